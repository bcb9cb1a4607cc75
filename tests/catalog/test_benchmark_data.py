"""The invented large catalogue of the measurements must fit the tables as they are today."""

import pytest
from django.utils import timezone

from benchmarks import catalogue_data
from catalog.models import Certificate, Product
from tests.factories import Person

pytestmark = pytest.mark.django_db


def test_written_rows_are_found() -> None:
    ...
