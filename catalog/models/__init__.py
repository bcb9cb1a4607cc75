"""Who makes what, with which certificate."""

from .calculation import TkdnCalculation
from .certificates.certificate import Certificate, CertificateProduct, StandingChange
from .certificates.paper import CertificatePaper
from .certificates.period import CertifiedPeriod
from .certificates.reminder import ExpiryReminder, ReminderMail
from .certificates.scan import PendingScan
from .reference.attribute import CommodityAttribute, ProductAttribute
from .reference.commodity import Commodity, MinimumTkdn, OtherNames
from .reference.group import EquivalenceGroup, GroupMember
from .reference.local_rule import LocalRule
from .reference.national import NationalListCheck, NationalListEntry
from .reference.search_word import SearchWord
from .register.duplicate import ComparedProducer, LikeProducers, ProducerMerge, ProducersDistinct
from .register.paper import ProductDocument, ProductPermit
from .register.price import PriceRecord
from .register.producer import Producer
from .register.product import Product, ProductPhoto
from .register.quality import HandoverQuality
from .register.site import ProductionSite
from .verification import Verifiable

__all__ = [
    "Certificate",
    "CertificatePaper",
    "CertificateProduct",
    "CertifiedPeriod",
    "Commodity",
    "CommodityAttribute",
    "ComparedProducer",
    "EquivalenceGroup",
    "ExpiryReminder",
    "GroupMember",
    "HandoverQuality",
    "LikeProducers",
    "LocalRule",
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
