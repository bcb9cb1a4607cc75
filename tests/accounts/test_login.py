"""Getting in, getting a new password, and what one may reach on which day."""

import re
from datetime import date, timedelta
from typing import Any

import pytest
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog.models import Product
from p3dn.accounts.access.rows import access_of
from p3dn.accounts.models import Membership, User
from procurement.models import PurchaseRequest, SpendingCell
from tests.support.cast import Cast, assemble

PASSWORD = "rahasia-sekali"


@pytest.fixture
def cast(db: None, clean_cache: None) -> Cast:
    """Everybody, with nobody locked out."""
    return assemble()


def enter(client: Client, name: str, password: str = PASSWORD) -> str:
    """Type a name and a password; the page that follows."""
    page = client.post(reverse("account_login"), {"login": name, "password": password}, follow=True)
    return page.content.decode()


@pytest.mark.parametrize("typed", ["ppk@contoh.test", "PPK@Contoh.test", "199001012020011001",
                                   "19900101 202001 1 001"])  # fmt: skip
def test_login_by_mail_address_or_nip(cast: Cast, client: Client, typed: str) -> None:
    User.objects.filter(pk=cast.requester.pk).update(nip="199001012020011001")
    assert "Halo" in enter(client, typed)


@pytest.mark.parametrize(
    ("name", "password"), [("ppk@contoh.test", "salah"), ("siapa@contoh.test", PASSWORD)]
)
def test_a_wrong_pair_says_the_same_whether_the_person_exists(
    cast: Cast, client: Client, name: str, password: str
) -> None:
    page = enter(client, name, password)
    assert "Halo" not in page
    assert "alert-danger" in page


def test_a_deactivated_person_stays_out(cast: Cast, client: Client) -> None:
    User.objects.filter(pk=cast.requester.pk).update(is_active=False)
    assert "Halo" not in enter(client, "ppk@contoh.test")
    assert not access_of(User.objects.get(pk=cast.requester.pk)).grants


def test_a_new_password_by_mail(cast: Cast, client: Client) -> None:
    client.post(reverse("account_reset_password"), {"email": "ppk@contoh.test"})
    link = re.search(r"http://[^/]+(/\S+)", mail.outbox[0].body)
    assert link
    form = client.get(link.group(1), follow=True)
    client.post(
        form.request["PATH_INFO"], {"password1": "kursi-jati-9", "password2": "kursi-jati-9"}
    )
    assert "Halo" in enter(client, "ppk@contoh.test", "kursi-jati-9")


def test_a_reset_for_a_stranger_looks_the_same(cast: Cast, client: Client) -> None:
    known = client.post(reverse("account_reset_password"), {"email": "ppk@contoh.test"})
    unknown = client.post(reverse("account_reset_password"), {"email": "siapa@contoh.test"})
    assert (known.status_code, known["Location"]) == (unknown.status_code, unknown["Location"])


def test_changing_ones_password(cast: Cast, client: Client) -> None:
    client.force_login(cast.requester)
    data = {"oldpassword": PASSWORD, "password1": "kursi-jati-9", "password2": "kursi-jati-9"}
    client.post(reverse("account_change_password"), data)
    client.logout()
    assert "Halo" in enter(client, "ppk@contoh.test", "kursi-jati-9")


def test_nobody_signs_up(cast: Cast, client: Client) -> None:
    assert client.get("/akun/signup/").status_code == 404


def test_logout_needs_a_button(cast: Cast, client: Client) -> None:
    client.force_login(cast.requester)
    client.get(reverse("account_logout"))
    assert client.get(reverse("home")).status_code == 200
    client.post(reverse("account_logout"))
    assert client.get(reverse("home")).status_code == 302


@pytest.mark.parametrize(("offset", "counts"), [(-1, False), (0, True), (5, True), (6, False)])
def test_a_role_counts_from_its_first_to_its_last_day(
    cast: Cast, offset: int, counts: bool
) -> None:
    first = date(2026, 3, 2)
    Membership.objects.create(
        user=cast.nobody,
        agency=cast.health,
        role="auditor",
        valid_from=first,
        valid_to=first + timedelta(days=5),
    )
    access = access_of(cast.nobody, first + timedelta(days=offset))
    assert access.has("auditor") is counts


