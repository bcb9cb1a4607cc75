"""Passwords that anybody would guess are refused, good ones are not."""

import pytest
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from p3dn.accounts.models import User
from tests.support.cast import assemble

GUESSED = """
    rahasia123 Rahasia-2026 r4h4s1a123 bismillah1 Bismillah99! sayangku99 sayangkamu1 indonesia45
    Indonesia1945 prabumulih2026 kotaprabumulih1 Prabumulih@2026 palembang123 sumateraselatan
    jakarta2026! ogankomeringilir1 katasandi123 P@ssw0rd123 admin12345 adminkatalog qwerty12345
    budisantoso1990 sitinurhaliza1 alhamdulillah5 merdeka170845 aaaaaaaaaa1 1122112211
    ppkdinkes2026 dinaskesehatan1 semangat2026 akusayangkamu 2026prabumulih sukses!sukses!
    wulandari1998 perindustrian26
"""
GOOD = """
    kursi-jati-9lemari lampu-hujan-pensil-kabel gerobak7tirai4engsel Xk3-vbQz-81mWp
    rahasia847261950382 kambing-nyasar-ke-atap sendok.gajah.pelangi.obeng
"""


@pytest.mark.parametrize("password", GUESSED.split())
def test_what_anybody_would_guess_is_refused(password: str) -> None:
    with pytest.raises(ValidationError) as refused:
        validate_password(password)
    assert "password_guessable" in {error.code for error in refused.value.error_list}


@pytest.mark.parametrize("password", GOOD.split())
def test_a_good_password_is_taken(password: str) -> None:
    validate_password(password)


@pytest.mark.parametrize(
    "password", ["maimunah-1987", "maimunahzubaidah", "zubaidah.rahasia", "z.maimunah2026"]
)
def test_ones_own_name_and_address_are_refused(password: str) -> None:
    user = User(email="z.maimunah@prabumulih.test", full_name="Maimunah Zubaidah")
    with pytest.raises(ValidationError):
        validate_password(password, user)


def test_ones_own_number_is_refused() -> None:
    user = User(email="a@b.test", full_name="X", nip="199001012020011001")
    with pytest.raises(ValidationError):
        validate_password("nip199001012020011001", user)


@pytest.mark.django_db
def test_the_form_says_the_way_out(client: Client, clean_cache: None) -> None:
    client.force_login(assemble().requester)
    data = {"oldpassword": "rahasia-sekali", "password1": "prabumulih2026",
            "password2": "prabumulih2026"}  # fmt: skip
    page = client.post(reverse("account_change_password"), data).content.decode()
    assert "Rangkai empat kata" in page
