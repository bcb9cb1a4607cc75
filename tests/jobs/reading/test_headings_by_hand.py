"""Headings that a person wrote after what our pages and messages call a column."""

import pytest
from django.utils import translation

from p3dn.accounts.access.roles import Role
from p3dn.jobs.importing.importer import AnyImporter, heading_key, importer_for, importers_for
from p3dn.jobs.models import Job
from procurement.models import Package
from tests.jobs.office import uploaded
from tests.support.cast import assemble

IMPORTERS = importers_for(frozenset(Role.values))


@pytest.mark.parametrize("importer", IMPORTERS, ids=lambda one: one.kind)
@pytest.mark.parametrize("language", ["id", "en"])
def test_every_column_is_known_by_what_we_call_it(
    importer: type[AnyImporter], language: str
) -> None:
    """In Indonesian, whatever language the reader has; not where two are called the same."""
    called = [heading_key(str(column.label)) for column in importer.columns]
    named = {
        column.key: {heading_key(name) for name in column.headings} for column in importer.columns
    }
    own = {
        column.key: str(column.label)
        for column, label in zip(importer.columns, called, strict=True)
        if called.count(label) == 1
        and not any(label in names for key, names in named.items() if key != column.key)
    }
    with translation.override(language):
        found = importer.guess(list(own.values()), {})
    assert found == own


@pytest.mark.django_db
def test_a_plan_made_by_hand_is_read() -> None:
    cast = assemble()
    head = "Kode RUP;Kode satker;Tahun anggaran;Nama paket;Pagu (ribu rupiah)"
    row = f'54025303;{cast.health.code};2026;Kursi "kuliah";1.500'
    job = uploaded(
        cast, "packages", f"{head}\n{row}\n".encode(), by=cast.administrator, name="a.csv"
    )
    assert (job.state, job.rows_new) == (Job.State.READY, 1), job.message
    assert not Package.objects.exists()


def test_what_a_program_calls_so_is_left_alone() -> None:
    """Its `kode_satker` need not be the one that a plan means by `kd_satker_str`."""
    plan = importer_for("packages")
    assert plan is not None
    assert plan.guess(["kode_satker"], {}) == {}
    assert plan.guess(["Kode Satker"], {}) == {"satker": "Kode Satker"}
