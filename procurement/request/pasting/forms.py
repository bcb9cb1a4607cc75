"""Where a table is pasted or a file is given."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from p3dn.ui.values.bounds import LONGEST_TEXT

from .table import MOST_BYTES, Table, from_file, from_text


class PasteForm(forms.Form):
    """Rows from a spreadsheet, as text or as a file."""

    text = forms.CharField(
        label=gettext_lazy("Tempel baris dari lembar kerja"),
        required=False,
        strip=False,
        max_length=LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": 10, "spellcheck": "false", "wrap": "off"}),
        help_text=gettext_lazy(
            "Nama, jumlah, satuan dan harga dalam urutan apa saja, dengan atau tanpa judul kolom."
        ),
    )
    file = forms.FileField(
        label=gettext_lazy("Atau unggah berkas"),
        required=False,
        widget=forms.FileInput(attrs={"accept": ".xlsx,.ods,.csv,.xls,.txt"}),
        help_text=gettext_lazy("XLSX, ODS atau CSV, paling besar 2 MB."),
    )

    table: Table

    def clean(self) -> dict[str, Any]:
        """One of the two; the table that is in it."""
        data = super().clean() or {}
        if self.errors:
            return data
        file, text = data.get("file"), data.get("text") or ""
        if bool(file) == bool(text.strip()):
            raise ValidationError(
                _("Pilih salah satu: tempel barisnya, atau unggah berkas.")
                if file
                else _("Tempel minimal satu baris, atau unggah berkas.")
            )
        if file and file.size > MOST_BYTES:
            raise ValidationError(
                {"file": _("Berkas paling besar 2 MB. Bagi menjadi beberapa berkas.")}
            )
        name = "file" if file else "text"
        try:
            self.table = from_file(file.read()) if file else from_text(text)
        except ValidationError as error:
            raise ValidationError({name: error.messages}) from error
        return data
