"""Numbers of requests: P3DN/2026/DINKES/0001, without gaps in an agency's year."""

import re

from django.db import transaction

from p3dn.accounts.models import Agency
from procurement.models import RequestSeries


def next_number(*, agency: Agency, year: int) -> str:
    """Take the next number; others of the same series wait until this transaction ends.

    Rolling back gives the number back, which is why it must be taken in the transaction that uses
    it. Raises TransactionManagementError outside one.
    """
    transaction.get_connection().validate_no_broken_transaction()
    RequestSeries.objects.get_or_create(agency=agency, fiscal_year=year)
    series = RequestSeries.objects.select_for_update().get(agency=agency, fiscal_year=year)
    series.last += 1
    series.save(update_fields=["last"])
    return f"P3DN/{year}/{label_of(agency)}/{series.last:04d}"


def label_of(agency: Agency) -> str:
    """Short name in capitals; the satker code when there is none or a sister agency shares it."""
    shared = (
        Agency.objects.filter(region=agency.region_id, short_name__iexact=agency.short_name)
        .exclude(pk=agency.pk)
        .exists()
    )
    label = agency.code if shared or not agency.short_name else agency.short_name
    return re.sub(r"[^A-Z0-9.]+", "-", label.upper()).strip("-")
