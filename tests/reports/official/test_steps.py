"""Prepared, checked, signed, withdrawn: by three people, of what each saw, and never rewritten."""

import json

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, IntegrityError, transaction
from django.utils import timezone

from p3dn.accounts.models import Membership, Role, User
from p3dn.audit.canonical import canonical, sha256_of
from p3dn.audit.editing.versions import ChangedSince, version_of
from reports.models import OfficialReport, PeriodKind
from reports.official.content.freezing import draft
from reports.official.content.stored import content_of, moved_since
from reports.official.periods import Period
from reports.official.services import (
    FiguresMoved,
    check_report,
    prepare_report,
    sign_report,
    withdraw_report,
)
from tests.factories.reports import add_line, make_realization
from tests.support.cast import Cast

from .acts import ADDRESS, QUARTER, checked, prepared, signed

pytestmark = pytest.mark.django_db


def more(cast: Cast, value: str = "1000") -> None:
    """A purchase that comes late."""
    add_line(make_realization(cast.health, QUARTER.last), value)


def test_the_content_is_canonical_and_says_what_it_was_made_of(cast: Cast) -> None:
    report = prepared(cast.administrator, cast.region)
    content = content_of(report)
    assert canonical(content) == report.content
    assert sha256_of(report.content) == report.sha256
    assert content["number"] == report.number == f"001/P3DN/16.74/{timezone.localdate().year}"
    assert content["totals"]["value"] == "2000000.5"
    assert content["totals"]["domestic_value"] == "1250000.5"
    assert content["prepared_by"] == cast.administrator.full_name
    assert json.loads(report.content)["period"]["last"] == "2026-09-30"


def test_it_goes_from_hand_to_hand(cast: Cast, chair: User) -> None:
    report = prepared(cast.administrator, cast.region)
    report = signed(chair, checked(cast.team, report))
    assert report.state == OfficialReport.State.SIGNED
    assert (report.checked_by, report.signed_by) == (cast.team, chair)
    states = list(report.events.order_by("pgh_id").values_list("state", flat=True))
    assert states == ["prepared", "checked", "signed"]


@pytest.mark.parametrize(
    "part", ["requester", "approver", "officer", "team", "auditor", "stranger"]
)
def test_only_administrators_of_the_region_prepare(cast: Cast, part: str) -> None:
    with pytest.raises(PermissionDenied):
        prepared(getattr(cast, part), cast.region)


@pytest.mark.parametrize("part", ["requester", "approver", "officer", "administrator", "auditor", "stranger"])  # fmt: skip
def test_only_the_team_of_the_region_decides(cast: Cast, chair: User, part: str) -> None:
    report, other = prepared(cast.administrator, cast.region), getattr(cast, part)
    with pytest.raises(PermissionDenied):
        checked(other, report)
    report = checked(cast.team, report)
    with pytest.raises(PermissionDenied):
        signed(other, report)
    report = signed(chair, report)
    with pytest.raises(PermissionDenied):
        withdraw_report(by=other, report=report, seen=version_of(report), reason="Salah.")


def test_nobody_takes_two_steps(cast: Cast, chair: User) -> None:
    office = cast.team.memberships.get()
    since = office.valid_from
    both = Membership(user=cast.administrator, agency=office.agency, role=Role.P3DN_TEAM, valid_from=since)  # fmt: skip
    both.save()
    cast.administrator = User.objects.get(pk=cast.administrator.pk)
    report = prepared(cast.administrator, cast.region)
    with pytest.raises(PermissionDenied):
        checked(cast.administrator, report)
    report = checked(cast.team, report)
    for again in (cast.team, cast.administrator):
        with pytest.raises(PermissionDenied):
            signed(again, report)
    with pytest.raises(IntegrityError), transaction.atomic():
        OfficialReport.objects.filter(pk=report.pk).update(
            state="signed", signed_by=cast.team, signed_at=timezone.now()
        )


