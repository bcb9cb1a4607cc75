"""“Urungkan” beside the message of something that left the house nowhere and can be taken back.

Who did something offers it with `tell`: the message carries a signed note of what was done, for the
person it is shown to and for an hour. The button under the message sends the note back; the way
back of its kind puts everything as it was, or refuses because somebody changed it meanwhile.
Each room registers the ways back of its own records from `AppConfig.ready()`.
"""

from collections.abc import Callable, Mapping
from typing import Any

from django.contrib import messages
from django.core import signing
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext as _

SALT = "p3dn.undoing"
SECONDS = 3600  # how long it is offered
Facts = Mapping[str, Any]  # what JSON holds
WayBack = Callable[[Any, Facts], str]
"""(person, facts) -> what was put back, in a sentence. Raises ValidationError."""

_ways: dict[str, WayBack] = {}


def register_way_back(kind: str, way: WayBack) -> None:
    """Make known how a kind of action is undone."""
    _ways[kind] = way


def tell(request: HttpRequest, done: str, kind: str, facts: Facts | None) -> None:
    """Say what was done, with the button when there are facts to undo it by."""
    note = "" if facts is None else note_of(request.user, kind, facts)
    messages.success(request, done, extra_tags=note)


def note_of(user: Any, kind: str, facts: Facts) -> str:
    """The signed note that the button sends."""
    content = {"kind": kind, "person": user.pk, "facts": dict(facts)}
    return signing.dumps(content, salt=SALT, compress=True)


def undo(user: Any, note: str) -> str:
    """Take back what the note says; returns the sentence to tell.

    Raises ValidationError for a note of somebody else, an old one or none, and what the way back does.
    """
    try:
        content = signing.loads(note, salt=SALT, max_age=SECONDS)
    except signing.SignatureExpired as late:
        raise ValidationError(_("Sudah terlalu lama untuk diurungkan.")) from late
    except signing.BadSignature as made_up:
        raise ValidationError(_("Tombol itu tidak dikenal. Muat ulang halaman.")) from made_up
    if content["person"] != user.pk or content["kind"] not in _ways:
        raise ValidationError(_("Tombol itu tidak dikenal. Muat ulang halaman."))
    return _ways[content["kind"]](user, content["facts"])
