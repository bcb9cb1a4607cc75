"""Check constraints asked all at once refuse what Django's own way refuses, in the same words."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import models

from catalog.models import Certificate
from p3dn.ui.values.checks import CheckedAtOnce
from tests.factories.catalog import CertificateFactory
from tests.support.databases import once

certificate = once(CertificateFactory)
EARLY = date(1999, 12, 31)
BROKEN: list[dict[str, Any]] = [
    {},
    {"tkdn": Decimal("100.01")},
    {"tkdn": None},
    {"bmp": Decimal(16)},
    {"tkdn": Decimal(-1), "bmp": Decimal(-1)},
    {"issued_on": EARLY},
    {"issued_on": EARLY, "tkdn": Decimal(101), "bmp_valid_until": EARLY},
    {"state": "verified", "verified_by": None, "verified_at": None},
    {"issued_on": None, "tkdn_valid_until": None},
]
NAMES = ("tkdn", "bmp", "issued_on", "state", "verified_by", "tkdn_valid_until")


def said(by: type[models.Model], record: models.Model, exclude: set[str]) -> dict[str, list[str]]:
    """What is refused by that class's way of asking."""
    try:
        by.validate_constraints(record, exclude=exclude)
    except ValidationError as error:
        return error.message_dict
    return {}


@pytest.mark.parametrize("changes", BROKEN, ids=lambda one: "-".join(one) or "whole")
def test_the_same_is_refused_in_the_same_words(
    certificate: Certificate, changes: dict[str, Any]
) -> None:
    record = Certificate.objects.get(pk=certificate.pk)
    for name, value in changes.items():
        setattr(record, name, value)
    heard = [said(models.Model, record, left) for left in ({name} for name in NAMES)]
    assert [said(CheckedAtOnce, record, left) for left in ({name} for name in NAMES)] == heard
    assert said(CheckedAtOnce, record, set()) == said(models.Model, record, set())


@pytest.mark.django_db
def test_something_is_refused_and_a_number_taken_twice_too(certificate: Certificate) -> None:
    record = Certificate.objects.get(pk=certificate.pk)
    record.tkdn = Decimal("100.01")
    assert said(CheckedAtOnce, record, set())
    twin = Certificate.objects.get(pk=certificate.pk)
    twin.pk = None
    assert said(CheckedAtOnce, twin, set()) == said(models.Model, twin, set()) != {}


@pytest.mark.django_db
def test_all_checks_are_one_question(
    certificate: Certificate, django_assert_num_queries: Any
) -> None:
    """In a savepoint, as Django asks; so is whether a number may stand twice."""
    record = Certificate.objects.get(pk=certificate.pk)
    checks = [one for one in record._meta.constraints if isinstance(one, models.CheckConstraint)]
    with django_assert_num_queries(3 * len(checks) + 3):
        models.Model.validate_constraints(record)
    with django_assert_num_queries(3 + 3):
        record.validate_constraints()
