"""Databases of November 2026 become one of today, and lose nothing on the way.

Each dump was written by the code of its day, with some invented rows in every table. A later migration
may add tables, columns and rows. One that rewrites or removes what a column held names it below, with
the reason.
"""

import pickle
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from pytest_django import DjangoDbBlocker

from tests.support.office import shared

from . import databases


@dataclass(frozen=True)
class Dump:
    """A database of before, and what becomes of its columns on purpose.

    "table.column" -> why it holds something else now, or is gone. A whole table: "table.*".
    """

    file: str
    rewritten: dict[str, str] = field(default_factory=dict)
    removed: dict[str, str] = field(default_factory=dict)


# Each ran all that one of the migrations of today stands for: the first of every app, or all of them.
DUMPS = [
    Dump(
        "main_2026_11.sql",
        {"catalog_certifiedperiod.*": "periods are worked out anew: the newest certificate counts"},
        {
            "reports_monthlyspending.*": "sums of deliveries; the cells beside the purchases hold them"
        },
    ),
    Dump("main_2026_11_27.sql"),
]
# What Django writes anew at every upgrade: which migrations ran, which models and rights there are.
WRITTEN_BY_DJANGO = {"django_migrations", "django_content_type", "auth_permission"}
# Nothing of ours is kept in these, neither then nor later.
UNUSED = {
    "account_emailaddress", "account_emailconfirmation", "accounts_user_groups",
    "accounts_user_user_permissions", "auth_group", "auth_group_permissions", "django_admin_log",
    "mfa_authenticator",
}  # fmt: skip


# Tables of today that take rows from those of before, or have one from the beginning: without the
# first version of each, and with it.
SUMS = {
    "procurement_expense", "procurement_spendingcell", "procurement_commoditycell",
    "procurement_producercell", "procurement_plancell", "procurement_documentcell",
    "procurement_documentcount", "procurement_dutycell",
}  # fmt: skip
LATER_SUMS = {
    "procurement_monthcell", "procurement_sourcecell", "procurement_accountcell", "procurement_daycell",
    "procurement_methoddaycell", "procurement_commoditydaycell", "procurement_producerdaycell",
    "procurement_agencymethoddaycell", "procurement_agencycommoditydaycell", "procurement_agencyproducerdaycell",
    "procurement_regionmonthcell", "procurement_announcedcell",
}  # fmt: skip
WITH_VERSIONS = {
    "procurement_approvalroute", "procurement_approvalstep", "procurement_budgetline",
    "procurement_budgetentry",
}  # fmt: skip


REGIONS_KEPT = "accounts_regionevent"


@dataclass(frozen=True)
class Upgrade:
    """The old database before and after: columns of each table, digests of its rows, its schema."""

    dump: Dump
    columns_before: dict[str, list[str]]
    rows_before: dict[str, Counter[str]]
    columns: dict[str, list[str]]
    rows: dict[str, Counter[str]]
    made: dict[str, int]  # number of rows of each table that was not there before
    schema: databases.Facts
    left_to_do: list[str]


@pytest.fixture(scope="module", params=DUMPS, ids=lambda dump: dump.file.removesuffix(".sql"))
def upgrade(
    request: pytest.FixtureRequest,
    django_db_setup: None,
    django_db_blocker: DjangoDbBlocker,
    tmp_path_factory: pytest.TempPathFactory,
) -> Upgrade:
    """The dump, restored and migrated: once for all processes that run tests of this module."""

    def make(folder: Path) -> list[int]:
        with django_db_blocker.unblock():
            return [(folder / "upgrade").write_bytes(pickle.dumps(upgraded(request.param)))]

    folder = shared(tmp_path_factory, request.param.file.removesuffix(".sql"), make)
    found: Upgrade = pickle.loads((folder / "upgrade").read_bytes())  # noqa: S301 - our own
    return found


def upgraded(dump: Dump) -> Upgrade:
    """It stands in place of the test database meanwhile."""
    with databases.beside("november"):
        databases.restore(Path(__file__).with_name(dump.file))
        columns_before = databases.columns()
        rows_before = databases.content(compared(dump, columns_before))
        call_command("migrate", verbosity=0, interactive=False)
        columns = databases.columns()
        still = {
            table: [name for name in names if name in columns[table]]
            for table, names in columns_before.items()
            if table in columns
        }
        executor = MigrationExecutor(connection)
        plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
        return Upgrade(
            dump,
            columns_before,
            rows_before,
            columns,
            databases.content(compared(dump, still)),
            {
                table: rows.total()
                for table, rows in databases.content(columns).items()
                if table not in columns_before
            },
            databases.schema(),
            [str(step) for step, _backwards in plan],
        )


def compared(dump: Dump, tables: dict[str, list[str]]) -> dict[str, list[str]]:
    """The columns whose content must be the same afterwards."""
    return {
        table: [name for name in names if not is_named(table, name, dump.rewritten | dump.removed)]
        for table, names in tables.items()
        if table not in WRITTEN_BY_DJANGO
    }


def is_named(table: str, column: str, reasons: dict[str, str]) -> bool:
    """Whether the column or its whole table is in the list."""
    return f"{table}.{column}" in reasons or f"{table}.*" in reasons


def test_the_dump_has_something_to_lose_in_every_table(upgrade: Upgrade) -> None:
    assert {table for table, rows in upgrade.rows_before.items() if not rows} == UNUSED


def test_nothing_is_left_to_migrate(upgrade: Upgrade) -> None:
    assert upgrade.left_to_do == []


@pytest.mark.django_db
def test_models_and_migrations_agree() -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_no_column_is_lost(upgrade: Upgrade) -> None:
    gone = {
        f"{table}.{name}"
        for table, names in upgrade.columns_before.items()
        for name in names
        if name not in upgrade.columns.get(table, ())
        and not is_named(table, name, upgrade.dump.removed)
    }
    assert gone == set()


def test_no_row_is_lost_or_changed(upgrade: Upgrade) -> None:
    lost = {
        table: (rows - upgrade.rows.get(table, Counter())).total()
        for table, rows in upgrade.rows_before.items()
        if not is_named(table, "*", upgrade.dump.rewritten | upgrade.dump.removed)
    }
    assert {table: number for table, number in lost.items() if number} == {}


@pytest.mark.django_db
def test_it_is_made_of_the_same_things_as_a_database_built_anew(upgrade: Upgrade) -> None:
    anew = databases.schema()
    assert sorted(upgrade.schema - anew, key=repr) == []
    assert sorted(anew - upgrade.schema, key=repr) == []


def test_every_region_has_a_first_version(upgrade: Upgrade) -> None:
    assert upgrade.made[REGIONS_KEPT] == upgrade.rows_before["accounts_region"].total() > 0


def test_plan_and_purchases_are_carried_into_the_tables_of_today(upgrade: Upgrade) -> None:
    """Each ceiling becomes a line, each delivered line a purchase, and the sums are theirs."""
    filled = {table for table, number in upgrade.made.items() if number} - {REGIONS_KEPT}
    if "procurement_expense" in upgrade.columns_before:
        assert filled == LATER_SUMS
        return
    made, before = upgrade.made, upgrade.rows_before
    assert made["procurement_budgetline"] == before["procurement_package"].total()
    assert made["procurement_expense"] == before["procurement_realizationline"].total()
    versions = {f"{table}event" for table in WITH_VERSIONS}
    assert filled == SUMS | LATER_SUMS | WITH_VERSIONS | versions
