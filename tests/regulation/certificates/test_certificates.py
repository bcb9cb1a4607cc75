"""Standing on a day, the certificate that counts, what one may state and what it must show."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal as D
from itertools import permutations
from typing import Any

import pytest

from p3dn.regulation import Evidence, Standing, Subject
from p3dn.regulation.certificates.content import OF_GOODS, OF_OTHERS, line_must_show, must_show
from p3dn.regulation.certificates.standing import (
    Certified,
    Event,
    Happening,
    bmp_on,
    counting,
    earliest_next,
    is_final,
    may_follow,
    replaced_for_all,
    replacement,
    standing_among,
    standing_by_dates,
    standing_on,
)
from p3dn.regulation.certificates.statement import (
    Named,
    Refusal,
    Refused,
    Stated,
    Statement,
    refusals,
)
from p3dn.regulation.wording import citations as c

ISSUED, EXPIRY = date(2024, 1, 1), date(2026, 6, 30)
MARCH, ONE = date(2026, 3, 1), timedelta(days=1)
SUSPENDED, REINSTATED = Happening.SUSPENDED, Happening.REINSTATED
REVOKED, SUPERSEDED = Happening.REVOKED, Happening.SUPERSEDED
PLAIN = Certified(1, ISSUED, D(30), EXPIRY)
Events = list[tuple[Happening, date]]


def with_events(*events: tuple[Happening, date], **changes: Any) -> Certified:
    """The plain one with events, recorded in the order given."""
    told = tuple(Event(kind, day, place) for place, (kind, day) in enumerate(events))
    return replace(PLAIN, events=told, **changes)


STANDINGS: list[tuple[str, Events, date, str]] = [
    ("before issue", [], ISSUED - ONE, "unverified"),
    ("day of issue", [], ISSUED, "valid"),
    ("day of expiry", [], EXPIRY, "valid"),
    ("day after expiry", [], EXPIRY + ONE, "expired"),
    ("suspended that day", [(SUSPENDED, MARCH)], MARCH, "suspended"),
    ("suspended tomorrow", [(SUSPENDED, MARCH)], MARCH - ONE, "valid"),
    ("reinstated the same day", [(SUSPENDED, MARCH), (REINSTATED, MARCH)], MARCH, "valid"),
    ("suspended again that day", [(REINSTATED, MARCH), (SUSPENDED, MARCH)], MARCH, "suspended"),
    ("reinstated, expired", [(SUSPENDED, MARCH), (REINSTATED, MARCH + ONE)], EXPIRY + ONE, "expired"),
    ("a suspension weighs before dates", [(SUSPENDED, MARCH)], EXPIRY + ONE, "suspended"),
    ("a revocation weighs before dates", [(REVOKED, MARCH)], EXPIRY + ONE, "revoked"),
    ("decided before issue", [(REVOKED, ISSUED - 2 * ONE)], ISSUED - ONE, "revoked"),
    ("nothing undoes it", [(REVOKED, MARCH), (REINSTATED, MARCH + ONE)], EXPIRY, "revoked"),
    ("the first end counts", [(SUPERSEDED, MARCH), (REVOKED, MARCH + ONE)], EXPIRY, "superseded"),
    ("recorded out of order", [(REINSTATED, MARCH + ONE), (SUSPENDED, MARCH)], EXPIRY, "valid"),
]  # fmt: skip


@pytest.mark.rule("P3DN-S08")
@pytest.mark.parametrize(("_name", "events", "day", "wanted"), STANDINGS, ids=[s[0] for s in STANDINGS])  # fmt: skip
def test_standing(_name: str, events: Events, day: date, wanted: str) -> None:
    certified = with_events(*events)
    assert standing_on(certified, day) == wanted
    assert standing_on(replace(certified, events=certified.events[::-1]), day) == wanted
    assert standing_on(replace(certified, verified=False), day) is Standing.UNVERIFIED


Changes = dict[str, Any]
NEWER = [
    ("issued last, whatever its TKDN", {"issued_on": ISSUED + ONE, "tkdn": D(1)}, {"recorded": 9}),
    ("of one day recorded last", {"recorded": 9, "tkdn": D(1)}, {"tkdn": D(90)}),
    ("nor how long it is valid", {"issued_on": ISSUED + ONE},
     {"tkdn_valid_until": EXPIRY + ONE, "recorded": 9}),
    ("BMP chooses nothing", {"recorded": 9}, {"bmp": D(15), "bmp_valid_until": EXPIRY}),
]  # fmt: skip


@pytest.mark.parametrize(("_name", "newer", "older"), NEWER, ids=[r[0] for r in NEWER])
def test_the_newest_counts_and_replaces_the_older(
    _name: str, newer: Changes, older: Changes
) -> None:
    wanted, other = replace(PLAIN, **newer), replace(PLAIN, **{"recorded": 2} | older)
    for order in permutations([wanted, other]):
        assert counting(order, MARCH) == (wanted, Standing.VALID)
        assert replacement(other, order) == wanted and replacement(wanted, order) is None
        assert standing_among(other, order, MARCH) is Standing.SUPERSEDED
        if wanted.issued_on > ISSUED:
            assert counting(order, ISSUED) == (other, Standing.VALID)


AFTERWARDS = [
    ("suspended", {"events": (Event(SUSPENDED, MARCH),)}, MARCH, "suspended"),
    ("revoked", {"events": (Event(REVOKED, MARCH),)}, MARCH, "revoked"),
    ("lapsed", {"tkdn_valid_until": MARCH}, MARCH + ONE, "expired"),
]  # fmt: skip


@pytest.mark.parametrize(("_name", "became", "day", "told"), AFTERWARDS)
def test_the_older_never_comes_back(_name: str, became: Changes, day: date, told: str) -> None:
    newer = replace(PLAIN, recorded=2, issued_on=ISSUED + ONE, **became)
    assert counting([PLAIN, newer], ISSUED + ONE) == (newer, Standing.VALID)
    assert counting([PLAIN, newer], day) == (newer, told)
    assert standing_among(PLAIN, [PLAIN, newer], day) is Standing.SUPERSEDED


def test_each_is_replaced_by_the_next_one() -> None:
    row = [replace(PLAIN, recorded=9 - n, issued_on=ISSUED + n * ONE) for n in range(3)]
    assert [replacement(one, row) for one in row] == [row[1], row[2], None]


@pytest.mark.parametrize(
    ("end", "day", "told"),
    [
        ((REVOKED, ISSUED + ONE), MARCH, "revoked"),  # before it was replaced
        ((REVOKED, ISSUED + 2 * ONE), MARCH, "revoked"),  # on the same day
        ((REVOKED, ISSUED + 3 * ONE), MARCH, "superseded"),
        ((SUSPENDED, MARCH), MARCH, "superseded"),
        ((REINSTATED, MARCH), MARCH, "superseded"),
    ],
)
def test_of_two_ends_the_first_counts(end: tuple[Happening, date], day: date, told: str) -> None:
    older, newer = with_events(end), replace(PLAIN, recorded=2, issued_on=ISSUED + 2 * ONE)
    assert standing_among(older, [older, newer], day) == told
    unverified = replace(older, verified=False)
    assert standing_among(unverified, [unverified, newer], day) is Standing.UNVERIFIED


def test_what_nobody_verified_and_a_statement_replace_nothing() -> None:
    later: Changes = {"recorded": 2, "issued_on": ISSUED + ONE}
    draft, statement = replace(PLAIN, **later, verified=False), replace(PLAIN, **later, project="1")
    every = [PLAIN, draft, statement]
    assert replacement(PLAIN, every) is None
    assert counting(every, MARCH) == (PLAIN, Standing.VALID)
    early = replace(statement, issued_on=ISSUED - ONE)
    assert replacement(early, [early, PLAIN]) is None
    # it may outlast the certificate, for its project
    short = replace(PLAIN, tkdn_valid_until=MARCH)
    assert counting([early, short], MARCH, project="1") == (short, Standing.VALID)
    assert counting([early, short], MARCH + ONE, project="1") == (early, Standing.VALID)
    assert counting([early, short], MARCH + ONE) == (short, Standing.EXPIRED)


@pytest.mark.parametrize(
    ("days", "whole"),
    [([], None), ([MARCH], MARCH), ([MARCH, None], None), ([MARCH, EXPIRY], EXPIRY)],
)
def test_replaced_as_a_whole(days: list[date | None], whole: date | None) -> None:
    assert replaced_for_all(iter(days)) == whole


LATEST = [
    ("issued last", {"issued_on": ISSUED + ONE}, {"recorded": 9, "tkdn": D(90)}),
    ("of one day: recorded last", {"recorded": 9}, {"tkdn": D(90), "tkdn_valid_until": MARCH}),
]


@pytest.mark.parametrize(("_name", "later", "earlier"), LATEST, ids=[r[0] for r in LATEST])
def test_without_a_valid_one_the_latest_is_told_of(
    _name: str, later: Changes, earlier: Changes
) -> None:
    wanted, other = replace(PLAIN, **later), replace(PLAIN, **{"recorded": 2} | earlier)
    for order in permutations([wanted, other]):
        assert counting(order, EXPIRY + ONE) == (wanted, Standing.EXPIRED)


def test_statements_for_other_projects_and_unverified_ones_never_count() -> None:
    statement = replace(PLAIN, recorded=2, tkdn=D(90), project="5402")
    draft = replace(PLAIN, recorded=3, tkdn=D(99), verified=False)
    every = [PLAIN, statement, draft]
    assert counting(every, MARCH) == (PLAIN, Standing.VALID)
    assert counting(every, MARCH, project="1") == (PLAIN, Standing.VALID)
    assert counting(every, MARCH, project="5402") == (statement, Standing.VALID)
    assert counting([statement, draft], MARCH) == (None, Standing.NONE)
    assert counting([replace(statement, project="")], MARCH) == (None, Standing.NONE)
    assert counting([], MARCH) == (None, Standing.NONE)


@pytest.mark.parametrize(
    ("events", "turn"),
    [
        ((), SUSPENDED),
        (((SUSPENDED, MARCH),), REINSTATED),
        (((SUSPENDED, MARCH), (REINSTATED, MARCH)), SUSPENDED),
        (((SUSPENDED, EXPIRY + ONE),), REINSTATED),
    ],
)
def test_what_may_be_decided_next(events: Any, turn: Happening) -> None:
    certified = with_events(*events)
    assert may_follow(certified) == (turn, REVOKED, SUPERSEDED)
    assert may_follow(replace(certified, verified=False)) == ()
    assert earliest_next(certified) == max([day for _kind, day in events], default=ISSUED)


@pytest.mark.parametrize("end", [REVOKED, SUPERSEDED])
def test_nothing_follows_an_end_not_even_one_to_come(end: Happening) -> None:
    certified = with_events((SUSPENDED, MARCH), (end, date(2090, 1, 1)))
    assert is_final(certified.events)
    assert may_follow(certified) == ()
    assert not is_final(certified.events[:1])


@pytest.mark.parametrize(
    ("bmp", "until", "counts"),
    [
        (D(10), MARCH, D(10)),
        (D(10), MARCH + ONE, D(10)),
        (D(10), MARCH - ONE, D(0)),
        (D(10), None, D(0)),
        (None, MARCH, D(0)),
    ],
)
def test_bmp_counts_until_its_own_last_day(bmp: D | None, until: date | None, counts: D) -> None:
    assert bmp_on(bmp, until, MARCH) == counts


@pytest.mark.parametrize(
    ("evidence", "until", "standing"),
    [
        (Evidence.CERTIFICATE, None, Standing.VALID),
        (Evidence.CERTIFICATE, MARCH, Standing.VALID),
        (Evidence.CERTIFICATE, MARCH - ONE, Standing.EXPIRED),
        (Evidence.TEAM_CALCULATION, MARCH - ONE, Standing.NONE),
        (Evidence.NONE, None, Standing.NONE),
    ],
)
def test_standing_of_what_is_only_told_of(
    evidence: Evidence, until: date | None, standing: Standing
) -> None:
    assert standing_by_dates(evidence, until, MARCH) is standing


GOODS = Named("kursi", Subject.INDUSTRIAL_GOODS)
SOUND = Statement(
    tkdn=D(40), bmp=D(10), issued_on=ISSUED, tkdn_valid_until=EXPIRY, bmp_valid_until=EXPIRY,
    things=(GOODS,),
)  # fmt: skip
NO_BMP: Changes = {"bmp": None, "bmp_valid_until": None}
PROJECT: Changes = {"for_project": True, "project": "5402"}
STRANGER = Named("meja", Subject.INDUSTRIAL_GOODS, own=False)
WORK = Named("las", Subject.SERVICE)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        NO_BMP,
        {"tkdn": D(0), "bmp": D(0)},
        {"tkdn": D(100), "bmp": D(100)},
        {"tkdn": None, "bmp": None},
        {"issued_on": MARCH},
        {"tkdn_valid_until": ISSUED, "bmp_valid_until": ISSUED},
        {"issued_on": None, "bmp_valid_until": None},
        NO_BMP | PROJECT,
        NO_BMP | {"maker": "PT Maklon", "things": (GOODS, WORK)},
        {"project": "5402"},
    ],
)
def test_what_a_certificate_may_state(changes: Changes) -> None:
    assert refusals(replace(SOUND, **changes), MARCH) == ()


@pytest.mark.rule("P3DN-S06")
@pytest.mark.parametrize(
    ("changes", "refused"),
    [
        ({"tkdn": D("100.01")}, [Refusal(Refused.NO_PERCENTAGE, Stated.TKDN, value=D("100.01"))]),
        ({"bmp": D("-0.01")}, [Refusal(Refused.NO_PERCENTAGE, Stated.BMP, value=D("-0.01"))]),
        ({"issued_on": MARCH + ONE}, [Refusal(Refused.ISSUED_LATER, Stated.ISSUED_ON)]),
        ({"assessed_in": ISSUED.year}, []),
        ({"assessed_in": ISSUED.year + 1}, [Refusal(Refused.ASSESSED_LATER, Stated.ASSESSED_IN)]),
        (
            {"tkdn_valid_until": ISSUED - ONE, "bmp_valid_until": ISSUED - ONE},
            [
                Refusal(Refused.ENDS_BEFORE_ISSUE, Stated.TKDN_VALID_UNTIL),
                Refusal(Refused.ENDS_BEFORE_ISSUE, Stated.BMP_VALID_UNTIL),
            ],
        ),
        (
            {"bmp_valid_until": None},
            [Refusal(Refused.BMP_WITHOUT_END, Stated.BMP_VALID_UNTIL, c.R35_44)],
        ),
        (
            {"maker": "PT Maklon"},
            [Refusal(Refused.BMP_OF_ANOTHERS_FACTORY, Stated.BMP, c.R35_23)],
        ),
        (PROJECT, [Refusal(Refused.BMP_OF_PROJECT, Stated.BMP, c.R35_23)]),
        (
            NO_BMP | {"for_project": True},
            [Refusal(Refused.PROJECT_UNNAMED, Stated.PROJECT, c.R35_47)],
        ),
        (NO_BMP | {"things": ()}, [Refusal(Refused.NOTHING_NAMED, Stated.PRODUCTS)]),
        (
            {"things": (GOODS, STRANGER)},
            [Refusal(Refused.ANOTHERS_PRODUCT, Stated.PRODUCTS, things=("meja",))],
        ),
        (
            {"things": (GOODS, WORK)},
            [Refusal(Refused.BMP_OF_SERVICE, Stated.BMP, c.R35_23, ("las",))],
        ),
    ],
)
def test_what_is_refused_names_field_and_article(changes: Changes, refused: list[Refusal]) -> None:
    assert list(refusals(replace(SOUND, **changes), MARCH)) == refused


def test_everything_wrong_is_told_at_once() -> None:
    wrong = replace(SOUND, tkdn=D(101), issued_on=MARCH + ONE, maker="PT Maklon", things=(WORK,))
    assert [refusal.code for refusal in refusals(wrong, MARCH)] == [
        Refused.NO_PERCENTAGE,
        Refused.ISSUED_LATER,
        Refused.BMP_OF_ANOTHERS_FACTORY,
        Refused.BMP_OF_SERVICE,
    ]


FIRM = ("company_name", "company_address")
FACTORY, PLACE, MAKER = (
    "factory_address",
    ("project_owner", "work_place"),
    ("maker_name", "maker_address"),
)


@pytest.mark.rule("P3DN-S05")
@pytest.mark.parametrize(
    ("subjects", "options", "names"),
    [
        ({Subject.INDUSTRIAL_GOODS}, {}, (*FIRM, FACTORY, "kbli")),
        ({Subject.NON_INDUSTRIAL_GOODS}, {}, (*FIRM, FACTORY, "kbli")),
        (set(), {}, (*FIRM, FACTORY, "kbli")),
        ({Subject.SERVICE}, {}, (*FIRM, "kbli", *PLACE)),
        ({Subject.COMBINED}, {}, (*FIRM, "kbli")),
        ({Subject.SERVICE, Subject.INDUSTRIAL_GOODS}, {}, (*FIRM, FACTORY, "kbli", *PLACE)),
        ({Subject.INDUSTRIAL_GOODS}, {"has_maker": True}, (*FIRM, FACTORY, "kbli", *MAKER)),
        ({Subject.INDUSTRIAL_GOODS}, {"for_project": True}, ("company_name", *PLACE)),
    ],
)
def test_what_a_certificate_must_show(
    subjects: set[Subject], options: dict[str, bool], names: tuple[str, ...]
) -> None:
    asked = {"for_project": False, "has_maker": False} | options
    assert must_show("35/2025", subjects, **asked) == names
    assert must_show("16/2011", subjects, **asked) == ()
    assert must_show("46/2022", subjects, **asked) == ()


def test_what_it_must_show_of_each_thing() -> None:
    goods, service = Subject.INDUSTRIAL_GOODS, Subject.SERVICE
    assert line_must_show("35/2025", goods, for_project=False) == OF_GOODS
    assert line_must_show("35/2025", service, for_project=False) == OF_OTHERS
    assert line_must_show("35/2025", goods, for_project=True) == OF_OTHERS
    assert line_must_show("16/2011", goods, for_project=False) == ()
