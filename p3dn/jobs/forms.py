"""Forms of jobs."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from p3dn.accounts.access import access_of
from p3dn.accounts.models import Region

from .cells import written
from .importer import Importer
from .models import Job
from .readers import Book
from .reading.columns import ImportColumn
from .reading.layout import Layout
from .reading.plan import Choices


class UploadForm(forms.Form):
    """A file to import, and the region it is for when the person works in several."""

    file = forms.FileField(label=_("Berkas"), help_text=_("XLSX, XLS, ODS, CSV atau JSON."))
    region = forms.ModelChoiceField(Region.objects.none(), label=_("Daerah"), empty_label=None)

    def __init__(self, *args: Any, user: Any, roles: frozenset[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        places = Region.objects.filter(pk__in=access_of(user).region_ids(roles))
        self.fields["region"].queryset = places
        self.fields["region"].initial = places.first()

    def clean_file(self) -> Any:
        """Refuse what is too large before reading it."""
        file = self.cleaned_data["file"]
        limit = settings.UPLOAD_MAX_BYTES
        if file.size > limit:
            raise forms.ValidationError(
                _("Berkas lebih dari %s MB. Bagi menjadi beberapa berkas.")
                % (limit // 1024 // 1024)
            )
        return file


class ChoicesForm(forms.Form):
    """Sheet, row of the headings, and the heading under which each of our columns stands."""

    def __init__(
        self,
        *args: Any,
        importer: type[Importer],
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
