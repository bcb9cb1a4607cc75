"""What a region decreed for the running year, and its reports in every state that has buttons."""

from decimal import Decimal

from django.urls import reverse
from django.utils import timezone

from p3dn.accounts.models import Role
from procurement.models import AgencyBudget
from reports.baselines.services import freeze_plan
from reports.budgets.services import record_budget
from reports.models import Baseline, Target
from reports.targets.services import set_target
from tests.reports.official.acts import checked, prepared
from tests.reports.policy.acts import policy_paper
from tests.support.cast import Cast, person


def decreed(cast: Cast) -> tuple[Target, Baseline]:
    """A target of the region, and its plan frozen today."""
    today, admin = timezone.localdate(), cast.administrator
    target = set_target(
        user=admin, region=cast.region, agency=None, year=today.year, measure="pdn",
        percent=Decimal(95), decree_number="SK 1", decree_date=today,
    )  # fmt: skip
    return target, freeze_plan(user=admin, region=cast.region, year=today.year, day=today)


def budgeted(cast: Cast) -> AgencyBudget:
    """What an agency may spend on procurement this year."""
    today = timezone.localdate()
    return record_budget(
        user=cast.administrator, agency=cast.health, fiscal_year=today.year, decreed=Decimal(1_000_000_000),
        document_number="DPA 1", document_date=today,
    )  # fmt: skip


def report_pages(cast: Cast) -> list[str]:
    """A report to be checked, one to be signed, the figures of a third, and a policy paper."""
    policy_paper(cast)
    member = person("pemeriksa", cast.team.memberships.get().agency, Role.P3DN_TEAM)
    waiting = prepared(cast.administrator, cast.region)
    done = checked(member, prepared(cast.administrator, cast.region, "accounts"))
    chosen = "?jenis=laporan-p3dn&tahun=2026&periode=semester-i&rentang=periode-itu-saja"
    return [
        reverse("reports:budget_change", args=[budgeted(cast).pk]),
        *(reverse("reports:official_detail", args=[one.pk]) for one in (waiting, done)),
        reverse("reports:official_list"),
        reverse("reports:official_make") + chosen,
        reverse("reports:official_check"),
        reverse("reports:policy"),
    ]
