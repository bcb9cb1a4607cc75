"""A package's ceiling and its budget lines follow one another once for all rows of a statement."""

import pgtrigger.migrations
from django.db import migrations

from p3dn.migrating.operations import InstallTrigger

CEILING_FOLLOWS = """
    IF NOT EXISTS (SELECT FROM {any}) THEN RETURN NULL; END IF;
    EXECUTE $sql$
        UPDATE procurement_package AS package SET ceiling = summed.amount
          FROM (SELECT moved.package_id, coalesce(sum(line.amount), 0) AS amount
                FROM ({moved}) AS moved
                LEFT JOIN procurement_budgetline AS line ON line.package_id = moved.package_id
                GROUP BY moved.package_id) AS summed
          WHERE package.id = summed.package_id AND package.ceiling <> summed.amount
    $sql$;
    RETURN NULL;
"""
ONE_LINE = """
        INSERT INTO procurement_budgetline
            (package_id, mak, sub_activity, account_code, funding_source, fiscal_year, amount)
            SELECT id, '', '', '', '', fiscal_year, ceiling FROM came;
        RETURN NULL;
    """
LINE_FOLLOWS = """
        IF NOT EXISTS (
            SELECT FROM came JOIN went ON went.id = came.id WHERE came.ceiling <> went.ceiling
        ) THEN
            RETURN NULL;
        END IF;
        EXECUTE $sql$
            UPDATE procurement_budgetline AS line SET amount = came.ceiling
              FROM came JOIN went ON went.id = came.id
              WHERE line.package_id = came.id AND came.ceiling <> went.ceiling
                AND line.amount <> came.ceiling
                AND NOT EXISTS (SELECT FROM procurement_budgetline AS other
                                WHERE other.package_id = came.id AND other.id <> line.id)
        $sql$;
        RETURN NULL;
    """


def following():
    """After each kind of statement that writes budget lines."""
    for name, on, rows in (
        ("new", "INSERT", {"NEW": "came"}),
        ("changed", "UPDATE", {"OLD": "went", "NEW": "came"}),
        ("gone", "DELETE", {"OLD": "went"}),
    ):
        moved = " UNION ".join(f"SELECT package_id FROM {one}" for one in rows.values())  # noqa: S608 -- constants
        yield InstallTrigger(
            "BudgetLine",
            f"ceiling_of_{name}",
            f"AFTER {on}",
            CEILING_FOLLOWS.format(any=next(iter(rows.values())), moved=moved),
            referencing="  ".join(f"{age} TABLE AS {called}" for age, called in rows.items()),
        )


class Migration(migrations.Migration):
    dependencies = [("procurement", "0005_days_of_agencies")]

    operations = [
        pgtrigger.migrations.RemoveTrigger("budgetline", "ceiling_follows"),
        pgtrigger.migrations.RemoveTrigger("package", "one_line"),
        *following(),
        InstallTrigger("Package", "one_line", "AFTER INSERT", ONE_LINE, referencing="NEW TABLE AS came"),
        InstallTrigger(
            "Package",
            "line_follows",
            "AFTER UPDATE",
            LINE_FOLLOWS,
            referencing="OLD TABLE AS went  NEW TABLE AS came",
        ),
    ]  # fmt: skip
