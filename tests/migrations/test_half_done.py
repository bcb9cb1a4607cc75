"""A database that ran some of what a migration stands for, and not the rest, is refused."""

import pytest
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from p3dn.migrating.complete import refused

pytestmark = pytest.mark.django_db


def forget(app: str, name: str) -> None:
    MigrationRecorder(connection).record_unapplied(app, name)


def test_one_that_ran_everything_is_not() -> None:
    assert refused() == ""


@pytest.mark.parametrize(
    ("app", "name", "named"),
    [
        ("procurement", "0043_lighter_to_write", "procurement.0002_requests_and_budget"),
        ("reports", "0008_procurement_budgets_live_elsewhere", "reports.0002_targets_and_reports"),
        ("catalog", "0023_whose_reference", "catalog.0002_products_certificates"),
    ],
)
def test_one_that_stopped_between_is_refused_by_name(app: str, name: str, named: str) -> None:
    forget(app, name)
    assert named in refused()
    with pytest.raises(SystemCheckError, match=named):
        call_command("migrate", verbosity=0, interactive=False, skip_checks=False)


def test_one_that_ran_none_of_it_is_not() -> None:
    for app, name in list(MigrationRecorder(connection).applied_migrations()):
        forget(app, name)
    assert refused() == ""
