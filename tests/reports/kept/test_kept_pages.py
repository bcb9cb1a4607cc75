"""A page that was kept is the page that would be drawn, whatever happened meanwhile; or it is drawn anew."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import psycopg
import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import connection, transaction
from django.utils import timezone, translation
from hypothesis import HealthCheck, given
from hypothesis import settings as limits
from hypothesis import strategies as st

from p3dn.accounts.models import Membership
from p3dn.ui.kept import growing, pages
from p3dn.ui.kept.growing import Grown, Rests
from procurement.spending.services import write
from tests.procurement.spending.acts import purchase
from tests.reports.kept.scene import (
    CHANGES,
    DAY,
    Reader,
    addresses,
    happen,
    readers,
    scene,
    some_looks,
)
from tests.support.cast import Cast, assemble, person

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("clean_cache")]


@pytest.fixture
def bought(transactional_db: None) -> Cast:
    return scene(assemble())


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if nobody wrote in another database of the engine, where the suite's other processes do."""

    def grown(rests: Rests, then: Grown | None = None) -> Grown:
        now = growing.grown(rests, then)
        return replace(now, moment=replace(now.moment, writing=(), committed=False))

    monkeypatch.setattr(pages, "grown", grown)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Addresses of looks at what was kept."""
    seen: list[str] = []
    framed = pages.framed

    def counted(request: Any, parts: Any) -> str:
        seen.append(request.get_full_path())
        return framed(request, parts)

    monkeypatch.setattr(pages, "framed", counted)
    return seen


@pytest.mark.usefixtures("alone")
def test_a_second_look_is_told_from_what_is_kept(bought: Cast, told: list[str]) -> None:
    for user in readers(bought):
        reader = Reader.of(user)
        for url in addresses(bought).values():
            first = reader.sees(url)
            told.clear()
            assert reader.sees(url) == first
            assert told == ([url] if first[0] == 200 else []), (user, url)


def test_after_any_change_a_page_is_as_if_drawn_anew(bought: Cast) -> None:
    """One change after the other, and each is seen on one of them."""
    looks = {(user, url): Reader.of(user) for user, url in some_looks(bought)}
    before = {look: reader.sees(look[1]) for look, reader in looks.items()}
    for name in CHANGES:
        happen(name, bought)
        after = {look: reader.sees(look[1]) for look, reader in looks.items()}
        cache.clear()
        anew = {look: reader.sees(look[1]) for look, reader in looks.items()}
        assert [look for look in looks if after[look] != anew[look]] == [], name
        assert any(after[look] != before[look] for look in looks), f"nothing is shown: {name}"
        before = anew


@pytest.fixture
def looked_at(bought: Cast) -> Iterator[Cast]:
    return bought


@given(st.data())
@limits(
    max_examples=4,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_after_any_changes_one_after_the_other(looked_at: Cast, data: st.DataObject) -> None:
    """Days pass between them, too."""
    looks = some_looks(looked_at)
    for name in data.draw(st.lists(st.sampled_from(sorted(CHANGES)), min_size=1, max_size=3)):
        user, url = data.draw(st.sampled_from(looks))
        reader = Reader.of(user)
        reader.sees(url)
        happen(name, looked_at)
        day = timezone.localdate() + timedelta(days=data.draw(st.sampled_from([0, 0, 40, 400])))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(timezone, "localdate", lambda *_args, day=day: day)
            assert reader.sees(url) == reader.sees_anew(url), (name, url)


@pytest.mark.usefixtures("alone")
def test_what_changes_elsewhere_is_no_reason_to_draw_anew(bought: Cast, told: list[str]) -> None:
    """Elsewhere are other regions, and for an agency's page other agencies of its region."""
    urls, reader, own = addresses(bought), Reader.of(bought.auditor), Reader.of(bought.requester)
    looks = [(reader, urls["region"]), (own, urls["agency"])]
    for one, url in looks:
        one.sees(url)
    write([purchase(bought.elsewhere, DAY, "55")])
    for one, url in looks:
        one.sees(url)
    assert told == [url for _one, url in looks]
    told.clear()
    write([purchase(bought.industry, DAY, "55")])
    for one, url in looks:
        one.sees(url)
    assert told == [urls["agency"]]


