"""Reports and a policy paper in every state that has buttons."""

from django.urls import reverse

from p3dn.accounts.models import Role
from tests.reports.official.acts import checked, prepared
from tests.reports.policy.acts import policy_paper
from tests.support.cast import Cast, person


def report_pages(cast: Cast) -> list[str]:
    """A report to be checked, one to be signed, the figures of a third, and a policy paper."""
    policy_paper(cast)
    member = person("pemeriksa", cast.team.memberships.get().agency, Role.P3DN_TEAM)
    waiting = prepared(cast.administrator, cast.region)
    done = checked(member, prepared(cast.administrator, cast.region, "accounts"))
    chosen = "?jenis=laporan-p3dn&tahun=2026&periode=semester-i&rentang=periode-itu-saja"
    return [
        *(reverse("reports:official_detail", args=[one.pk]) for one in (waiting, done)),
        reverse("reports:official_list"),
        reverse("reports:official_make") + chosen,
        reverse("reports:official_check"),
        reverse("reports:policy"),
    ]
