"""Guessing the word that was meant."""

from django.contrib.postgres.search import TrigramSimilarity
from django.db.models import Q, QuerySet
from django.db.models.functions import Length

from catalog.models import SearchWord

CANDIDATES = 60
GUESSES = 3
LONGEST = 40


def allowed_errors(word: str) -> int:
    """Wrong letters forgiven: none up to three letters, one up to five, then two."""
    return 0 if len(word) < 4 else 1 if len(word) < 6 else 2


def guesses(word: str, vocabulary: QuerySet[SearchWord]) -> list[str]:
    """Up to three words of the vocabulary that differ by few letters, nearest first.

    Empty when the word occurs as typed, or begins one.
    """
    errors = allowed_errors(word)
    if not errors or len(word) > LONGEST or vocabulary.filter(word__startswith=word).exists():
        return []
    near = Q(word__startswith=word[0]) | Q(word__trigram_similar=word)
    alike = TrigramSimilarity("word", word)
    lengths = (len(word) - errors, len(word) + errors)
    candidates = (
        vocabulary.annotate(letters=Length("word"))
        .filter(near, Q(letters__range=lengths))
        .order_by(alike.desc(), "word")
        .values_list("word", flat=True)[:CANDIDATES]
    )
    ranked = sorted({(distance(word, found), found) for found in candidates})
    return [found for wrong, found in ranked if wrong <= errors][:GUESSES]


def distance(one: str, other: str) -> int:
    """Letters added, left out, replaced or swapped with their neighbour to turn one into other."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        older, before, row = before, row, [i]
        for j, wanted in enumerate(other, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            swapped = i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted
            row.append(min(cost, older[j - 2] + 1) if swapped else cost)
    return row[-1]
