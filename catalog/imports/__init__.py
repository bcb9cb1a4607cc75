"""What the industry office brings in from files; columns and rules only, the engine is p3dn.jobs."""

from .certificates import CertificateImporter
from .ecatalogue import ECatalogueImporter
from .national import NationalListImporter
from .producers import ProducerImporter
from .products import ProductImporter

__all__ = [
    "CertificateImporter",
    "ECatalogueImporter",
    "NationalListImporter",
    "ProducerImporter",
    "ProductImporter",
]
