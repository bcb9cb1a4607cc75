"""Pages of files that a worker makes: ask, follow, fetch, give up."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import FileResponse, Http404, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from p3dn.accounts.access.permissions import RequiresRoles, get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.audit.editing.once import once
from p3dn.jobs.life.pace import of_export
from p3dn.jobs.models import Export
from p3dn.jobs.pages.refreshing import is_only_refreshing, render_refreshed
from p3dn.ui.lists.views import KINDS, FilteredListView

from .lists import NoList, list_for
from .services import KEPT, ask_for_export, give_up


class ExportList(RequiresRoles, FilteredListView):
    """One's own files."""

    model = Export
    heading = _("Unduhan saya")
    table_template = "jobs/exporting/_exports.html"
    template_name = "jobs/exporting/export_list.html"
    nothing_yet = _(
        "Belum ada. Daftar yang panjang ditulis ke berkas di latar, lalu muncul di sini."
    )

    def queryset_for(self, user: Any) -> QuerySet[Export]:
        """Newest first."""
        return Export.objects.visible_to(user)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Also how long files are kept."""
        return super().get_context_data(days=KEPT.days, **kwargs)


@require_POST
@requires()
@once
def export_start(request: AuthenticatedRequest) -> HttpResponse:
    """Have the list at the address written to a file."""
    path, query, wanted = (request.POST.get(name, "") for name in ("path", "query", "format"))
    if wanted not in KINDS:
        raise Http404
    try:
        view = list_for(path, query, request.user, wanted)
        export = ask_for_export(
            user=request.user, path=path, query=query, format=wanted,
            title=str(view.get_heading()), rows_total=view.count_for_file(),
        )  # fmt: skip
    except (NoList, ValidationError) as refused:
        messages.error(request, " ".join(getattr(refused, "messages", [str(refused)])))
        return redirect("jobs:export_list")
    return redirect("jobs:export_detail", key=export.key)


@require_safe
@requires()
def export_detail(request: AuthenticatedRequest, key: str) -> HttpResponse:
    """How far it is; asks again by itself until it rests."""
    export = get_visible_or_404(Export.objects.all(), request.user, key=key)
    context = {
        "export": export,
        "days": KEPT.days,
        "pace": of_export(export),
        "shown_as": f"{export.state}-{export.attempt}",
    }
    if export.is_unfinished and is_only_refreshing(request, f"{export.state}-{export.attempt}"):
        return render_refreshed(request, "jobs/exporting/_writing.html", context)
    if request.htmx:
        page = "jobs/exporting/_export.html"
        return render_refreshed(request, page, context, whole="#unduhan")
    return render(request, "jobs/exporting/export_detail.html", context)


@require_safe
@requires()
def export_file(request: AuthenticatedRequest, key: str) -> HttpResponseBase:
    """The file."""
    export = get_visible_or_404(Export.objects.all(), request.user, key=key)
    if not export.is_done:
        raise Http404
    name = f"{slugify(export.title) or 'daftar'}.{export.format}"
    return FileResponse(export.file.open("rb"), as_attachment=True, filename=name)


@require_POST
@requires()
def export_cancel(request: AuthenticatedRequest, key: str) -> HttpResponse:
    """Give it up, however far it is."""
    export = get_visible_or_404(Export.objects.all(), request.user, key=key)
    give_up(export=export)
    return redirect("jobs:export_detail", key=key)
