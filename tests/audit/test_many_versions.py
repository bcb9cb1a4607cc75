"""Many records on one page, and parts as they stood when it was opened."""

import pytest
from django.db import connection, transaction
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext

from catalog.models import Product, ProductPermit
from p3dn.audit.editing.versions import (
    FIELD,
    ChangedSince,
    NotShown,
    all_seen_in,
    as_seen,
    as_they_stand,
    name_of,
    parts_as_seen,
    require_versions,
    version_of,
)
from tests.factories.catalog import ProducerFactory, ProductFactory

pytestmark = pytest.mark.django_db


def permit(product: Product, number: str) -> ProductPermit:
    return product.permits.create(kind="sni", number=number, entered_by=product.entered_by)


def test_parts_stand_as_they_were_when_the_page_was_opened() -> None:
    product, other = ProductFactory(), ProductFactory()
    kept, removed = permit(product, "1"), permit(product, "2")
    permit(other, "9")
    seen = version_of(product)
    kept.number = "1 baru"
    kept.save()
    removed.delete()
    permit(product, "3")
    was = parts_as_seen(product, seen, ProductPermit)
    assert {row.number for row in was} == {"1", "2"}
    now = parts_as_seen(product, version_of(product), ProductPermit)
    assert {row.number for row in now} == {"1 baru", "3"}
    with pytest.raises(NotShown):
        parts_as_seen(other, seen, ProductPermit)
    assert as_seen(product, seen).seen_version == seen


def test_each_record_finds_its_own_version_among_many() -> None:
    one, two, unseen = ProductFactory(), ProducerFactory(), ProductFactory()
    posted = QueryDict(mutable=True)
    posted.setlist(FIELD, [version_of(two), version_of(one)])
    assert all_seen_in(posted, [one, two, unseen]) == {
        name_of(one): version_of(one), name_of(two): version_of(two),
    }  # fmt: skip


def test_all_must_be_what_was_seen() -> None:
    """A query for each kind of record, whatever their number; a missing version refuses."""
    records = [ProductFactory(), ProductFactory(), ProducerFactory()]
    with CaptureQueriesContext(connection) as queries:
        seen = as_they_stand(records)
    assert len(queries) == 2
    with transaction.atomic():
        require_versions(records, seen)
    Product.objects.filter(pk=records[1].pk).update(unit="set")
    with pytest.raises(ChangedSince) as changed, transaction.atomic():
        require_versions(records, seen)
    assert changed.value.about(records[1])
    with pytest.raises(NotShown), transaction.atomic():
        require_versions(records, {name_of(records[0]): seen[name_of(records[0])]})