def test_a_step_is_taken_only_once_and_in_order(cast: Cast, chair: User) -> None:
    report = prepared(cast.administrator, cast.region)
    with pytest.raises(PermissionDenied):
        signed(chair, report)
    seen = version_of(report)
    check_report(by=cast.team, report=report, seen=seen)
    with pytest.raises(ChangedSince):
        check_report(by=chair, report=report, seen=seen)
    with pytest.raises(PermissionDenied):
        check_report(by=chair, report=report, seen=version_of(report))
    with pytest.raises(ValidationError, match="tidak menyebut"):
        sign_report(by=chair, report=report, seen="")


@pytest.mark.parametrize(
    "rewrite",
    [
        lambda rows: rows.update(content="{}", sha256=sha256_of("{}")),
        lambda rows: rows.update(sha256="0" * 64),
        lambda rows: rows.update(number="999"),
        lambda rows: rows.update(year=2025),
        lambda rows: rows.delete(),
    ],
)
def test_what_was_frozen_stays(cast: Cast, rewrite: object) -> None:
    prepared(cast.administrator, cast.region)
    with pytest.raises(DatabaseError), transaction.atomic():
        rewrite(OfficialReport.objects.all())  # type: ignore[operator]


def test_a_hash_that_is_not_of_the_content_is_not_stored(cast: Cast) -> None:
    report = prepared(cast.administrator, cast.region)
    report.pk, report.number, report.version, report.sha256 = None, "lain", 2, "0" * 64
    with pytest.raises(IntegrityError, match="sha256_of_content"), transaction.atomic():
        report.save(force_insert=True)


def test_figures_that_moved_since_they_were_shown_are_shown_again(cast: Cast) -> None:
    shown = draft(cast.region, "p3dn", QUARTER).sha256
    more(cast)
    with pytest.raises(FiguresMoved):
        prepare_report(
            by=cast.administrator, region=cast.region, kind="p3dn", period=QUARTER, shown=shown,
            address=ADDRESS,
        )  # fmt: skip
    assert not OfficialReport.objects.exists()


def test_a_period_has_one_report_and_a_withdrawn_one_is_followed(cast: Cast) -> None:
    old = prepared(cast.administrator, cast.region)
    with pytest.raises(ValidationError, match="sudah ada"):
        prepared(cast.administrator, cast.region)
    with pytest.raises(ValidationError, match="Tulis alasannya"):
        withdraw_report(by=cast.team, report=old, seen=version_of(old), reason=" ")
    old = withdraw_report(
        by=cast.administrator, report=old, seen=version_of(old), reason="BAST tertinggal."
    )
    more(cast)
    new = prepared(cast.administrator, cast.region)
    assert (new.version, new.follows, content_of(new)["follows"]) == (2, old, old.number)
    assert new.number.startswith("002/")
    assert content_of(new)["totals"]["value"] == "2001000.5"
    with pytest.raises(PermissionDenied):
        checked(cast.team, old)


def test_a_signed_report_is_withdrawn_by_the_team_alone(cast: Cast, chair: User) -> None:
    report = signed(chair, checked(cast.team, prepared(cast.administrator, cast.region)))
    with pytest.raises(PermissionDenied):
        withdraw_report(
            by=cast.administrator, report=report, seen=version_of(report), reason="Salah."
        )
    report = withdraw_report(by=cast.team, report=report, seen=version_of(report), reason="Salah.")
    assert report.signed_by == chair
    assert not report.is_live


def test_a_period_that_has_not_begun_has_no_report(cast: Cast) -> None:
    period = Period(PeriodKind.YEAR, timezone.localdate().year + 1)
    with pytest.raises(ValidationError, match="belum mulai"):
        prepared(cast.administrator, cast.region, period=period)


def test_the_page_moves_on_and_the_report_stays(cast: Cast) -> None:
    report = prepared(cast.administrator, cast.region)
    more(cast, "1000")
    moved = {one.label: one for one in moved_since(report, content_of(report))}
    assert moved["Belanja tercatat"].by == 1000
    assert moved["Impor"].by == 0
    assert str(moved["Belanja tercatat"].frozen) == "2000000.5"
