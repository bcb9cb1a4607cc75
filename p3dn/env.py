"""Typed reading of environment variables; a wrong value stops the start and says how to mend it.

Every reader raises ImproperlyConfigured with the name of the variable, what is wrong with its value,
and the remedy. An empty value counts as absent. The messages are read by operators, hence Indonesian.
"""

import os
import secrets
from collections.abc import Collection
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.core.exceptions import ImproperlyConfigured

TRUE = frozenset({"true", "1", "yes", "on", "ya"})
FALSE = frozenset({"false", "0", "no", "off", "tidak"})


def refuse(name: str, problem: str, remedy: str) -> ImproperlyConfigured:
    """The error to raise for a variable."""
    return ImproperlyConfigured(f"{name}: {problem} {remedy}")


def text(name: str, default: str = "") -> str:
    """The value without surrounding blanks."""
    return os.environ.get(name, "").strip() or default


def secret(name: str) -> str:
    """The value of NAME, or the content of the file named by NAME_FILE; empty when neither is set."""
    file_name = text(f"{name}_FILE")
    if text(name) and file_name:
        raise refuse(name, f"diisi bersama {name}_FILE.", "Pakai salah satu saja.")
    if not file_name:
        return text(name)
    try:
        return Path(file_name).read_text(encoding="utf-8").strip()
    except OSError as error:
        raise refuse(
            f"{name}_FILE",
            f"berkas {file_name} tidak dapat dibaca ({error.strerror}).",
            "Periksa letak dan izin baca berkas itu.",
        ) from error


def kept_secret(place: Path) -> str:
    """A random secret made once and kept in a file of our own, for trials on one machine."""
    try:
        if not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            draft = place.with_name(f"{place.name}.{os.getpid()}")
            draft.touch(mode=0o600)
            draft.write_text(secrets.token_urlsafe(50), encoding="ascii")
            draft.rename(place)  # other processes see all of it or nothing
        return place.read_text(encoding="ascii")
    except OSError as error:
        raise refuse(
            "P3DN_DATA_DIR",
            f"folder data {place.parent} tidak dapat ditulis ({error.strerror}).",
            "Perbaiki pemilik atau izinnya, atau tunjuk folder lain.",
        ) from error


def boolean(name: str, *, default: bool) -> bool:
    """True or false, in any of the usual spellings."""
    value = text(name).lower()
    if not value:
        return default
    if value not in TRUE | FALSE:
        raise refuse(name, f"nilai “{value}” bukan ya atau tidak.", "Isi dengan true atau false.")
    return value in TRUE


def integer(name: str, *, default: int, least: int = 0, most: int | None = None) -> int:
    """A whole number within its bounds, both inclusive."""
    value = text(name)
    if not value:
        return default
    bounds = f"{least} atau lebih" if most is None else f"{least} sampai {most}"
    if not value.lstrip("-").isdecimal():
        raise refuse(name, f"nilai “{value}” bukan bilangan bulat.", f"Isi dengan angka {bounds}.")
    number = int(value)
    if number < least or (most is not None and number > most):
        raise refuse(name, f"nilai {number} di luar batas.", f"Isi dengan angka {bounds}.")
    return number


def listing(name: str, default: Collection[str] = ()) -> list[str]:
    """Values parted by commas."""
    return [part.strip() for part in text(name).split(",") if part.strip()] or list(default)


def choice(name: str, options: Collection[str], default: str) -> str:
    """One of the options, in any case."""
    value = text(name, default).upper()
    if value not in options:
        raise refuse(name, f"nilai “{value}” tidak dikenal.", f"Pilih: {', '.join(options)}.")
    return value


def url(name: str, schemes: Collection[str]) -> str:
    """An address with one of the schemes; empty when absent."""
    value = text(name)
    if value and urlsplit(value).scheme not in schemes:
        known = " atau ".join(f"{scheme}://" for scheme in schemes)
        # The value itself is not repeated: it may hold a password.
        raise refuse(name, "alamat tidak dikenali.", f"Awali dengan {known}.")
    return value


def path(name: str, default: Path) -> Path:
    """An absolute path; a relative one counts from the working directory."""
    return Path(text(name) or default).expanduser().absolute()


def data_dir() -> Path:
    """The folder of everything the installation keeps by itself."""
    return path("P3DN_DATA_DIR", Path(__file__).resolve().parent.parent / ".data")


def time_zone(name: str, default: str) -> str:
    """The name of a time zone, such as Asia/Jakarta."""
    value = text(name, default)
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise refuse(
            name,
            f"zona waktu “{value}” tidak dikenal.",
            "Isi dengan Asia/Jakarta, Asia/Makassar atau Asia/Jayapura.",
        ) from error
    return value


def numbered(address: str, number: int) -> str:
    """The same server, another of its numbered databases: emptying the cache spares the queue."""
    parts = urlsplit(address)
    if parts.scheme == "unix":
        return f"unix://{parts.path}?db={number}"
    return urlunsplit(parts._replace(path=f"/{number}"))


def broker(address: str) -> str:
    """The address in Celery's spelling, which names unix sockets differently."""
    parts = urlsplit(address)
    if parts.scheme != "unix":
        return address
    number = parts.query.removeprefix("db=") or "0"
    return f"redis+socket://{parts.path}?virtual_host={number}"


def without_password(address: str) -> str:
    """The address as it may be shown."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"
