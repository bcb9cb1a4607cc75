"""What an address may ask of a page: a parameter that does not exist is refused, not passed over.

Who misspells a filter would otherwise read all rows as those of the filter. Lists know the
parameters of the frame, of their filters and `own_parameters`; other pages say theirs with `knows`.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

from django.core.paginator import Page, Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _

from p3dn.ui.languages.choosing import as_chosen
from p3dn.ui.values.bounds import whole

from .drawing.columns import PARAMETER as COLUMNS
from .query import SHOWN, Misread, misread, misread_of
from .turning import AFTER, BEFORE

if TYPE_CHECKING:
    from django.forms import BaseForm

Answer = TypeVar("Answer", bound=HttpResponseBase)
Row = TypeVar("Row")
PAGE, PAGE_SIZE, ORDER, FILE = "halaman", "baris", "urut", "unduh"
FRAME = frozenset({PAGE, AFTER, BEFORE, PAGE_SIZE, FILE, COLUMNS})  # of every list
render_as_chosen = as_chosen(render)


class UnknownParameter(Exception):
    """An address asks for something that its page does not know; `unused` names it."""

    def __init__(self, unused: list[Misread]) -> None:
        super().__init__(", ".join(one.label for one in unused))
        self.unused = unused


def require_known(given: Mapping[str, Any], known: Iterable[str]) -> None:
    """Raises UnknownParameter where an address names something else than what is known."""
    others = sorted(set(given) - set(known))
    if others:
        problem = _("Halaman ini tidak mengenal isian itu.")
        raise UnknownParameter(
            [Misread.of(name, name[:SHOWN], given[name], problem) for name in others]
        )


def parameters_of(form: "BaseForm | None") -> set[str]:
    """The parameters in which the fields of a form travel."""
    return set() if form is None else {form.add_prefix(name) for name in form.fields}


def refused(request: HttpRequest, unused: list[Misread]) -> HttpResponse:
    """The page (400) that names what is not known, and leads to the page without it.

    An exchange within the page cannot show it, so that the browser is led there.
    """
    if getattr(request, "htmx", None):
        return HttpResponse(headers={"HX-Redirect": request.get_full_path()})
    context = {
        "heading": _("Ada isian yang tidak dikenal"),
        "problem": _(
            "Alamat ini meminta sesuatu yang tidak ada di halaman ini. Supaya tidak terbaca sebagai"
            " jawaban atas permintaan itu, halamannya tidak dibuka begitu saja."
        ),
        "unused": unused,
        "back": understood_address(request, unused),
        "back_label": _("Buka halaman tanpa isian itu"),
    }
    return render_as_chosen(request, "partials/not_read.html", context, status=400)


def understood_address(request: HttpRequest, unused: Iterable[Misread]) -> str:
    """The address without what cannot be used; a file is asked for anew from its page."""
    query = request.GET.copy()
    for name in {FILE, *(one.name for one in unused)}:
        query.pop(name, None)
    return f"{request.path}?{query.urlencode()}" if query else request.path


def asked_page(request: HttpRequest, pages: Paginator[Row]) -> Page[Row]:
    """The page in the address: the last when there are fewer, the first, with a word, when it is no number."""
    text = request.GET.get(PAGE, "")
    if text and not whole(text):
        misread(request, PAGE, _("Halaman"), text)
    return pages.get_page(text or 1)


def answered(request: HttpRequest, response: Answer) -> Answer:
    """The answer; 400 where something of the question was not understood, as its page says.

    An exchange within the page stays as it is: a browser shows the part only when all is well.
    """
    if misread_of(request) and response.status_code == 200 and not getattr(request, "htmx", None):
        response.status_code = 400
    return response


def knows(
    *parameters: str,
) -> Callable[[Callable[..., Answer]], Callable[..., Answer | HttpResponse]]:
    """A page that is no list: the parameters that its address may carry."""

    def decorate(view: Callable[..., Answer]) -> Callable[..., Answer | HttpResponse]:
        @wraps(view)
        def strict(request: HttpRequest, *args: Any, **kwargs: Any) -> Answer | HttpResponse:
            if request.method == "POST":  # what is sent is read by its form
                return view(request, *args, **kwargs)
            try:
                require_known(request.GET, parameters)
            except UnknownParameter as unknown:
                return refused(request, unknown.unused)
            return answered(request, view(request, *args, **kwargs))

        strict.parameters = frozenset(parameters)  # type: ignore[attr-defined]  # for whoever follows links
        return strict

    return decorate
