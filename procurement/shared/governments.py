"""Which government an export says it is of; a code without a name is asked about, never guessed."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import repeat
from typing import Any

from django.core.exceptions import ValidationError

from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Agency, Region, User
from p3dn.accounts.models.regions import COUNTRY
from p3dn.jobs.importing.importer import Importer, R, heading_key
from p3dn.jobs.models import Job
from p3dn.jobs.reading.plan import Plan
from p3dn.jobs.reading.questions import NO, YES, Question
from p3dn.jobs.tables.cells import as_text
from p3dn.jobs.tables.refusals import FileRefused
from p3dn.people.services import (
    ADMINISTRATOR,
    confirm_government_code,
    record_government_code,
)
from p3dn.ui.languages.kept import gettext as _
from p3dn.ui.languages.kept import number, sentences

HEADINGS = (("kdklpd", "kodeklpd"), ("namaklpd", "namainstansi"))  # keys of code and name
UNITS = ("kdsatkerstr", "namasatker")
KINDS = {"province": "prov", "regency": "kab", "city": "kota"}
ABOUT = "government:"
"""What ids of questions about a code begin with; the code follows."""
Owner = tuple[str, str]
"""Code and name of a government, as the rows have them; one may be empty."""


class OfGovernment(Importer[R]):
    """Files whose rows name their government, by code, by name or by both: it must be the region of the import."""

    @classmethod
    def asks(cls, job: Job, plan: Plan) -> Iterator[Question]:
        """Whether a code that stands there alone is this region's, which has none yet."""
        yield from super().asks(job, plan)
        if code := unnamed_code(plan, job.region):
            _require_administrator(job, code)
            yield _question(code, plan, job.region)

    @classmethod
    def answered(cls, *, job: Job, user: User, answers: Mapping[str, str]) -> None:
        """A code that the region's administrator confirmed is the region's from now on."""
        super().answered(job=job, user=user, answers=answers)
        for asked, word in answers.items():
            if (code := code_asked(asked)) and word == YES:
                confirm_government_code(by=user, region=job.region, code=code)

    def accept(self, plan: Plan) -> None:
        """Refuse the file of another government."""
        super().accept(plan)
        refuse_other_governments(plan, self.job.region)


def code_asked(question: str) -> str:
    """The code that a question, by its id, is about; empty for other questions."""
    return question.removeprefix(ABOUT) if question.startswith(ABOUT) else ""


def settle_code(plan: Plan, code: str) -> bool:
    """Whether the plan asks about this very code; then it does not any more."""
    asked = len(plan.open)
    plan.open = [question for question in plan.open if question.id != ABOUT + code]
    return len(plan.open) < asked


def record_code(region: Region, code: str) -> None:
    """Whoever runs this installation says that it is the region's. Raises FileRefused."""
    try:
        record_government_code(region=region, code=code)
    except ValidationError as error:
        raise FileRefused(sentences(error.messages), _("Periksa kode KLPD daerah itu.")) from error


def is_of(region: Region, code_of: str, name: str) -> bool:
    """Whether a government named so in an export is this region; by its code where both have one."""
    if code_of and (region.klpd_code or not name):
        return region.klpd_code == code_of
    if not name:
        return True
    kind, bare = government(name)
    own_kind, own_bare = government(region.name)
    return bare == own_bare and kind in ("", own_kind or KINDS.get(region.kind, ""))


def government(name: str) -> tuple[str, str]:
    """Kind and name without the words around them: "Pemerintah Kab. Bandung" -> ("kab", "bandung")."""
    bare = re.sub(r"\b(pemerintah|pemkab|pemkot|pemprov|pemda|daerah)\b|[.,]", " ", name.lower())
    kinds = {"kabupaten": "kab", "kab": "kab", "kota": "kota", "provinsi": "prov", "prov": "prov"}
    words = bare.split()
    kind = next((kinds[word] for word in words if word in kinds), "")
    return kind, " ".join(word for word in words if word not in kinds)


def refuse_other_governments(plan: Plan, region: Region) -> None:
    """The rows' government (`kd_klpd`, `nama_klpd`, or as INAPROC calls them) must be the region of the import.

    Raises FileRefused.
    """
    others = sorted(one for one in owners_of(plan) if not is_of(region, *one))
    if others:
        raise _of_others(" ".join(filter(None, others[0])), region)


