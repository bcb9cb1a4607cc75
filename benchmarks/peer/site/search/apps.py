"""Takes the place of Oscar's own search app."""

from oscar.apps.search import apps


class SearchConfig(apps.SearchConfig):
    """The same, with the index of this package."""

    name = "benchmarks.peer.site.search"
