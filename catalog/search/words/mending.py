"""Other spellings of a word, as the catalogue knows them; for searches of other records."""

from catalog.models import SearchWord

from .spelling import guesses


def spellings(word: str) -> list[str]:
    """Words of the catalogue that were probably meant; empty when it is one of them."""
    return guesses(word, SearchWord.objects.all())
