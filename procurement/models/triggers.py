"""What was approved stays as it was approved, whoever writes: raw SQL and bulk updates too."""

from functools import reduce
from operator import or_

import pgtrigger

from .workflow import State

LOCKED = (State.APPROVED.value, State.COMPLETED.value)
FIXED = ("agency", "package", "number", "title", "needed_on")

LOCKED_REQUEST = pgtrigger.Protect(
    name="locked_after_approval",
    operation=pgtrigger.Update,
    condition=pgtrigger.Q(old__state__in=LOCKED)
    & reduce(
        or_, (pgtrigger.Q(**{f"old__{name}__df": pgtrigger.F(f"new__{name}")}) for name in FIXED)
    ),
)

# FOR SHARE makes a late change of a line wait for an approval under way, and then fail. A line may
# neither leave an approved request nor join one.
LOCKED_LINES = pgtrigger.Trigger(
    name="locked_after_approval",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
    declare=[("old_request", "bigint"), ("new_request", "bigint"), ("now_state", "text")],
    func="""
        IF TG_OP <> 'INSERT' THEN old_request := OLD.request_id; END IF;
        IF TG_OP <> 'DELETE' THEN new_request := NEW.request_id; END IF;
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
