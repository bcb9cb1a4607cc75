"""Vocabulary of the law as code."""

from enum import StrEnum


class Subject(StrEnum):
    INDUSTRIAL_GOODS = "industrial_goods"
    NON_INDUSTRIAL_GOODS = "non_industrial_goods"
    SERVICE = "service"
    CONSTRUCTION = "construction"
    COMBINED = "combined"


class Origin(StrEnum):
    DOMESTIC = "domestic"
    IMPORTED = "imported"
    UNKNOWN = "unknown"


class Evidence(StrEnum):
    CERTIFICATE = "certificate"
    SUPPLIER_STATEMENT = "supplier_statement"
    BUYER_ESTIMATE = "buyer_estimate"
    TEAM_CALCULATION = "team_calculation"
    NATIONAL_LIST = "national_list"
    NONE = "none"


class Verdict(StrEnum):
    COMPLIES = "complies"
    CHOOSE_ANOTHER = "choose_another"
    EXEMPTION_NEEDED = "exemption_needed"
    IMPORT_APPROVAL_NEEDED = "import_approval_needed"
    CANNOT_BE_JUDGED = "cannot_be_judged"


class Standing(StrEnum):
    VALID = "valid"
    SUSPENDED = "suspended"
    REVOKED = "revoked"
    EXPIRED = "expired"
    SUPERSEDED = "superseded"
    UNVERIFIED = "unverified"
    NONE = "none"
