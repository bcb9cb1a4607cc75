"""What was approved stays as it was approved, whoever writes: raw SQL and bulk updates too."""

from collections.abc import Callable, Iterable
from functools import reduce
from operator import or_

import pgtrigger

WENT, CAME = {"old": "went"}, {"new": "came"}  # rows of a statement as they were and as they are
STATEMENTS = (
    (pgtrigger.Insert, CAME),
    (pgtrigger.Update, {**WENT, **CAME}),
    (pgtrigger.Delete, WENT),
)


def _after_each(
    names: Iterable[str], func: Callable[[dict[str, str]], str]
) -> list[pgtrigger.Trigger]:
    """A trigger after each kind of statement, run once for all its rows; `func` is told how these are called."""
    return [
        pgtrigger.Trigger(
            name=name,
            level=pgtrigger.Statement,
            when=pgtrigger.After,
            operation=operation,
            referencing=pgtrigger.Referencing(**rows),
            func=func(rows),
        )
        for name, (operation, rows) in zip(names, STATEMENTS, strict=True)
    ]


FIXED = ("agency", "package", "unplanned_reason", "number", "title", "needed_on", "place",
         "price_basis", "selection_started_on")  # fmt: skip

# Lines were approved under what their request says, whatever became of the others.
LOCKED_REQUEST = pgtrigger.Trigger(
    name="locked_after_approval",
    when=pgtrigger.Before,
    operation=pgtrigger.Update,
    condition=reduce(
        or_, (pgtrigger.Q(**{f"old__{name}__df": pgtrigger.F(f"new__{name}")}) for name in FIXED)
    ),
    func="""
        IF OLD.state IN ('approved', 'completed') OR EXISTS (
            SELECT 1 FROM procurement_requestline WHERE request_id = OLD.id
              AND state IN ('approved', 'delivered', 'closed')
        ) THEN
            RAISE EXCEPTION 'pgtrigger: a request is locked once a line of it was approved';
        END IF;
        RETURN NEW;
    """,
)

# FOR SHARE makes a late change of a line wait for an approval under way, and then fail. A line may
# neither leave an approved request nor join one; an approved line stays as it is whatever becomes of
# the others. Where a line stands may change always: the services move it, with its request.
LOCKED_LINES = pgtrigger.Trigger(
    name="locked_after_approval",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
    declare=[
        ("old_request", "bigint"),
        ("new_request", "bigint"),
        ("now_state", "text"),
        ("moving", "text[] := '{state,agreed,total}'"),
    ],
    func="""
        IF TG_OP <> 'INSERT' THEN old_request := OLD.request_id; END IF;
        IF TG_OP <> 'DELETE' THEN new_request := NEW.request_id; END IF;
        IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - moving = to_jsonb(NEW) - moving THEN
            RETURN NEW;
        END IF;
        IF TG_OP <> 'INSERT' AND OLD.state IN ('approved', 'delivered', 'closed') THEN
            RAISE EXCEPTION 'pgtrigger: the lines of an approved request are locked';
        END IF;
        FOR now_state IN
            SELECT state FROM procurement_purchaserequest
              WHERE id IN (old_request, new_request) ORDER BY id FOR SHARE
        LOOP
            IF now_state IN ('approved', 'completed') THEN
                RAISE EXCEPTION 'pgtrigger: the lines of an approved request are locked';
            END IF;
        END LOOP;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
    """,
)

# What a buyer said of neighbouring kinds stays as the line that was approved with it.
LOCKED_DISMISSALS = pgtrigger.Trigger(
    name="locked_after_approval",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
    declare=[("old_line", "bigint"), ("new_line", "bigint"), ("found", "boolean")],
    func="""
        IF TG_OP <> 'INSERT' THEN old_line := OLD.line_id; END IF;
        IF TG_OP <> 'DELETE' THEN new_line := NEW.line_id; END IF;
        SELECT true INTO found FROM procurement_requestline AS line
          JOIN procurement_purchaserequest AS request ON request.id = line.request_id
          WHERE line.id IN (old_line, new_line)
            AND (line.state IN ('approved', 'delivered', 'closed')
                 OR request.state IN ('approved', 'completed'))
          LIMIT 1;
        IF found THEN
            RAISE EXCEPTION 'pgtrigger: the lines of an approved request are locked';
        END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
    """,
)

# A package stays with a request as long as a line is paid by it, and one that was taken out still
# names it in the ledger.
FURTHER_KEPT = pgtrigger.Trigger(
    name="kept_while_it_pays",
    when=pgtrigger.Before,
    operation=pgtrigger.Update | pgtrigger.Delete,
    func="""
        IF EXISTS (
            SELECT 1 FROM procurement_requestline AS line
              JOIN procurement_budgetline AS payer ON payer.id = line.budget_line_id
              WHERE line.request_id = OLD.request_id AND payer.package_id = OLD.package_id
        ) THEN
            RAISE EXCEPTION 'pgtrigger: a package stays with a request while it pays a line of it';
        END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
    """,
)

