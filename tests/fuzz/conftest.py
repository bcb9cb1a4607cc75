"""The number tried is said where it is read: in the summary of the run."""

from collections.abc import Callable

import pytest

SAID = pytest.StashKey[list[str]]()


@pytest.fixture
def say_at_the_end(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Say something in the summary at the end."""
    return request.config.stash.setdefault(SAID, []).append


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What was tried."""
    for line in terminalreporter.config.stash.get(SAID, []):
        terminalreporter.write_line(f"fuzz: {line}")
