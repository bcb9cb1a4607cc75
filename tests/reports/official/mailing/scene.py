"""A recipient, a deadline and a letter that was given up, for tests that open every page."""

from typing import Any

from p3dn.audit.editing.versions import version_of
from reports.models import ReportLetter
from reports.official.mailing.recipients import add_deadline, add_recipient, switch_on
from tests.support.cast import Cast


def mailed(cast: Cast) -> dict[str, list[Any]]:
    """Their keys, by the beginnings of the names of their addresses."""
    by, region = cast.administrator, cast.region
    recipient = add_recipient(
        by=by, region=region, kind="p3dn", person=None, office="Inspektorat Provinsi",
        address="provinsi@luar.test",
    )  # fmt: skip
    switch_on(by=by, recipient=recipient, seen=version_of(recipient))
    recipient.refresh_from_db()
    ReportLetter.objects.filter(recipient=recipient).update(state="given_up", next_at=None)
    deadline = add_deadline(
        by=by, region=region, kind="p3dn", period_kind="quarter", days=10, ahead=5
    )
    return {
        "mail_recipient": [recipient.pk],
        "mail_deadline_change": [deadline.pk],
        "mail_letter": list(ReportLetter.objects.values_list("pk", flat=True)),
        "mail_key": [recipient.key],
    }
