"""The cast, for tests of what was seen and what was sent."""

import pytest

from tests.support.cast import Cast, assemble


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody."""
    return assemble()
