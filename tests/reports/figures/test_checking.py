"""A second checker of a definition: who may be one, what is kept, and when it lapses."""

from dataclasses import replace
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError

from p3dn.accounts.models import Agency
from reports.figures.checking import check_figure, checks_of, definition_of, fingerprint_of
from reports.figures.register import BY_KEY, FIGURES
from reports.models import FigureCheck
from tests.factories.procurement import member
from tests.factories.reports import make_agency
from tests.support.cast import region
from tests.support.forms import unshown_key

pytestmark = pytest.mark.django_db
PDN = BY_KEY["pdn"]
PAGE = "/laporan/angka/"


@pytest.fixture
def agency() -> Agency:
    return make_agency()


def sent(seen: str, place: Agency) -> dict[str, str]:
    given = {"angka": "pdn", "daerah": str(place.region_id), "sidik": seen}
    return given | {"kunci": unshown_key()}


@pytest.mark.parametrize("role", ["auditor", "p3dn_team"])
def test_a_checker_is_named_beside_the_figure_and_in_files(
    client: Any, agency: Agency, role: str
) -> None:
    user = member(agency, role)
    client.force_login(user)
    before = client.get(PAGE).content.decode()
    assert "belum ada pemeriksa kedua" in before and fingerprint_of(PDN) in before
    answer = client.post(f"{PAGE}periksa/", sent(fingerprint_of(PDN), agency))
    assert answer.url == f"{PAGE}#pdn"
    page = client.get(PAGE).content.decode()
    assert f"diperiksa {user.full_name}" in page
    assert page.count("Saya sudah memeriksa") == before.count("Saya sudah memeriksa") - 1
    assert user.full_name in checks_of(user, [PDN])["pdn"].words
    with pytest.raises(ValidationError, match="sudah memeriksa"):
        check_figure(user=user, region=agency.region, figure=PDN, seen=fingerprint_of(PDN))


def test_a_check_lapses_with_the_definition(agency: Agency) -> None:
    user = member(agency, "auditor")
    check_figure(user=user, region=agency.region, figure=PDN, seen=fingerprint_of(PDN))
    for other in (
        replace(PDN, formula="Dihitung lain."),
        replace(PDN, counted=BY_KEY["impor"].counted),
        replace(PDN, unknown=None),
    ):
        found = checks_of(user, [other])["pdn"]
        assert not found.words
        assert found.lapsed is not None, "what was said of the earlier one stays"
    with pytest.raises(ValidationError, match="sudah berubah"):
        check_figure(user=user, region=agency.region, figure=PDN, seen="0" * 64)


def test_others_check_nothing_and_see_only_their_own_region(client: Any, agency: Agency) -> None:
    auditor = member(agency, "auditor")
    check_figure(user=auditor, region=agency.region, figure=PDN, seen=fingerprint_of(PDN))
    for role in ("requester", "approver", "administrator"):
        user = member(agency, role)
        client.force_login(user)
        assert client.post(f"{PAGE}periksa/", sent(fingerprint_of(PDN), agency)).status_code == 404
        assert "Saya sudah memeriksa" not in client.get(PAGE).content.decode()
        with pytest.raises(PermissionDenied):
            check_figure(user=user, region=agency.region, figure=PDN, seen=fingerprint_of(PDN))
    far = member(make_agency(region=region("16.71", "Kota Lain")), "auditor")
    assert not checks_of(far, [PDN])["pdn"].by
    client.force_login(far)
    assert client.post(f"{PAGE}periksa/", sent(fingerprint_of(PDN), agency)).status_code == 404
    assert FigureCheck.objects.count() == 1


def test_every_figure_has_a_definition_of_its_own() -> None:
    told = [definition_of(figure) for figure in FIGURES]
    assert len(set(told)) == len(told)
    assert all("object at" not in text for text in told), "nothing that changes with the process"
