"""Words that occur in the catalogue, to guess what a misspelt one was meant to be."""

from typing import ClassVar

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.utils.translation import gettext_lazy as _


class SearchWord(models.Model):
    """A word of some product; added by triggers from `Product.words`, never removed.

    Deliberately not unique: two imports meeting the same new words would wait for each other, and
    in another order deadlock. A word kept twice does no harm.
    """

    word = models.CharField(_("kata"), max_length=40, db_index=True)

    class Meta:
        verbose_name = _("kata pencarian")
        verbose_name_plural = _("kata pencarian")
        indexes: ClassVar[list[models.Index]] = [
            GinIndex(fields=["word"], opclasses=["gin_trgm_ops"], name="search_word_trigram")
        ]

    def __str__(self) -> str:
        return self.word
