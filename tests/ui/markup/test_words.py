"""What a choice is called, and badges."""

from datetime import datetime
from decimal import Decimal

import pytest
from django.template import Context, Template
from django.utils import timezone
from django.utils.translation import override

from p3dn.ui.markup.words import badge, breakable, said, unbroken, whole
from procurement.models import Package, PurchaseRequest


@pytest.mark.parametrize("method", [*Package.Method, "lama", None])
def test_a_choice_is_called_as_the_model_says(method):
    package = Package(method=method)
    assert said(package, "method") == package.get_method_display()


@pytest.mark.parametrize(
    "state", [*PurchaseRequest.State.values, *PurchaseRequest.State, "lama", "", None]
)
@pytest.mark.parametrize("language", ["id", "en"])
def test_a_record_says_its_choice_as_django_has_it(state, language):
    words = {str(value): word for value, word in PurchaseRequest.State.choices}
    with override(language):
        said_by_django = None if state is None else str(words.get(str(state), str(state)))
        assert PurchaseRequest(state=state).get_state_display() == said_by_django


def test_each_model_has_words_of_its_own():
    request = PurchaseRequest(state="draft")
    assert said(request, "state") == request.get_state_display()
    with override("en"):
        assert said(request, "state") == request.get_state_display()


@pytest.mark.parametrize("nobody", [None, ""])
def test_nothing_is_said_of_what_is_not_there(nobody):
    assert said(nobody, "state") == ""


def test_a_label_stays_words():
    assert badge("<b>", "info") == '<span class="status status-info">&lt;b&gt;</span>\n'


def test_a_number_stays_on_one_line_unless_it_is_longer_than_a_card():
    assert (
        whole("P3DN/2026/DISKOPUKM/0007")
        == '<span class="whole long">P3DN/2026/DISKOPUKM/0007</span>'
    )
    assert whole("<b>/1") == '<span class="whole">&lt;b&gt;/1</span>'
    assert whole("1.04.2.10.0.00.01.0000/LS/5") == "1.04.2.10.0.00.01.0000/<wbr>LS/<wbr>5"
    assert whole("SK 21/2026") == "SK 21/<wbr>2026"
    assert whole(None) == whole("") == ""


def test_a_date_and_an_amount_are_never_broken():
    page = Template(
        "{% load p3dn %}{{ day|short_date }};{{ day|long_date }};{{ at|timestamp }};"
        "{{ amount|rupiah_short }};{{ none|short_date }}"
    )
    at = datetime(2026, 11, 24, 9, 15, tzinfo=timezone.get_default_timezone())
    said = page.render(
        Context({"day": at.date(), "at": at, "amount": Decimal(1_500_000_000), "none": None})
    )
    assert said.replace("\u00a0", "_").split(";") == [
        "24_Nov_2026",
        "24_November_2026",
        "24_Nov_2026 09.15",
        "Rp1,5_miliar",
        "belum diketahui",
    ]
    assert unbroken("tanpa angka") == "tanpa angka"


def test_a_long_number_goes_on_after_a_slash_and_stays_words():
    assert breakable("1/LS/<b>") == "1/<wbr>LS/<wbr>&lt;b&gt;"
    assert breakable("ppk@kota.id") == "ppk<wbr>@kota.id"
