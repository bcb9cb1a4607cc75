"""What a choice is called, and badges."""

import pytest
from django.utils.translation import override

from p3dn.ui.markup.words import badge, breakable, said
from procurement.models import Package, PurchaseRequest


@pytest.mark.parametrize("method", [*Package.Method, "lama", None])
def test_a_choice_is_called_as_the_model_says(method):
    package = Package(method=method)
    assert said(package, "method") == package.get_method_display()


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


def test_a_long_number_goes_on_after_a_slash_and_stays_words():
    assert breakable("1/LS/<b>") == "1/<wbr>LS/<wbr>&lt;b&gt;"
    assert breakable("ppk@kota.id") == "ppk<wbr>@kota.id"