# What is required of a line is locked with it. That it left no product is noted when it is handed in.
LOCKED_REQUIREMENTS = pgtrigger.Trigger(
    name="locked_with_line",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
    declare=[("old_line", "bigint"), ("new_line", "bigint"), ("its", "record")],
    func="""
        IF TG_OP <> 'INSERT' THEN old_line := OLD.line_id; END IF;
        IF TG_OP <> 'DELETE' THEN new_line := NEW.line_id; END IF;
        IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - 'left_none' = to_jsonb(NEW) - 'left_none' THEN
            RETURN NEW;
        END IF;
        FOR its IN
            SELECT line.state AS line, request.state AS request
              FROM procurement_requestline AS line
              JOIN procurement_purchaserequest AS request ON request.id = line.request_id
              WHERE line.id IN (old_line, new_line) ORDER BY request.id FOR SHARE
        LOOP
            IF its.line IN ('approved', 'delivered', 'closed')
               OR its.request IN ('approved', 'completed') THEN
                RAISE EXCEPTION 'pgtrigger: the lines of an approved request are locked';
            END IF;
        END LOOP;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
    """,
)

# What a request was submitted under stays as it was: its successor begins on another day.
ROUTE_KEPT = pgtrigger.Trigger(
    name="kept_once_used",
    when=pgtrigger.Before,
    operation=pgtrigger.Update,
    condition=pgtrigger.AnyChange(exclude=["valid_until"]),
    func="""
        IF EXISTS (SELECT 1 FROM procurement_purchaserequest WHERE route_id = OLD.id) THEN
            RAISE EXCEPTION 'pgtrigger: a route is kept once a request was submitted under it';
        END IF;
        RETURN NEW;
    """,
)
STEPS_KEPT = pgtrigger.Trigger(
    name="kept_once_used",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
    declare=[("old_route", "bigint"), ("new_route", "bigint")],
    func="""
        IF TG_OP <> 'INSERT' THEN old_route := OLD.route_id; END IF;
        IF TG_OP <> 'DELETE' THEN new_route := NEW.route_id; END IF;
        IF EXISTS (
            SELECT 1 FROM procurement_purchaserequest WHERE route_id IN (old_route, new_route)
        ) THEN
            RAISE EXCEPTION 'pgtrigger: a route is kept once a request was submitted under it';
        END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
    """,
)

# A delivery is corrected by cancelling it, once, and recording another.
ONLY_CANCELLED = (
    pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete),
    pgtrigger.Protect(
        name="only_cancelled",
        operation=pgtrigger.Update,
        condition=pgtrigger.AnyChange(exclude=["is_cancelled", "cancel_reason"]),
    ),
    pgtrigger.Protect(
        name="cancelled_once",
        operation=pgtrigger.Update,
        condition=pgtrigger.Q(old__is_cancelled=True),
    ),
)

# A package's ceiling is the sum of its budget lines, and these six keep it so. Whoever knows the
# lines writes them, and the ceiling follows. What comes by thousands is looked at once for all rows of a
# statement: each row by itself would start a statement of its own, with all that the history does for one.
# The question is planned anew each time: a plan made while the tables were empty would stay.
_CEILING_FOLLOWS = """
    IF NOT EXISTS (SELECT FROM {any}) THEN RETURN NULL; END IF;
    EXECUTE $sql$
        UPDATE procurement_package AS package SET ceiling = summed.amount
          FROM (SELECT moved.package_id, coalesce(sum(line.amount), 0) AS amount
                FROM ({moved}) AS moved
                LEFT JOIN procurement_budgetline AS line ON line.package_id = moved.package_id
                GROUP BY moved.package_id) AS summed
          WHERE package.id = summed.package_id AND package.ceiling <> summed.amount
    $sql$;
    RETURN NULL;
"""
CEILING_FOLLOWS = _after_each(
    ("ceiling_of_new", "ceiling_of_changed", "ceiling_of_gone"),
    lambda rows: _CEILING_FOLLOWS.format(
        any=next(iter(rows.values())),
        moved=" UNION ".join(f"SELECT package_id FROM {one}" for one in rows.values()),  # noqa: S608 -- constants
    ),
)

# Who knows only the ceiling has a package of one line, of unknown account, worth the ceiling.
ONE_LINE = pgtrigger.Trigger(
    name="one_line",
    level=pgtrigger.Statement,
    when=pgtrigger.After,
    operation=pgtrigger.Insert,
    referencing=pgtrigger.Referencing(new="came"),
    func="""
        INSERT INTO procurement_budgetline
            (package_id, mak, sub_activity, account_code, funding_source, fiscal_year, amount)
            SELECT id, '', '', '', '', fiscal_year, ceiling FROM came;
        RETURN NULL;
    """,
)
LINE_FOLLOWS = pgtrigger.Trigger(
    name="line_follows",
    level=pgtrigger.Statement,
    when=pgtrigger.After,
    operation=pgtrigger.Update,
    referencing=pgtrigger.Referencing(old="went", new="came"),
    func="""
        IF NOT EXISTS (
            SELECT FROM came JOIN went ON went.id = came.id WHERE came.ceiling <> went.ceiling
        ) THEN
            RETURN NULL;
        END IF;
        EXECUTE $sql$
            UPDATE procurement_budgetline AS line SET amount = came.ceiling
              FROM came JOIN went ON went.id = came.id
              WHERE line.package_id = came.id AND came.ceiling <> went.ceiling
                AND line.amount <> came.ceiling
                AND NOT EXISTS (SELECT FROM procurement_budgetline AS other
                                WHERE other.package_id = came.id AND other.id <> line.id)
        $sql$;
        RETURN NULL;
    """,
)

