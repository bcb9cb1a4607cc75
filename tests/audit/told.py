"""A record's kept versions as its history page tells them."""

from django.db.models import Model

from p3dn.audit.history import Source, Version, keys_of, versions_at
from p3dn.audit.tracking import kept_of


def versions_of(record: Model) -> list[Version]:
    """All of the record itself, newest first; the first one lists everything filled in."""
    sources = [Source(kept_of(type(record)).filter(pgh_obj=record.pk))]
    return versions_at(sources, list(keys_of(sources)))
