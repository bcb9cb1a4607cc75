"""Sessions in the database, with a copy in the cache that may be slow or gone.

Ending a session still asks the cache, and fails with it: a copy left behind would let somebody in again.
"""

from typing import Any

from django.contrib.sessions.backends import cached_db
from redis import RedisError


class SessionStore(cached_db.SessionStore):
    """Django's, but that a cache which does not answer turns nobody away."""

    def load(self) -> dict[str, Any]:
        """What the session holds, from the database where the copy cannot be had or made."""
        try:
            return super().load()
        except RedisError:
            return super(cached_db.SessionStore, self).load()

    def exists(self, session_key: str) -> bool:
        """Whether somebody has this key already."""
        try:
            return super().exists(session_key)
        except RedisError:
            return super(cached_db.SessionStore, self).exists(session_key)
