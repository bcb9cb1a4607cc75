"""Language, time zone and addresses are a thread's own, and as they were where nothing was chosen."""

import threading
from collections.abc import Callable

from django.urls import get_script_prefix, get_urlconf, set_script_prefix, set_urlconf
from django.utils import timezone, translation

from p3dn.ui import threads


def elsewhere(ask: Callable[[], object]) -> object:
    """What another thread is told."""
    told: list[object] = []
    other = threading.Thread(target=lambda: told.append(ask()))
    other.start()
    other.join()
    return told[0]


def test_what_a_thread_chose_holds_in_it_alone() -> None:
    with translation.override("en"), timezone.override("Asia/Jayapura"):
        set_script_prefix("/kota/")
        set_urlconf("tests.ui.markup.odd_addresses")
        try:
            asked = [translation.get_language, timezone.get_current_timezone_name, get_script_prefix, get_urlconf]  # fmt: skip
            here = [ask() for ask in asked]
            there = [elsewhere(ask) for ask in asked]
        finally:
            set_script_prefix("/")
            set_urlconf(None)
    assert here[0] == "en" and here[2:] == ["/kota/", "tests.ui.markup.odd_addresses"]
    assert there[0] == "id" and there[2:] == ["/", None]
    assert here[1] != there[1]


def test_what_was_chosen_before_goes_on() -> None:
    with translation.override("en"):
        threads.everywhere()
        assert translation.get_language() == "en"
    assert all(isinstance(getattr(module, name), threading.local) for module, name in threads.KEPT)
