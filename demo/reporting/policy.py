"""What the demo city decided about domestic products, as papers that say plainly that they are invented."""

from datetime import date

from django.core.files.uploadedfile import SimpleUploadedFile

from demo.city.papers import paper
from demo.city.people import Town
from reports.models import PolicyPaper
from reports.policy.services import add_paper

Kind = PolicyPaper.Kind


def decide(town: Town, today: date) -> None:
    """The team's decree and the one before, the mayor's regulation, and a plan whose file is missing."""
    year = today.year
    papers = (
        (Kind.TEAM, year - 2, "Pembentukan Tim P3DN", date(year - 1, 12, 31)),
        (Kind.TEAM, year, "Pembentukan Tim P3DN", None),
        (Kind.REGULATION, year - 1, "Penggunaan Produk Dalam Negeri", None),
        (Kind.PLAN, year, "Rencana aksi P3DN setahun", None),
    )
    for serial, (kind, made, title, until) in enumerate(papers, 11):
        number = f"500/{serial}/CONTOH/{made}"
        lines = ["CONTOH DOKUMEN (DEMO, BUKAN DOKUMEN ASLI)", title, f"Nomor {number}"]
        add_paper(
            by=town.people["admin"],
            region=town.region,
            kind=kind,
            number=number,
            title=f"{title} (demo)",
            dated_on=date(made, 1, 15),
            valid_to=until,
            note="",
            upload=None if kind == Kind.PLAN else SimpleUploadedFile("x.pdf", paper(lines)),
        )
