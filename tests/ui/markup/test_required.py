"""A field left empty is asked for by its name, in the language of the page."""

from django import forms
from django.utils.translation import override

from p3dn.ui.markup.required import NamedField


class Wanted(forms.Form):
    quantity = forms.DecimalField(label="Jumlah")
    unit = forms.ChoiceField(label="Satuan", choices=[("", "-"), ("rim", "rim")])
    code = forms.CharField(label="KBKI")
    agreed = forms.BooleanField(label="Sudah diperiksa?")
    why = forms.CharField(label="Alasan", error_messages={"required": "Sebut alasannya."})
    note = forms.CharField(label="Catatan", required=False)


def said(form: forms.Form) -> dict[str, list[str]]:
    return {field.name: list(map(str, field.errors)) for field in form if field.errors}


def test_each_kind_of_field_asks_for_what_is_to_be_done() -> None:
    with override("id"):
        assert said(Wanted({})) == {
            "quantity": ["Isi jumlah."],
            "unit": ["Pilih satuan."],
            "code": ["Isi KBKI."],
            "agreed": ["Centang sudah diperiksa."],
            "why": ["Sebut alasannya."],
        }
    with override("en"):
        assert said(Wanted({}))["quantity"] == ["Enter jumlah."]


def test_what_was_typed_wrong_is_said_as_before() -> None:
    with override("id"):
        wrong = said(
            Wanted({"quantity": "tiga", "unit": "dus", "code": "1", "agreed": "on", "why": "x"})
        )
    assert wrong.keys() == {"quantity", "unit"}
    assert not any(text.startswith(("Isi", "Pilih satuan")) for [text] in wrong.values())


def test_every_form_has_such_fields() -> None:
    form = Wanted({})
    assert all(isinstance(field, NamedField) for field in form)
    assert 'id="id_quantity_error"' in str(form["quantity"].errors)
