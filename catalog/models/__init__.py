"""Who makes what, with which certificate."""

from .attribute import CommodityAttribute, ProductAttribute
from .certificate import Certificate, CertificateProduct, StandingChange
from .commodity import Commodity, MinimumTkdn
from .national import NationalListCheck, NationalListEntry
from .paper import ProductDocument, ProductPermit
from .period import CertifiedPeriod
from .price import PriceRecord
from .producer import Producer
from .product import Product, ProductPhoto
from .search_word import SearchWord
from .verification import Verifiable

__all__ = [
    "Certificate",
    "CertificateProduct",
    "CertifiedPeriod",
    "Commodity",
    "CommodityAttribute",
    "MinimumTkdn",
    "NationalListCheck",
    "NationalListEntry",
    "PriceRecord",
    "Producer",
    "Product",
    "ProductAttribute",
    "ProductDocument",
    "ProductPermit",
    "ProductPhoto",
    "SearchWord",
    "StandingChange",
    "Verifiable",
]
