"""Which heading of the file holds which of our columns."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from p3dn.jobs.importing.importer import AnyImporter
from p3dn.jobs.models import Job
from p3dn.jobs.reading.columns import ImportColumn
from p3dn.jobs.reading.layout import Layout
from p3dn.jobs.reading.plan import Choices
from p3dn.jobs.tables.cells import written
from p3dn.jobs.tables.readers import Book


class ChoicesForm(forms.Form):
    """Sheet, row of the headings, and the heading under which each of our columns stands."""

    def __init__(
        self,
        *args: Any,
        importer: type[AnyImporter],
        layout: Layout,
        book: Book,
        job: Job,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.importer = importer
        choices = Choices.of(job.params)
        names = [sheet.name for sheet in book.sheets]
        if len(names) > 1:
            labels = [
                (s.name, f"{s.name} ({_('tersembunyi')})" if s.hidden else s.name)
                for s in book.sheets
            ]
            self.fields["lembar"] = forms.ChoiceField(
                label=_("Lembar"), choices=labels, initial=names[book.sheet], required=False
            )
        if book.format != "json":
            heads = [
                (number, _head_label(number, cells))
                for number, cells in book.sheets[book.sheet].head
            ]
            self.fields["baris_judul"] = forms.TypedChoiceField(
                label=_("Baris judul"), choices=heads, coerce=int, initial=layout.header,
                required=False, empty_value=None,
            )  # fmt: skip
        guessed = importer.guess(layout.headings, choices.places)
        options = [("", _("Tidak ada pada berkas")), *((h, h) for h in layout.headings)]
        for column in self.columns():
            self.fields[column.key] = forms.ChoiceField(
                label=column.label, choices=options, required=False,
                initial=guessed.get(column.key, ""),
                help_text=_("Wajib.") if column.required else "",
            )  # fmt: skip

    def columns(self) -> list[ImportColumn]:
        """Columns a person may place."""
        return [column for column in self.importer.columns if not column.own]

    def chosen(self) -> dict[str, Any]:
        """What `mending.choose` takes: sheet and row only where they moved, else the columns."""
        moved = {
            name: self.cleaned_data[name]
            for name, field in self.fields.items()
            if name in ("lembar", "baris_judul")
            and self.cleaned_data[name] not in ("", None, field.initial)
        }
        return {
            "sheet": moved.get("lembar", ""),
            "header": moved.get("baris_judul"),
            "places": {c.key: self.cleaned_data[c.key] for c in self.columns()},
        }


def _head_label(number: int, cells: Any) -> str:
    """ "4: NIB · Nama Perusahaan · …" """
    shown = " · ".join(filter(None, (written(cell)[:30] for cell in cells[:6])))
    return f"{number}: {shown}"
