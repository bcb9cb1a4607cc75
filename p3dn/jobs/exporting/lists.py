"""The list at an address, asked without a browser: the same rows, columns and words as on its page."""

from django.http import Http404, HttpRequest, QueryDict
from django.utils.translation import gettext as _

from p3dn.accounts.access.permissions import RequiresRoles
from p3dn.accounts.models import User
from p3dn.ui.lists.addresses import list_at
from p3dn.ui.lists.known import UnknownParameter
from p3dn.ui.lists.query import misread_of
from p3dn.ui.lists.views import FilteredListView


class NoList(Exception):
    """There is no list for this person at the address, or not as asked; the text says which."""


def list_for(path: str, query: str, user: User, format: str) -> FilteredListView:
    """The list as this person sees it. Raises NoList with what is wrong, and what to do."""
    found = list_at(path)
    if found is None:
        raise NoList(_("Alamat itu bukan daftar."))
    view = found.view()
    if not view.columns:
        raise NoList(_("Daftar ini tidak dapat diunduh."))
    view.setup(_request(path, query, user, format), *found.match.args, **found.match.kwargs)
    try:
        if isinstance(view, RequiresRoles):
            view.admit(user)
        view.object_list = view.get_queryset()
    except UnknownParameter as unknown:
        raise NoList(
            _("Ada saringan pada alamat yang tidak dapat dipakai. Saring lagi daftarnya.")
        ) from unknown
    except Http404 as closed:
        raise NoList(_("Anda tidak berwenang lagi melihat daftar ini.")) from closed
    if misread_of(view.request):
        raise NoList(_("Ada saringan pada alamat yang tidak dapat dipakai. Saring lagi daftarnya."))
    return view


def _request(path: str, query: str, user: User, format: str) -> HttpRequest:
    """What the list's own page would be asked with, for a file."""
    given = QueryDict(query, mutable=True)
    given["unduh"] = format
    request = HttpRequest()
    request.method, request.path, request.path_info = "GET", path, path
    request.GET = given  # type: ignore[assignment]  # of our own, so that it may still change
    request.user = user
    request.htmx = False  # type: ignore[attr-defined]  # nothing is exchanged within a page
    return request