def unnamed_code(plan: Plan, region: Region) -> str:
    """The code that the rows have instead of a name, where the region has none to compare; else empty.

    Raises FileRefused for several of them, and for one that is another region's.
    """
    if region.klpd_code:
        return ""
    codes = sorted(code for code, name in owners_of(plan) if code and not name)
    if len(codes) > 1:
        raise FileRefused(
            _("Berkas ini memakai beberapa kode KLPD tanpa nama: %s.") % ", ".join(codes[:5]),
            _("Unduh data satu pemerintah daerah saja, lalu unggah lagi."),
        )
    for code in codes:
        if other := Region.objects.filter(klpd_code=code).first():
            raise _of_others(f"{code} {other.name}", region)
        return code
    return ""


def owners_of(plan: Plan) -> set[Owner]:
    """Each government that the rows name; a code that some of them name is named for all."""
    columns = (_column(plan, keys) for keys in HEADINGS)
    cells = set(zip(*columns, strict=True))  # few, whatever the number of rows
    owners = {(as_text(code), as_text(name)) for code, name in cells} - {("", "")}
    named = {code for code, name in owners if name}
    return {(code, name) for code, name in owners if name or code not in named}


def _column(plan: Plan, keys: tuple[str, ...]) -> Any:
    """The cells below one of these headings, empty ones where there is none."""
    rows = plan.layout.rows
    known = {heading_key(heading): heading for heading in plan.layout.headings}
    return next((rows.column(known[key]) for key in keys if key in known), repeat("", len(rows)))


def _of_others(other: str, region: Region) -> FileRefused:
    said = {"other": other, "own": region.name}
    return FileRefused(
        _("Berkas ini milik %(other)s, bukan %(own)s.") % said,
        _("Unduh data %(own)s dari sumbernya, lalu unggah lagi.") % said,
    )


def _require_administrator(job: Job, code: str) -> None:
    """Raise FileRefused for somebody who uploaded the file and may not say whose code that is."""
    own = job.region.pk
    if job.user_id and own not in access_of(job.user).region_ids(ADMINISTRATOR):
        raise FileRefused(
            _unnamed(code, job.region),
            _("Minta administrator daerah mengunggah berkas ini dan memastikan kodenya."),
        )


def _unnamed(code: str, region: Region) -> str:
    said = {"code": code, "own": region.name}
    return _("Berkas ini memakai kode KLPD %(code)s tanpa nama; %(own)s belum punya kode.") % said


def _question(code: str, plan: Plan, region: Region) -> Question:
    said = {"code": code, "own": region.name}
    text = _(
        "Berkas ini memakai kode KLPD %(code)s tanpa nama; wilayah ini (%(own)s) belum punya kode."
        " Apakah %(code)s kode KLPD %(own)s?"
    )
    return Question(
        ABOUT + code,
        _("Kode KLPD"),
        text % said,
        list(_evidence(code, plan, region)),
        [
            (YES, _("Ya, catat %(code)s sebagai kode KLPD %(own)s untuk seterusnya") % said),
            (NO, _("Bukan, berkas ini milik pemerintah lain")),
        ],
    )


def _evidence(code: str, plan: Plan, region: Region) -> Iterator[str]:
    """How many rows have the code, and which of their agencies are known here."""
    rows = Counter(as_text(cell) for cell in _column(plan, HEADINGS[0]))[code]
    yield _("Baris dengan kode ini: %s.") % number(rows)
    if units := {as_text(cell).casefold() for key in UNITS for cell in _column(plan, (key,))} - {
        ""
    }:
        own = Agency.objects.filter(region=region).values_list("code", "name")
        known = units & {word.casefold() for agency in own for word in agency}
        yield _("Perangkat daerah pada berkas yang terdaftar di %(own)s: %(known)s.") % {
            "own": region.name,
            "known": number(len(known)),
        }
    if region.code != COUNTRY and not code.startswith("D"):
        yield _("Kode pemerintah daerah lazimnya berawal D.")