def test_a_role_of_ones_own_wins_over_a_delegation(cast: Cast) -> None:
    today = timezone.localdate()
    for user, behalf in ((cast.nobody, cast.approver), (cast.approver, cast.nobody)):
        Membership.objects.create(
            user=user, agency=cast.health, role="approver", valid_from=today, on_behalf_of=behalf
        )
    assert access_of(cast.nobody).acts_for("approver", cast.health.pk) == cast.approver.pk
    assert access_of(cast.approver).acts_for("approver", cast.health.pk) is None


def test_without_a_role_nothing_is_visible(cast: Cast) -> None:
    for model in (Product, PurchaseRequest, SpendingCell):
        assert not model.objects.visible_to(cast.nobody).exists()


def test_the_home_page_of_everybody(cast: Cast, client: Client) -> None:
    for name, user in cast.everyone().items():
        client.force_login(user)
        page = client.get(reverse("home")).content.decode()
        assert ("belum mempunyai peran" in page) == (name == "nobody"), name
        assert client.get(reverse("accounts:profile")).status_code == 200


class TestPage:
    """What somebody reads who has not logged in yet."""

    def text(self, client: Client, address: str = "") -> str:
        page = client.get(address or reverse("account_login"))
        assert page.status_code == 200
        return " ".join(page.content.decode().split())

    def test_it_names_the_city_and_what_this_is_for(self, cast: Cast, client: Client) -> None:
        page = self.text(client)
        assert re.search(r'<span class="sub">[^<]*Kota Prabumulih[^<]*</span>', page)
        assert (
            "P3DN membantu pemerintah daerah mencari, membeli dan melaporkan produk dalam negeri"
            " sesuai aturannya."
        ) in page
        assert reverse("account_reset_password") in page
        assert "Sesudah masuk Anda kembali" not in page

    def test_it_says_where_one_comes_back_to(self, cast: Cast, client: Client) -> None:
        wanted = reverse("account_login") + "?next=/pengadaan/permintaan/"
        assert "Sesudah masuk Anda kembali ke halaman yang tadi diminta." in self.text(
            client, wanted
        )

    def test_the_public_catalogue_is_offered_while_there_is_one(
        self, cast: Cast, client: Client, settings: Any
    ) -> None:
        offer = "Lihat katalog produk dalam negeri tanpa masuk"
        assert offer in self.text(client)
        settings.PUBLIC_CATALOGUE = False
        assert offer not in self.text(client)

    def test_in_english_too(self, cast: Cast, client: Client) -> None:
        client.cookies["bahasa"] = "en"
        page = self.text(client)
        assert '<html lang="en"' in page
        assert "P3DN membantu" not in page


@pytest.fixture
def codes(cast: Cast) -> list[str]:
    """The recovery codes of the officer, whose second step is switched on."""
    TOTP.activate(cast.officer, generate_totp_secret())
    return RecoveryCodes.activate(cast.officer).get_unused_codes()


def page_after_password(cast: Cast) -> tuple[Client, str]:
    client = Client()
    typed = {"login": cast.officer.email, "password": PASSWORD}
    answer = client.post(reverse("account_login"), typed, follow=True)
    assert answer.redirect_chain[-1][0] == reverse("mfa_authenticate")
    return client, answer.content.decode()


def test_who_lost_the_app_reads_what_to_write_and_gets_in(cast: Cast, codes: list[str]) -> None:
    client, page = page_after_password(cast)
    assert "Tulis salah satu kode pemulihan Anda" in page
    assert client.post(reverse("mfa_authenticate"), {"code": codes[0]}).status_code == 302
    assert client.get("/").context["user"] == cast.officer


def test_a_recovery_code_opens_once(cast: Cast, codes: list[str]) -> None:
    for opens in (True, False):
        client, _page = page_after_password(cast)
        client.post(reverse("mfa_authenticate"), {"code": codes[0]})
        assert ("_auth_user_id" in client.session) is opens


def test_turning_back_does_not_look_like_going_on(cast: Cast, codes: list[str]) -> None:
    _client, page = page_after_password(cast)
    back = page[: page.index("Batal")].rpartition("<button")[2]
    assert "btn-outline-secondary" in back
    assert "btn-primary" not in back
