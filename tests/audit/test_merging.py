"""Two people edit one record: nothing either typed is lost."""

from decimal import Decimal as D

import pytest
from django import forms
from django.db import transaction
from django.http import QueryDict
from django.test import RequestFactory as Requests

from p3dn.audit.editing.merging import Edit
from p3dn.audit.editing.versions import ChangedSince, require_version, version_of
from p3dn.ui.values.fields import QuantityField
from procurement.models import RequestLine
from tests.procurement.scenes import draft, with_line
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db


class LineForm(forms.Form):
    """Three fields of a line."""

    description = forms.CharField()
    specification = forms.CharField(required=False, widget=forms.Textarea)
    quantity = QuantityField(label="Jumlah")
    subject = forms.ChoiceField(choices=[("services", "Jasa"), ("industrial_goods", "Barang")])


def initial_of(line):
    return {name: getattr(line, name) for name in LineForm.base_fields}


@pytest.fixture
def line(cast: Cast) -> RequestLine:
    return with_line(
        draft(cast),
        description="Kursi",
        specification="Kayu\nJati",
        quantity=D(10),
        subject="industrial_goods",
    )


START = {
    "description": "Kursi",
    "specification": "Kayu\r\nJati",
    "quantity": "10",
    "subject": "industrial_goods",
}


def open_edit(line, seen, **typed) -> Edit:
    """What the view sees of a form opened at `seen` and sent with these changes."""
    request = Requests().post("/", {**START, "versi": seen, **typed})
    form = LineForm(request.POST, initial=initial_of(line))
    return Edit(request, line, form, initial_of)


def saved_over(line, theirs, **mine) -> Edit:
    """The edit after somebody else saved `theirs` first."""
    seen = version_of(line)
    RequestLine.objects.filter(pk=line.pk).update(**theirs)
    line.refresh_from_db()
    edit = open_edit(line, seen, **mine)
    assert edit.is_valid()
    with pytest.raises(ChangedSince) as caught, transaction.atomic():
        require_version(line, edit.seen)
    edit.merge(caught.value)
    return edit


def test_fields_only_the_other_changed_are_taken_over_and_told(line):
    edit = saved_over(line, {"quantity": D(480)}, description="Kursi lipat")
    assert edit.form.is_valid()
    assert edit.form.cleaned_data["quantity"] == D(480)
    assert edit.form.cleaned_data["description"] == "Kursi lipat"
    assert [(one.label, one.stored) for one in edit.taken] == [("Jumlah", "480")]
    assert not edit.asked


def test_fields_both_changed_are_asked_and_stay_as_typed(line):
    edit = saved_over(line, {"quantity": D(480)}, quantity="7")
    (asked,) = edit.asked
    assert (asked.name, asked.mine, asked.stored) == ("quantity", "7", "480")
    assert edit.form["quantity"].value() == "7" and not edit.taken


def test_the_same_change_twice_is_no_clash(line):
    edit = saved_over(line, {"quantity": D(480)}, quantity="480,00")
    assert not edit.asked and not edit.taken


def test_a_browsers_line_ends_are_no_change(line):
    edit = saved_over(line, {"specification": "Besi"})
    assert [one.name for one in edit.taken] == ["specification"]
    assert edit.form.is_valid() and edit.form.cleaned_data["specification"] == "Besi"


def test_choices_read_as_on_the_screen(line):
    edit = saved_over(line, {"subject": "services"}, description="x")
    assert edit.taken[0].stored == "Jasa"


def choose(line, edit: Edit, choice: str | None) -> Edit:
    """Send the page that asked, with this answer."""
    data = edit.form.data.copy()
    data["versi"] = edit.changed.now
    data["bentrok"] = "quantity"
    if choice:
        data["pilih_quantity"] = choice
    request = Requests().post("/", data.urlencode(), "application/x-www-form-urlencoded")
    assert isinstance(request.POST, QueryDict)
    return Edit(request, line, LineForm(request.POST, initial=initial_of(line)), initial_of)


@pytest.mark.parametrize(("choice", "result"), [("saya", D(7)), ("tersimpan", D(480))])
def test_the_answer_is_carried_out(line, choice, result):
    asked = saved_over(line, {"quantity": D(480)}, quantity="7")
    edit = choose(line, asked, choice)
    assert edit.is_valid() and edit.form.cleaned_data["quantity"] == result
    with transaction.atomic():
        require_version(line, edit.seen)


def test_without_an_answer_it_is_asked_again(line):
    asked = saved_over(line, {"quantity": D(480)}, quantity="7")
    edit = choose(line, asked, None)
    assert not edit.is_valid()
    assert "Pilih dahulu" in str(edit.form.errors["quantity"])
    assert [(one.mine, one.stored) for one in edit.asked] == [("7", "480")]


def test_what_the_past_cannot_say_is_asked(line):
    """Fields in other tables are not known as they were: they are never passed over."""
    seen = version_of(line)
    RequestLine.objects.filter(pk=line.pk).update(quantity=D(480), description="Meja")
    line.refresh_from_db()

    def partly(row):
        known = initial_of(row)
        if row is not line:
            del known["quantity"]
        return known

    edit = open_edit(line, seen)
    edit.initial_of = partly
    with pytest.raises(ChangedSince) as caught, transaction.atomic():
        require_version(line, seen)
    edit.merge(caught.value)
    assert [one.name for one in edit.asked] == ["quantity"]
    assert [one.name for one in edit.taken] == ["description"]
