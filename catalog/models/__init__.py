"""Who makes what, with which certificate."""

from .calculation import TkdnCalculation
from .certificate import Certificate, CertificateProduct, StandingChange
from .commodity import Commodity, MinimumTkdn
from .duplicate import ProducerMerge, ProducersDistinct
from .national import NationalListCheck, NationalListEntry
from .period import CertifiedPeriod
from .producer import Producer
from .product import Product, ProductPhoto
from .reminder import ExpiryReminder
from .search_word import SearchWord
from .site import ProductionSite
from .verification import Verifiable

__all__ = [
    "Certificate",
    "CertificateProduct",
    "CertifiedPeriod",
    "Commodity",
    "ExpiryReminder",
    "MinimumTkdn",
    "NationalListCheck",
    "NationalListEntry",
    "Producer",
    "ProducerMerge",
    "ProducersDistinct",
    "Product",
    "ProductPhoto",
    "ProductionSite",
    "SearchWord",
    "StandingChange",
    "TkdnCalculation",
    "Verifiable",
]
