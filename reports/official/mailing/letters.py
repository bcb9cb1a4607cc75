"""What each letter says, and what is attached to it: the files of the frozen report."""

import hashlib
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext as _

from p3dn.ui.languages.choosing import in_indonesian
from p3dn.ui.lists.export import XLSX
from p3dn.ui.site import absolute
from reports.models import LetterPurpose, OfficialReport, ReportLetter, ReportRecipient
from reports.official.content.stored import period_of
from reports.official.printing.pdf import report_pdf
from reports.official.printing.workbook import report_xlsx

Purpose = ReportLetter.Purpose
PDF = "application/pdf"
TEMPLATES = {
    Purpose.REPORT: "reports/official/mailing/report.txt",
    Purpose.ASK: "reports/official/mailing/ask.txt",
    Purpose.TOLD: "reports/official/mailing/told.txt",
    Purpose.REMINDER: "reports/official/mailing/reminder.txt",
}


@dataclass(frozen=True, slots=True)
class Files:
    """A report as PDF and workbook."""

    pdf: bytes
    xlsx: bytes

    @property
    def size(self) -> int:
        """Bytes of both."""
        return len(self.pdf) + len(self.xlsx)

    @property
    def fits(self) -> bool:
        """Whether both may be attached."""
        most: int = settings.REPORT_MAIL_MOST_BYTES
        return self.size <= most


def file_name(report: OfficialReport) -> str:
    """Its number as the name of a file, without the ending."""
    return slugify(report.number.replace("/", "-").replace(".", "-"))


def files_of(report: OfficialReport) -> Files:
    """The same bytes each time, as long as the state stays what it is."""
    return Files(report_pdf(report), report_xlsx(report))


def choice_url(recipient: ReportRecipient) -> str:
    """The page where the reader agrees, or stops it."""
    return absolute(reverse("reports:mail_choice", args=[recipient.key]))


def file_urls(recipient: ReportRecipient, report: OfficialReport) -> list[str]:
    """Where the reader fetches what was too large to attach; no login is asked for."""
    names = ("reports:mail_pdf", "reports:mail_xlsx")
    return [absolute(reverse(name, args=[recipient.key, report.pk])) for name in names]


@in_indonesian
def message_of(letter: ReportLetter) -> EmailMessage:
    """The letter as a mail; notes on it what is attached, with hashes."""
    purpose = Purpose(letter.purpose)
    files = None
    if purpose is Purpose.REPORT and letter.report is not None:
        files = files_of(letter.report)
        letter.attached, letter.size = files.fits, files.size
        letter.pdf_sha256 = hashlib.sha256(files.pdf).hexdigest()
        letter.xlsx_sha256 = hashlib.sha256(files.xlsx).hexdigest()
    subject, body = worded(letter)
    message = EmailMessage(subject, body, settings.DEFAULT_FROM_EMAIL, [letter.address])
    if letter.recipient is not None:
        message.extra_headers["List-Unsubscribe"] = f"<{choice_url(letter.recipient)}>"
    if files is not None and files.fits and letter.report is not None:
        name = file_name(letter.report)
        message.attach(f"{name}.pdf", files.pdf, PDF)
        message.attach(f"{name}.xlsx", files.xlsx, XLSX)
    return message


@in_indonesian
def worded(letter: ReportLetter) -> tuple[str, str]:
    """Subject and text."""
    purpose = Purpose(letter.purpose)
    told: dict[str, Any] = {"letter": letter, "region": letter.region}
    recipient, report, deadline = letter.recipient, letter.report, letter.deadline
    if recipient is not None:
        told |= {"recipient": recipient, "kind": recipient.get_kind_display()}
        told["choice_url"] = choice_url(recipient)
    if report is not None and recipient is not None:
        told |= {
            "report": report,
            "period": period_of(report).label(),
            "file_urls": [] if letter.attached else file_urls(recipient, report),
            "check_url": absolute(reverse("reports:official_check")),
        }
    if deadline is not None:
        told |= {"kind": deadline.get_kind_display(), "about": letter.about}
        told["make_url"] = absolute(reverse("reports:official_make"))
    body = render_to_string(TEMPLATES[purpose], told)
    return _subject(purpose, told), body


def _subject(purpose: LetterPurpose, told: dict[str, Any]) -> str:
    if purpose is Purpose.REPORT:
        said = _("%(kind)s %(region)s, %(period)s") % told
    elif purpose is Purpose.REMINDER:
        said = _("Susun %(kind)s %(region)s: %(about)s") % told
    elif purpose is Purpose.ASK:
        said = _("Setujui menerima %(kind)s %(region)s") % told
    else:
        said = _("Anda akan menerima %(kind)s %(region)s") % told
    return " ".join(said.split())


def example_of(recipient: ReportRecipient) -> tuple[str, str] | None:
    """The letter as it would be for the newest signed report; None when none was signed yet."""
    report = (
        OfficialReport.objects.filter(
            region=recipient.region_id, kind=recipient.kind, state=OfficialReport.State.SIGNED
        )
        .defer("content")
        .first()
    )
    if report is None:
        return None
    letter = ReportLetter(
        region=recipient.region,
        purpose=Purpose.REPORT,
        recipient=recipient,
        report=report,
        address=recipient.mail,
        attached=True,
    )
    subject, body = worded(letter)
    return subject, body.replace(str(recipient.key), "…")  # the link is the reader's
