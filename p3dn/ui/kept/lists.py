"""Lists whose pages are kept, as far as what is shown is the same for all who see the same rows."""

from abc import ABC, abstractmethod
from collections.abc import Hashable
from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.template.response import TemplateResponse

from p3dn.ui.lists.views import FilteredListView

from .growing import Rests
from .pages import shown
from .parts import PartedResponse


class KeptList(FilteredListView, ABC):
    """A list that says on what its page rests, and for whom it is the same."""

    response_class: type[TemplateResponse] = PartedResponse

    @abstractmethod
    def who(self) -> Hashable:
        """All that decides which rows somebody sees, and what is said of them."""

    @abstractmethod
    def rests(self) -> Rests:
        """On which tables and places the page rests."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:  # type: ignore[override]
        """The page as it is kept, or drawn; a file is always made anew."""
        draw = super().get
        return shown(request, self.who(), self.rests(), lambda: draw(request, *args, **kwargs))
