"""A database that ran some of what a migration stands for, and not the rest, is refused."""

import pytest
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader
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
        ("procurement", "0043_lighter_to_write", "procurement.0002_requests_and_spending"),
        ("procurement", "0006_opinions", "procurement.0003_sums_self_managed_opinions"),
        ("jobs", "0003_scheduled_runs", "jobs.0003_scheduled_runs_and_returning"),
        ("reports", "0008_procurement_budgets_live_elsewhere", "reports.0002_targets_and_reports"),
        ("catalog", "0023_whose_reference", "catalog.0001_catalogue"),
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


# The migrations of 28 November 2026, before the later ones were squashed.
LAST = {
    "accounts": ["0001_people", "0002_notices_mandates_holidays"],
    "audit": ["0001_submission", "0002_writers"],
    "catalog": [
        "0001_commodities_producers", "0002_products_certificates", "0003_judging_and_local_rules",
        "0004_first_of_a_kind",
    ],
    "jobs": ["0001_jobs", "0002_exports_and_changes", "0003_scheduled_runs", "0004_returning"],
    "procurement": [
        "0001_purchases", "0002_requests_and_budget", "0003_spending", "0004_sums_of_months",
        "0005_self_managed_plan", "0006_opinions", "0007_sums_of_days", "0008_changes_kept_at_once",
    ],
    "reports": ["0001_initial", "0002_targets_and_reports", "0003_counted_changes"],
}  # fmt: skip

SINCE = {
    "accounts.0003_codes_of_governments", "accounts.0004_first_versions_of_regions",
    "procurement.0004_sums_of_the_plan", "procurement.0005_days_of_agencies",
    "procurement.0006_ceilings_by_statement", "procurement.0007_funds_of_deliveries",
    "reports.0004_days_of_agencies",
}  # fmt: skip
"""Those that are new since."""


def test_one_that_ran_what_stood_here_last_has_nothing_of_it_left_to_do() -> None:
    """It knows those names, and the ones they stood for; not those of today."""
    for app, name in MigrationLoader(connection).disk_migrations:
        if app in LAST:
            forget(app, name)
    for app, names in LAST.items():
        for name in names:
            MigrationRecorder(connection).record_applied(app, name)
    assert refused() == ""
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    left = {f"{step.app_label}.{step.name}" for step, _backwards in plan}
    assert left == SINCE
