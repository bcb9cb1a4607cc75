"""What is kept to spare work, and can be done without: a cache that does not answer holds nothing.

Only for what would be worked out anew, and for what is told along the way. Whoever counts tries or
must be the only one asks the cache itself, and fails with it.
"""

import logging
from typing import Any

from django.core.cache import cache
from redis import RedisError

log = logging.getLogger(__name__)


def find(key: str, default: Any = None) -> Any:
    """What is kept under this name; `default` when there is nothing, or nobody to ask."""
    try:
        return cache.get(key, default)
    except RedisError as error:
        _missed(error)
        return default


def put(key: str, value: Any, seconds: float) -> None:
    """Keep it for so many seconds."""
    try:
        cache.set(key, value, seconds)
    except RedisError as error:
        _missed(error)


def forget(*keys: str) -> None:
    """Keep these no longer."""
    try:
        cache.delete_many(keys)
    except RedisError as error:
        _missed(error)


def first(key: str, seconds: float) -> bool:
    """True once in so many seconds, for whoever comes first; never while there is nobody to ask."""
    try:
        return bool(cache.add(key, "yes", seconds))
    except RedisError as error:
        _missed(error)
        return False


def _missed(error: RedisError) -> None:
    log.warning("the cache did not answer: %s", error)