# The ceiling of a package with several lines is written through them alone.
SUM_OF_LINES = pgtrigger.Trigger(
    name="sum_of_lines",
    when=pgtrigger.Before,
    operation=pgtrigger.UpdateOf("ceiling"),
    condition=pgtrigger.Q(old__ceiling__df=pgtrigger.F("new__ceiling")),
    declare=[("lines", "bigint"), ("total", "numeric")],
    func="""
        SELECT count(*), coalesce(sum(amount), 0) INTO lines, total
          FROM procurement_budgetline WHERE package_id = NEW.id;
        IF lines > 1 THEN NEW.ceiling := total; END IF;
        RETURN NEW;
    """,
)

# A package belongs to the region its agency was in when it was announced; rows arrive by COPY too,
# and objects that were just made do not know it yet.
PACKAGE_REGION = pgtrigger.Trigger(
    name="region_of_agency",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert | pgtrigger.Update,
    func="""
        IF TG_OP = 'INSERT' OR NEW.agency_id <> OLD.agency_id THEN
            NEW.region_id := (SELECT region_id FROM accounts_agency WHERE id = NEW.agency_id);
        ELSIF NEW.region_id IS NULL THEN
            NEW.region_id := OLD.region_id;
        END IF;
        RETURN NEW;
    """,
)

# What was decided of a permit stays: from then on it is used once, or comes to nothing.
PERMIT_KEPT = (
    pgtrigger.Protect(name="never_deleted", operation=pgtrigger.Delete),
    pgtrigger.Trigger(
        name="kept_once_decided",
        when=pgtrigger.Before,
        operation=pgtrigger.Update,
        func="""
            IF OLD.state IN ('used', 'refused', 'void') OR (
                OLD.state = 'granted' AND (
                    NEW.state NOT IN ('granted', 'used', 'void')
                    OR to_jsonb(NEW) - 'state' - 'used_by_id'
                        <> to_jsonb(OLD) - 'state' - 'used_by_id'
                )
            ) THEN
                RAISE EXCEPTION 'pgtrigger: a permit is kept as it was decided';
            END IF;
            RETURN NEW;
        """,
    ),
)

# Sums of the plan (`AnnouncedCell`) move with every statement that writes packages, by what its rows add
# and take. Cells are reached in the order of their key.
_PLAN_KEY = (
    "region_id, agency_id, fiscal_year, way, method, planned_domestic, planned_small_business"
)
_PLAN_MOVES = f"""
    IF NOT EXISTS (SELECT FROM {{any}}) THEN RETURN NULL; END IF;
    INSERT INTO procurement_announcedcell AS cell ({_PLAN_KEY}, packages, ceiling, written_at)
    SELECT {_PLAN_KEY}, sum(sign), sum(sign * ceiling), statement_timestamp()
    FROM ({{moved}}) AS moved
    GROUP BY {_PLAN_KEY} HAVING sum(sign) <> 0 OR sum(sign * ceiling) <> 0
    ORDER BY {_PLAN_KEY}
    ON CONFLICT ({_PLAN_KEY}) DO UPDATE SET packages = cell.packages + excluded.packages,
        ceiling = cell.ceiling + excluded.ceiling, written_at = excluded.written_at;
    RETURN NULL;
"""  # noqa: S608 -- constants
_PROVIDER = "'provider' AS way, method, planned_domestic, planned_small_business"
_SELF_MANAGED = "'self' AS way, '' AS method, 'unknown' AS planned_domestic, 'unknown' AS planned_small_business"


def _move_plan(told: str) -> list[pgtrigger.Trigger]:
    """`told` is what packages of a kind are told apart by."""
    return _after_each(
        ("plan_comes", "plan_changes", "plan_goes"),
        lambda rows: _PLAN_MOVES.format(
            any=next(iter(rows.values())),
            moved=" UNION ALL ".join(
                f"SELECT {sign} AS sign, region_id, agency_id, fiscal_year, {told}, ceiling"  # noqa: S608 -- constants
                f" FROM {rows[age]} WHERE is_active"
                for age, sign in (("old", -1), ("new", 1))
                if age in rows
            ),
        ),
    )


PLAN_OF_PROVIDERS, PLAN_SELF_MANAGED = _move_plan(_PROVIDER), _move_plan(_SELF_MANAGED)
