"""What was seen is named by a token; what changed since is told in words."""

from decimal import Decimal as D

import pghistory
import pytest
from django.db import connection, transaction
from django.http import QueryDict
from django.template import Context, Template
from django.test import RequestFactory as Requests
from django.test.utils import CaptureQueriesContext

from p3dn.audit.editing.versions import (
    ChangedSince,
    NotShown,
    as_seen,
    changed_among,
    changes_since,
    require_version,
    seen_in,
    version_of,
    versioned,
    versions_of_many,
)
from procurement.models import Exemption, PurchaseRequest, RequestLine
from tests.factories.procurement import ExemptionFactory
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def line(cast: Cast) -> RequestLine:
    """A line of a draft."""
    return with_line(draft(cast), laptop())


def change(row, by=None, **fields):
    """Write some fields, as this person."""
    metadata = {"user": by.pk} if by else {}
    with pghistory.context(**metadata):
        type(row)._base_manager.filter(pk=row.pk).update(**fields)


class TestToken:
    """When it is the same, and when another."""

    def test_it_stays_while_nothing_changes_and_names_its_record(self, line):
        assert version_of(line) == version_of(line)
        assert version_of(line).startswith(f"procurement.requestline:{line.pk}:")

    def test_changes_of_the_record_and_of_its_parts_change_it(self, line):
        request = line.request
        tokens = [version_of(request)]
        change(request, title="Lain")
        tokens.append(version_of(request))
        change(line, quantity=D(7))
        tokens.append(version_of(request))
        exemption = ExemptionFactory(line=line)
        tokens.append(version_of(request))
        change(exemption, reason="Lain")
        tokens.append(version_of(request))
        line_2 = with_line(request)
        tokens.append(version_of(request))
        line_2.delete()
        tokens.append(version_of(request))
        assert len(set(tokens)) == len(tokens)

    def test_a_record_that_hangs_on_another_changes_with_it(self, line):
        exemption = ExemptionFactory(line=line)
        before = version_of(exemption)
        change(line, quantity=D(7))
        assert version_of(exemption) != before

    def test_others_do_not_change_it(self, cast, line):
        before = version_of(line.request)
        other = with_line(draft(cast), laptop())
        change(other, quantity=D(7))
        assert version_of(line.request) == before

    def test_a_lower_number_committed_later_is_noticed(self, line):
        """Numbers are taken before commit, so the later commit may have the lower one."""
        request = line.request
        change(line, quantity=D(5))
        late, newest = RequestLine.events.rel.related_model.objects.order_by("-pgh_id")[:2][::-1]
        kept = {f.attname: getattr(late, f.attname) for f in late._meta.fields}
        type(late).objects.filter(pk=late.pk).delete()
        before = version_of(request)
        type(late).objects.create(**kept)
        assert late.pk < newest.pk
        assert version_of(request) != before
        assert changes_since(request, before)

    def test_a_page_of_many_asks_once(self, cast, line):
        rows = [with_line(line.request) for _ in range(3)]
        with CaptureQueriesContext(
            connection,
        ) as asked:
            found = {row.pk: row.seen_version for row in versioned(RequestLine.objects.all())}
        assert len(asked) == 1 and len(found) == 4
        with CaptureQueriesContext(connection) as asked:
            assert versions_of_many([*rows, line]) == found
        assert len(asked) == 1

    def test_a_removed_record_has_none(self, line):
        gone = RequestLine(pk=line.pk)
        line.delete()
        with pytest.raises(RequestLine.DoesNotExist):
            version_of(gone)


