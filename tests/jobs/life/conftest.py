"""Files are opened in a process of their own, as in production."""

import pytest

from tests.support.files.opening import apart as apart


@pytest.fixture(autouse=True)
def _as_in_production(apart: None) -> None:
    """For every test of this folder."""
