"""Who makes what, with which certificate."""

from .attribute import CommodityAttribute, ProductAttribute
from .calculation import TkdnCalculation
from .certificate import Certificate, CertificateProduct, StandingChange
from .commodity import Commodity, MinimumTkdn, OtherNames
from .duplicate import ComparedProducer, LikeProducers, ProducerMerge, ProducersDistinct
from .national import NationalListCheck, NationalListEntry
from .paper import ProductDocument, ProductPermit
from .period import CertifiedPeriod
from .price import PriceRecord
from .producer import Producer
from .product import Product, ProductPhoto
from .reminder import ExpiryReminder, ReminderMail
from .scan import PendingScan
from .search_word import SearchWord
from .site import ProductionSite
from .verification import Verifiable

__all__ = [
    "Certificate",
    "CertificateProduct",
    "CertifiedPeriod",
    "Commodity",
    "CommodityAttribute",
    "ComparedProducer",
    "ExpiryReminder",
    "LikeProducers",
    "MinimumTkdn",
    "NationalListCheck",
    "NationalListEntry",
    "OtherNames",
    "PendingScan",
    "PriceRecord",
    "Producer",
    "ProducerMerge",
    "ProducersDistinct",
    "Product",
    "ProductAttribute",
    "ProductDocument",
    "ProductPermit",
    "ProductPhoto",
    "ProductionSite",
    "ReminderMail",
    "SearchWord",
    "StandingChange",
    "TkdnCalculation",
    "Verifiable",
]
