"""Files that say plainly that they are invented: brochures, and one scan that two firms handed in."""

import hashlib

from django.core.files.base import ContentFile

from catalog.models import Certificate, Product, ProductDocument
from demo.city.papers import paper
from demo.city.people import Town


def add_scans(town: Town) -> None:
    """Brochures of a few products, and something for a careful verifier to notice."""
    for product in Product.objects.filter(is_demo=True).order_by("pk")[:60:12]:
        content = paper(["CONTOH BROSUR (DEMO, BUKAN DOKUMEN ASLI)", str(product)])
        document = ProductDocument(
            product=product,
            kind="brochure",
            title="Brosur contoh (demo)",
            sha256=hashlib.sha256(content).hexdigest(),
            entered_by=town.people["disperindag"],
        )
        document.file.save("", ContentFile(content), save=True)
    handed_in = Certificate.objects.filter(state=Certificate.State.SUBMITTED).latest("pk")
    other = Certificate.objects.exclude(producer=handed_in.producer).earliest("pk")
    handed_in.file, handed_in.file_sha256 = other.file.name, other.file_sha256
    handed_in.save(update_fields=["file", "file_sha256"])
