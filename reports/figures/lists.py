"""The list behind a figure: what it counts of each row, its total, and its words, in a file too."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Generic, TypeVar

from django.utils.functional import cached_property
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from p3dn.ui.lists.export import Column
from reports.kept import KeptReport

from .checking import checks_of
from .figure import Figure
from .register import figures_about
from .terms import Term

T = TypeVar("T", bound=Term)


class FigureList(KeptReport, Generic[T]):
    """A list whose filter may name a figure (`angka`); subclasses say what of each row it counts."""

    whole: T

    @cached_property
    def term(self) -> T:
        """The sum that is asked for; that of all rows when none is."""
        found: T = self.filterset.term
        return found

    @property
    def is_of_figure(self) -> bool:
        """Whether a figure is named, so that less than all of a row may count."""
        return self.term is not self.whole

    def counted(self) -> Decimal | int | None:
        """What the figure counts of the whole filter; None while nobody knows."""
        raise NotImplementedError(f"{type(self).__name__} must give counted()")

    def columns_of_file(self) -> Sequence[Column]:
        """Also how much of each row the figure counts."""
        if not self.is_of_figure:
            return self.columns
        label = format_lazy(_("Dihitung: {figure}"), figure=self.term.label)
        kind = "number" if self.term.is_number else "rupiah"
        return (*self.columns, Column(label, "counted", kind, width=24, total=True))

    def explained(self) -> list[Figure]:
        """Figures whose numerator the list adds up to."""
        return figures_about(self.term)

    def filter_summary(self) -> list[str]:
        """The filters, and what the figures say of themselves."""
        figures = self.explained()
        checks = checks_of(self.request.user, figures)
        told = [
            line for one in figures for line in (str(one.label), *one.notes(checks[one.key].words))
        ]
        return [*super().filter_summary(), *told]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """What is counted, and in which words."""
        kwargs |= {"term": self.term, "explained": self.explained()}
        if self.is_of_figure:
            kwargs["counted"] = self.counted() if self.understood() else Decimal(0)
        return super().get_context_data(**kwargs)
