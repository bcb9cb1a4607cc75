"""Adding documents and permits to a product."""

from django.utils.translation import gettext_lazy as _

from catalog.models import ProductDocument, ProductPermit
from catalog.shared.forms import RecordForm
from catalog.uploads.fields import PaperField
from p3dn.ui.values.fields import DateField


class DocumentForm(RecordForm[ProductDocument]):
    """A file about the product."""

    upload = PaperField(
        label=_("Berkas"),
    )

    class Meta:
        model = ProductDocument
        fields = ("kind", "title")


class PermitForm(RecordForm[ProductPermit]):
    """A halal, SNI or distribution number."""

    valid_until = DateField(
        label=_("Berlaku sampai"),
        required=False,
        help_text=_("Kosongkan hanya bila surat izinnya tidak menyebut batas waktu."),
    )

    class Meta:
        model = ProductPermit
        fields = ("kind", "number", "valid_until")