@pytest.mark.usefixtures("alone")
def test_whoever_sees_the_same_is_shown_the_same_page_in_their_own_frame(
    bought: Cast, told: list[str]
) -> None:
    other = person("inspektur.lain", bought.auditor.memberships.get().agency, "auditor")
    url = addresses(bought)["region"]
    assert b"Inspektur.Lain" not in Reader.of(bought.auditor).sees(url)[1]
    page = Reader.of(other).sees(url)[1]
    assert told == [url]
    assert b"Inspektur.Lain" in page


def test_nobody_is_shown_what_was_kept_for_others(bought: Cast) -> None:
    """Not strangers, nor who may no longer see it."""
    url = addresses(bought)["agency"]
    reader = Reader.of(bought.auditor)
    assert reader.sees(url)[0] == 200
    assert Reader.of(bought.stranger).sees(url)[0] == 404
    over = timezone.localdate() - timedelta(days=1)
    Membership.objects.filter(user=bought.auditor).update(valid_to=over)
    assert reader.sees(url)[0] == 404


def test_a_page_is_kept_in_its_language(bought: Cast) -> None:
    url, reader = addresses(bought)["region"], Reader.of(bought.auditor)
    assert b"Belanja produk dalam negeri" in reader.sees(url)[1]
    reader.client.cookies["bahasa"] = "en"
    assert b"Belanja produk dalam negeri" not in reader.sees(url)[1]
    assert translation.get_language() == "id"


def test_whoever_was_writing_when_it_was_kept_is_waited_for(bought: Cast) -> None:
    """A change that moved its counter before the page was drawn, and was committed after."""
    url, reader = addresses(bought)["region"], Reader.of(bought.auditor)
    with psycopg.connect(**_same_database()) as other:
        other.execute("UPDATE procurement_monthcell SET value = value + 1000000")
        before = reader.sees(url)
        assert reader.sees(url) == before
        other.commit()
    assert reader.sees(url) == reader.sees_anew(url) != before


def test_nothing_is_kept_of_what_may_be_taken_back(bought: Cast) -> None:
    url, reader = addresses(bought)["region"], Reader.of(bought.auditor)
    before = reader.sees(url)
    with transaction.atomic():
        write([purchase(bought.health, DAY, "4000000")])
        assert reader.sees(url) != before
        transaction.set_rollback(True)
    assert reader.sees(url) == before


def test_who_looks_while_others_write_sees_what_was_committed_before(bought: Cast) -> None:
    """Ten looks each after a purchase of its own, beside writers of something else that never stop."""
    url, reader = addresses(bought)["region"], Reader.of(bought.auditor)
    stop = threading.Event()

    def write_on() -> None:
        with psycopg.connect(**_same_database(), autocommit=True) as other:
            while not stop.is_set():
                other.execute("UPDATE reports_target SET percent = percent")

    writers = [threading.Thread(target=write_on) for _one in range(2)]
    for one in writers:
        one.start()
    try:
        for number in range(10):
            value = 7_000_001 + number * 1000
            write([purchase(bought.elsewhere, DAY, "1")])
            write([purchase(bought.health, date(DAY.year, 4, 1 + number), value)])
            total = Reader.total_of(bought.region)
            assert total.encode() in reader.sees(url)[1]
    finally:
        stop.set()
        for one in writers:
            one.join()


def _same_database() -> dict[str, object]:
    known = connection.settings_dict
    found = psycopg.conninfo.conninfo_to_dict(settings.DATABASE_URL)
    return {**found, "dbname": known["NAME"]}
