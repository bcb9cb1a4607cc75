"""What a choice is called, and badges."""

import pytest
from django.utils.translation import override

from p3dn.ui.markup.words import badge, breakable, said
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


def test_a_long_number_goes_on_after_a_slash_and_stays_words():
    assert breakable("1/LS/<b>") == "1/<wbr>LS/<wbr>&lt;b&gt;"
    assert breakable("ppk@kota.id") == "ppk<wbr>@kota.id"
