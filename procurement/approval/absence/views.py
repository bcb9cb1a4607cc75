"""Pages of absences: one's own, those of the region, one of them with who stands in."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from p3dn.accounts.access.permissions import get_visible_or_404, requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Role
from p3dn.accounts.models.users import OVERSEEING
from p3dn.audit.editing.once import once
from p3dn.audit.editing.versions import seen_in, versioned
from p3dn.people.services import ADMINISTRATOR
from p3dn.ui.values.refused import refused
from procurement.models import Absence
from procurement.models.requests.route import DECIDERS

from .forms import AbsenceForm
from .reads import places_of
from .services import may_note, note_absence, withdraw_absence

MOST = 100
LOOKING = (*sorted(DECIDERS), *sorted(OVERSEEING))


@requires(*LOOKING)
def absence_list(request: AuthenticatedRequest) -> HttpResponse:
    """What one noted oneself, and who of the region is or will be away; the newest first."""
    rows = list(
        Absence.objects.visible_to(request.user).standing().select_related("person")[: MOST + 1]
    )
    places = places_of(rows[:MOST])
    context = {
        "absences": [(one, places[one.pk]) for one in rows[:MOST]],
        "has_more": len(rows) > MOST,
        "most": MOST,
        "may_note": may_note(request.user),
        "oversees": access_of(request.user).has(*OVERSEEING),
    }
    return render(request, "procurement/approval/absence/absence_list.html", context)


@requires(*sorted(DECIDERS))
@once
def absence_create(request: AuthenticatedRequest) -> HttpResponse:
    """Note that oneself is away."""
    form = AbsenceForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            made = note_absence(by=request.user, **form.cleaned_data)
        except ValidationError as error:
            refused(form, error)
        else:
            messages.success(request, _("Ketidakhadiran Anda tercatat."))
            return redirect("procurement:absence_detail", pk=made.pk)
    context = {
        "form": form,
        "heading": _("Catat ketidakhadiran"),
        "submit_label": _("Simpan"),
        "cancel_url": reverse("procurement:absence_list"),
    }
    return render(request, "partials/form_page.html", context)


@requires(*Role)
def absence_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Who is away when, in which roles, and who stands in."""
    rows = versioned(Absence.objects.select_related("person"))
    absence = get_visible_or_404(rows, request.user, pk=pk)
    own = absence.person_id == request.user.pk
    context = {
        "absence": absence,
        "places": places_of([absence])[absence.pk],
        "may_withdraw": own and absence.stands_on(timezone.localdate()),
        "may_appoint": access_of(request.user).region_ids(ADMINISTRATOR),
    }
    return render(request, "procurement/approval/absence/absence_detail.html", context)


@require_POST
@requires(*sorted(DECIDERS))
def absence_withdraw(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """Take an own absence back."""
    absence = get_visible_or_404(Absence.objects.all(), request.user, pk=pk)
    try:
        withdraw_absence(by=request.user, absence=absence, seen=seen_in(request.POST, absence))
    except PermissionDenied as refusal:
        raise Http404 from refusal
    except ValidationError as error:
        for message in error.messages:
            messages.error(request, message)
    else:
        messages.success(request, _("Ketidakhadiran Anda dibatalkan."))
    return redirect("procurement:absence_detail", pk=pk)
