"""Budgets typed here move to the budgets of agencies, beside what files told of them.

The document in force, else the one recorded last, becomes that of the agency's year. The kept
history of both becomes one, in the order in which things happened: each version also says what the
other side said by then. The move itself is the newest version.
"""

from itertools import groupby
from operator import attrgetter

from django.db import migrations

FILE = ("operating", "capital", "unexpected", "non_procurement", "procurement", "total", "job_id")
TYPED = ("document_number", "document_date", "is_withdrawn", "entered_by_id", "entered_at")
KEPT = ("pgh_created_at", "pgh_context_id")


def typed_in(entry):
    """What a budget of before, or a kept version of one, says of its document."""
    return {"decreed": entry.amount} | {name: getattr(entry, name) for name in TYPED}


def move(apps, schema_editor):
    """Every budget to its agency and year, its history with it."""
    old, new = (
        apps.get_model("reports", "ProcurementBudget"),
        apps.get_model("procurement", "AgencyBudget"),
    )
    entries = old.objects.order_by("agency_id", "year", "-is_withdrawn", "pk")
    for (agency, year), found in groupby(entries, attrgetter("agency_id", "year")):
        of_year = list(found)
        newest = of_year[-1]
        stored = new.objects.filter(agency_id=agency, fiscal_year=year).first()
        kept = history_of(apps, of_year, stored)
        if stored is None:
            stored = new.objects.create(
                region_id=newest.region_id, agency_id=agency, fiscal_year=year, document_number=""
            )
        rewrite(apps, stored, kept)
        for name, value in typed_in(newest).items():
            setattr(stored, name, value)
        stored.save()


def history_of(apps, entries, stored):
    """Both histories as one: of each version when it was, by whom, and what both sides said."""
    of_typed = apps.get_model("reports", "ProcurementBudgetEvent")
    of_file = apps.get_model("procurement", "AgencyBudgetEvent")
    versions = [*of_typed.objects.filter(pgh_obj_id__in=[entry.pk for entry in entries])]
    if stored is not None:
        versions += of_file.objects.filter(pgh_obj_id=stored.pk)
    told, kept = {}, []
    for version in sorted(versions, key=attrgetter("pgh_created_at", "pgh_id")):
        if isinstance(version, of_typed):
            told |= typed_in(version)
        else:
            told |= {name: getattr(version, name) for name in FILE}
        kept.append({name: getattr(version, name) for name in KEPT} | told)
    return kept


def rewrite(apps, stored, kept):
    """Put one history in the place of what is kept of a row."""
    events = apps.get_model("procurement", "AgencyBudgetEvent")
    events._meta.get_field("pgh_created_at").auto_now_add = False  # they keep their own moments
    events.objects.filter(pgh_obj_id=stored.pk).delete()
    whose = {name: getattr(stored, name) for name in ("region_id", "agency_id", "fiscal_year")}
    for number, version in enumerate(kept):
        nothing = {"document_number": "", "is_withdrawn": False}
        events.objects.create(
            **(nothing | whose | version),
            id=stored.pk,
            pgh_obj_id=stored.pk,
            pgh_label="update" if number else "insert",
        )


def move_back(apps, schema_editor):
    """Documents to where they were; what was kept of them before stays with the agencies' budgets."""
    old, new = (
        apps.get_model("reports", "ProcurementBudget"),
        apps.get_model("procurement", "AgencyBudget"),
    )
    for stored in new.objects.filter(decreed__isnull=False):
        entry = old.objects.create(
            region_id=stored.region_id,
            agency_id=stored.agency_id,
            year=stored.fiscal_year,
            amount=stored.decreed,
            **{name: getattr(stored, name) for name in TYPED},
        )
        old.objects.filter(pk=entry.pk).update(entered_at=stored.entered_at)


class Migration(migrations.Migration):
    dependencies = [
        ("procurement", "0032_procurement_budget_of_agencies"),
        ("reports", "0006_report_letters"),
    ]

    operations = [migrations.RunPython(move, move_back)]
