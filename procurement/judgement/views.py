"""Frozen judgements: read, replay, take along."""

import json
from datetime import date

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render

from p3dn.accounts.access.permissions import requires
from p3dn.accounts.access.requests import AuthenticatedRequest
from p3dn.regulation import Step, offered, replay, told_of
from p3dn.regulation.judging.candidates.beside import beside
from p3dn.regulation.wording.explain import step_told, weighed
from procurement.models import Assessment, RequestLine
from procurement.models.requests.assessment import VERDICTS
from procurement.shared.deciding.readers import READERS

from .replays import differences, is_old, words_of


def _visible(request: AuthenticatedRequest, pk: int) -> Assessment:
    lines = RequestLine.everything.visible_to(request.user)
    rows = Assessment.objects.select_related("line__request__agency", "line__commodity")
    return get_object_or_404(rows, line__in=lines, pk=pk)


@requires(*READERS)
def assessment_detail(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The judgement as it was frozen, and whether judging it again gives the same."""
    frozen = _visible(request, pk)
    data = json.loads(frozen.snapshot)
    again, governed = replay(frozen.snapshot), data["result"].get("governing_date")
    context = {
        "frozen": frozen,
        "intact": again.expected_sha256 == frozen.sha256,
        "again": again,
        "governed_on": date.fromisoformat(governed) if governed else None,
        "verdict": dict(VERDICTS)[frozen.verdict],
        "judged": words_of(data["result"], again),
        "is_old": is_old(data["result"]),
    }
    if again.facts and again.result:
        facts, result = again.facts, again.result
        context |= {
            "facts": facts,
            "step": step_told(Step(frozen.step), frozen.regime_id),
            "drawn": [one.name for ref in result.drawn if (one := facts.candidate(ref))],
            "differences": differences(data["result"], result),
            "rows": [
                (
                    offered(c, result),
                    c.ref == facts.chosen,
                    [*told_of(c.ref, result, facts), *weighed(beside(c, facts))],
                )
                for c in facts.candidates
            ],
        }
    return render(request, "procurement/judgement/assessment_detail.html", context)


@requires(*READERS)
def assessment_json(request: AuthenticatedRequest, pk: int) -> HttpResponse:
    """The very text the fingerprint was taken from."""
    frozen = _visible(request, pk)
    answer = HttpResponse(frozen.snapshot, content_type="application/json")
    answer["Content-Disposition"] = f'attachment; filename="penilaian-{frozen.pk}.json"'
    return answer
