"""Words are looked for one by one, each in any of the places that a filter names."""

import pytest

from p3dn.accounts.models import Agency
from p3dn.ui.lists.filters import WordsFilter
from tests.support.cast import assemble

pytestmark = pytest.mark.django_db


def test_every_word_must_be_found_somewhere() -> None:
    health = assemble().health
    words = WordsFilter(among=("name__icontains", "code__startswith"))
    every = Agency.objects.all()

    def found(text: str) -> list[Agency]:
        return list(words.filter(every, text))

    name, start = health.name.split()[-1], health.code[:4]
    assert health in found(f"{name.upper()} {start}")
    assert found(f"{name} tidakada") == []
    assert list(words.filter(every, "")) == list(every)
    assert len(found(health.code)) < len(every)