class TestChanges:
    """What changed, by whom, in words."""

    def test_they_name_field_before_after_and_person(self, cast, line):
        before = version_of(line.request)
        change(line, by=cast.requester, quantity=D(480))
        (change_found,) = changes_since(line.request, before)
        assert change_found.who == str(cast.requester)
        assert change_found.about == f"Baris permintaan {line.description}"
        (field,) = change_found.changes
        assert (field.label, field.before, field.after) == ("Jumlah", "10", "480")

    def test_they_come_newest_first_and_only_those_since(self, line):
        change(line, quantity=D(2))
        before = version_of(line)
        change(line, quantity=D(3))
        change(line, quantity=D(4))
        found = [one.changes[0].after for one in changes_since(line, before)]
        assert found == ["4", "3"]

    def test_a_rank_alone_is_no_change(self, line):
        before = version_of(line)
        change(line, position=9)
        assert version_of(line) != before
        with transaction.atomic():
            require_version(line, before)

    def test_the_record_as_it_was(self, line):
        before = version_of(line)
        change(line, quantity=D(3), description="Lain")
        line.refresh_from_db()
        was = as_seen(line, before)
        assert (was.quantity, was.description) == (
            D(10),
            RequestLine.events.rel.related_model.objects.first().description,
        )
        assert was.pk == line.pk


class TestRequire:
    """The gate in every service."""

    def test_the_version_seen_passes(self, line):
        with transaction.atomic():
            require_version(line.request, version_of(line.request))

    def test_another_is_refused_with_what_changed(self, cast, line):
        seen = version_of(line.request)
        change(line, by=cast.requester, quantity=D(480))
        with pytest.raises(ChangedSince) as caught, transaction.atomic():
            require_version(line.request, seen)
        assert "Jumlah 10 → 480 (Ppk" in caught.value.messages[0]
        assert caught.value.now == version_of(line.request)
        assert caught.value.about(line.request) and not caught.value.about(line)

    @pytest.mark.parametrize("nonsense", ["", "x", "a:b:c", "{other}", "{more}", "{less}"])
    def test_what_was_not_shown_is_refused(self, line, nonsense):
        token = version_of(line)
        count, rest = token.rsplit(":", 1)[1].split(".", 1)
        seen = {
            "{other}": version_of(line.request),
            "{more}": token.replace(f":{count}.", f":{int(count) + 1}."),
            "{less}": token.rsplit(",", 1)[0],
        }.get(nonsense, nonsense)
        with pytest.raises(NotShown, match="Muat ulang"), transaction.atomic():
            require_version(line, seen)

    def test_many_at_once_name_those_that_changed(self, line):
        other = with_line(line.request)
        seen = versions_of_many([line, other])
        change(other, quantity=D(3))
        with transaction.atomic():
            assert list(changed_among([line, other], seen)) == [other.pk]

    @pytest.mark.django_db(transaction=True)
    def test_without_a_transaction_there_is_no_lock(self, line):
        with pytest.raises(transaction.TransactionManagementError):
            require_version(line, version_of(line))


class TestField:
    """The hidden field."""

    def render(self, record, data=None, **context):
        requests = Requests()
        request = requests.post("/", data) if data is not None else requests.get("/")
        page = Template("{% load versions %}{% version record %}")
        return page.render(Context({"request": request, "record": record, **context}))

    def test_a_page_carries_what_it_loaded(self, line):
        (record,) = versioned(RequestLine.objects.all())
        assert f'name="versi" value="{version_of(line)}"' in self.render(record)

    def test_a_record_without_its_version_cannot_be_put_into_a_form(self, line):
        with pytest.raises(AttributeError):
            self.render(line)

    def test_a_page_that_comes_back_keeps_what_was_seen(self, line):
        seen = version_of(line)
        change(line, quantity=D(3))
        (record,) = versioned(RequestLine.objects.all())
        assert seen in self.render(record, {"versi": seen})

    def test_after_the_changes_were_told_it_carries_the_new_one(self, line):
        seen = version_of(line)
        change(line, quantity=D(3))
        (record,) = versioned(RequestLine.objects.all())
        told = ChangedSince(line, seen=seen, now=version_of(line), changes=[])
        assert version_of(line) in self.render(record, {"versi": seen}, changed=told)

    def test_each_record_finds_its_own_among_many(self, line):
        other = with_line(line.request)
        posted = QueryDict(f"versi={version_of(other)}&versi={version_of(line)}")
        assert seen_in(posted, line) == version_of(line)
        assert seen_in(posted, other) == version_of(other)
        assert seen_in(posted, PurchaseRequest(pk=line.pk)) == ""
        assert seen_in(posted, Exemption(pk=other.pk)) == ""
