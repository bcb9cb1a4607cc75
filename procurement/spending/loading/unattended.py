"""Loading a file without anybody at a page: checked, loaded and told in one go."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import Sum
from django.utils.translation import gettext as _

from p3dn.accounts.models import Region
from p3dn.audit import one_context
from p3dn.jobs.importing.bulk import check_at_once
from p3dn.jobs.importing.planning import OtherKind, plan_of
from p3dn.jobs.models import Job
from p3dn.jobs.reading.plan import Plan
from p3dn.jobs.tables.refusals import FileRefused
from procurement.models import Expense, Fate, SourceFile, SourceRow
from procurement.shared.governments import code_asked, record_code, settle_code

from .importer import DatasetImporter


@dataclass(frozen=True, slots=True)
class Told:
    """What became of a file: its rows by fate, and rupiah of purchases that count through it."""

    dataset: str
    rows: int
    fates: Mapping[str, int]
    value: Decimal
    domestic_value: Decimal


def load_file(
    *, region: Region, name: str, data: bytes, importer: type[DatasetImporter],
    by_signature: bool, with_agencies: bool = False, klpd_code: str = "",
) -> Told:  # fmt: skip
    """Do with a file what the page does with one that is confirmed.

    `by_signature`: a file of another dataset is loaded as that one. `klpd_code` answers whether a code that the
    file has instead of a name is the region's. Raises FileRefused when it cannot be used, or when a question
    about it is open.
    """
    job = Job(kind=importer.kind, region=region, file_name=name[:255], params={})
    job.file_sha256 = hashlib.sha256(data).hexdigest()
    job.file = ContentFile(data, name="source")
    try:
        plan, _book = plan_of(job, importer)
    except OtherKind as other:
        found = other.importer
        if not by_signature or found is None or not issubclass(found, DatasetImporter):
            raise
        importer = found
        job.kind = importer.kind
        plan, _book = plan_of(job, importer)
    confirmed = {code for code in (klpd_code,) if code and settle_code(plan, code)}
    refuse_open(plan)
    loader = importer(job)
    loader.with_agencies = with_agencies
    with transaction.atomic(), one_context(command="load_dataset"):
        for code in confirmed:
            record_code(region, code)
        check_at_once()
        loader.before_load()
        for findings in loader.examine(plan):
            loader.write(findings)
        loader.after_load()
        file = loader.file
        if file is None:
            raise FileRefused(
                _("Tidak ada baris data."), _("Isi minimal satu baris di bawah judul.")
            )
        file.file.save("source", ContentFile(data), save=False)
        SourceFile.objects.filter(pk=file.pk).update(file=file.file.name)
    return told_of(SourceFile.objects.get(pk=file.pk))


def refuse_open(plan: Plan) -> None:
    """Raise FileRefused when something about the file has to be asked."""
    if plan.open:
        asked = "; ".join(
            " ".join([f"{question.about}: {question.text}", *question.evidence])
            for question in plan.open
        )
        codes = [code for question in plan.open if (code := code_asked(question.id))]
        remedy = _("Muat lewat halaman Impor data, dan jawab di sana.")
        if len(codes) == len(plan.open):
            told = {"code": codes[0]}
            remedy = _(
                "Bila ya, ulangi dengan --klpd-code %(code)s, atau jawab di halaman Impor data."
            )
            remedy %= told
        raise FileRefused(asked, remedy)


def told_of(file: SourceFile) -> Told:
    """The file's rows by fate today, and what its purchases come to, each counted once.

    A file that was loaded before names the same purchases, so that it comes to the same.
    """
    keys = SourceRow.objects.filter(file=file).values("key")
    counted = Expense.objects.counted().filter(
        region=file.region_id, source=file.source, key__in=keys
    )
    sums = counted.aggregate(value=Sum("value"), domestic=Sum("domestic_value"))
    zero = Decimal(0)
    fates = {fate.value: getattr(file, fate.value) for fate in Fate}
    return Told(file.dataset, file.rows, fates, sums["value"] or zero, sums["domestic"] or zero)
