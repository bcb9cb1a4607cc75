"""Typed readers of the environment: each wrong value is named and comes with its remedy."""

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from p3dn import env


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch):
    """Set the variable X."""
    return lambda value, name="X": monkeypatch.setenv(name, value)


@pytest.mark.parametrize(("value", "meaning"), [("true", True), ("Ya", True), ("0", False)])
def test_boolean(given, value: str, meaning: bool) -> None:
    given(value)
    assert env.boolean("X", default=not meaning) is meaning


def test_absent_and_empty_mean_the_default(given) -> None:
    assert env.integer("X", default=7) == 7
    given("  ")
    assert env.integer("X", default=7) == 7
    assert env.boolean("X", default=True) is True
    assert env.listing("X", ["a"]) == ["a"]
    assert env.url("X", ["redis"]) == ""


@pytest.mark.parametrize(
    ("read", "value", "message"),
    [
        (lambda: env.boolean("X", default=True), "treu", "X: nilai “treu” bukan ya atau tidak"),
        (lambda: env.integer("X", default=1), "8.000", "X: nilai “8.000” bukan bilangan bulat"),
        (lambda: env.integer("X", default=1, most=9), "10", "Isi dengan angka 0 sampai 9"),
        (lambda: env.integer("X", default=1, least=1), "-5", "Isi dengan angka 1 atau lebih"),
        (lambda: env.choice("X", ["INFO"], "INFO"), "loud", "Pilih: INFO"),
        (lambda: env.url("X", ["redis"]), "localhost:6379", "Awali dengan redis://"),
        (lambda: env.time_zone("X", "Asia/Jakarta"), "WIB", "zona waktu “WIB” tidak dikenal"),
        (lambda: env.time_zone("X", "Asia/Jakarta"), "../etc", "zona waktu"),
    ],
)
def test_wrong_value_is_named_with_its_remedy(given, read, value: str, message: str) -> None:
    given(value)
    with pytest.raises(ImproperlyConfigured, match="X: ") as refusal:
        read()
    assert message in str(refusal.value)


def test_wrong_url_does_not_show_the_password(given) -> None:
    given("mysql://p3dn:rahasia@db/p3dn")
    with pytest.raises(ImproperlyConfigured) as refusal:
        env.url("X", ["postgres"])
    assert "rahasia" not in str(refusal.value)


def test_secret_from_a_file(given, tmp_path: Path) -> None:
    file = tmp_path / "secret"
    file.write_text("kunci\n")
    given(str(file), "X_FILE")
    assert env.secret("X") == "kunci"
    given("lain")
    with pytest.raises(ImproperlyConfigured, match="X: diisi bersama X_FILE"):
        env.secret("X")


def test_secret_file_that_is_not_there(given, tmp_path: Path) -> None:
    given(str(tmp_path / "none"), "X_FILE")
    with pytest.raises(ImproperlyConfigured, match="X_FILE: .* tidak dapat dibaca"):
        env.secret("X")


def test_kept_secret_is_made_once_and_for_us_alone(tmp_path: Path) -> None:
    place = tmp_path / "data" / "key"
    made = env.kept_secret(place)
    assert len(made) >= 50
    assert env.kept_secret(place) == made
    assert place.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("address", "cache", "broker"),
    [
        (
            "unix:///a%20b/v.sock?db=0",
            "unix:///a%20b/v.sock?db=3",
            "redis+socket:///a%20b/v.sock?virtual_host=3",
        ),
        ("redis://:p@host:6379/0", "redis://:p@host:6379/3", "redis://:p@host:6379/3"),
    ],
)
def test_addresses_of_numbered_databases(address: str, cache: str, broker: str) -> None:
    assert env.numbered(address, 3) == cache
    assert env.broker(env.numbered(address, 3)) == broker


def test_address_without_password() -> None:
    assert env.without_password("redis://u:rahasia@host:6379/0") == "redis://host:6379/0"
    assert env.without_password("unix:///run/v.sock?db=1") == "unix:///run/v.sock"
