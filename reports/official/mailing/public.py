"""Pages behind the links in letters: for whoever got the letter, without a login."""

import uuid

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from p3dn.ui.lists.export import XLSX
from reports.models import OfficialReport, ReportLetter, ReportRecipient
from reports.official.printing.pdf import report_pdf
from reports.official.printing.workbook import report_xlsx

from .letters import PDF, file_name
from .recipients import agree, stop_by_reader


@require_http_methods(["GET", "HEAD", "POST"])
def mail_choice(request: HttpRequest, key: uuid.UUID) -> HttpResponse:
    """What is sent to this address, or would be; agreeing to it, and stopping it. Twice is as once."""
    rows = ReportRecipient.objects.select_related("region", "person")
    recipient = get_object_or_404(rows, key=key)
    if request.method == "POST":
        steps = {"agree": agree, "stop": stop_by_reader}
        take = steps.get(request.POST.get("action", ""))
        if take is None:
            raise Http404
        take(key=key)
        return redirect("reports:mail_choice", key=key)
    return render(request, "reports/official/mailing/mail_choice.html", {"recipient": recipient})


@require_safe
def mail_pdf(request: HttpRequest, key: uuid.UUID, pk: int) -> HttpResponse:
    """A report that was too large to attach."""
    report = _sent(key, pk)
    return _file(report_pdf(report), PDF, f"{file_name(report)}.pdf")


@require_safe
def mail_xlsx(request: HttpRequest, key: uuid.UUID, pk: int) -> HttpResponse:
    """Its tables."""
    report = _sent(key, pk)
    return _file(report_xlsx(report), XLSX, f"{file_name(report)}.xlsx")


def _sent(key: uuid.UUID, pk: int) -> OfficialReport:
    """A report that a letter led this reader to, while it stands and reports still go there."""
    letters = ReportLetter.objects.filter(
        recipient__key=key,
        recipient__state=ReportRecipient.State.ON,
        report=pk,
        report__state=OfficialReport.State.SIGNED,
        attached=False,
        state__in=[ReportLetter.State.SENT, ReportLetter.State.UNCLEAR],
    )
    letter = get_object_or_404(letters.select_related("report"))
    if letter.report is None:
        raise Http404
    return letter.report


def _file(content: bytes, kind: str, name: str) -> HttpResponse:
    answer = HttpResponse(content, content_type=kind)
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer
