"""The cast for pages of people."""

import pytest

from tests.support.cast import Cast, assemble


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody."""
    return assemble()
