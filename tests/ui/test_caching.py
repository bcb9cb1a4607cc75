"""What caches may keep, and where fragments stand: every address of the site is asked."""

import itertools
import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import timezone

from catalog.models import PendingScan
from p3dn.accounts.models import Membership, Role, User
from p3dn.jobs import services
from p3dn.ui.serving.middleware import keep_private
from tests.catalog.calculation.test_calculations import calculation_of
from tests.catalog.conftest import pdf, picture
from tests.factories.catalog import (
    CertificateFactory,
    NationalListCheckFactory,
    ProductFactory,
    ProductionSiteFactory,
)
from tests.factories.procurement import ExemptionFactory
from tests.factories.reports import add_line, make_realization
from tests.procurement.scenes import draft, laptop, submitted, with_line
from tests.support.cast import SINCE, assemble

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
WHOLE = {"back": {"HX-History-Restore-Request": "true"}, "link": {"HX-Boosted": "true"}}
# Pictures that one's own browser may keep for a while, and what is the same for everybody.
MAY_BE_KEPT = {"photo"}
SAME_FOR_ALL = {"manifest", "worker", "offline"}  # of the installed site: nobody's in particular
PUBLIC = {
    "public_list",
    "public_product",
    "public_qr",
    "public_photo",
    "public_exemptions",
    "public_exemptions_csv",
    "public_exemptions_json",
}
ENDS_THE_SESSION = {"account_logout"}
# Addresses that answer no GET with a page of their own, or need what only a mail or a button gives.
PLACE = re.compile(r"<[^>]+>")
LEAST_PARTS = 20
LEAST_SEEN = 105  # of the addresses, at the time of writing; more is better


def addresses(resolver: URLResolver, before: str = "") -> Iterator[tuple[str, URLPattern]]:
    """Every pattern of the site with the pattern of its address."""
    for one in resolver.url_patterns:
        whole = before + str(one.pattern)
        if isinstance(one, URLResolver):
            if not whole.startswith("kelola/"):
                yield from addresses(one, whole)
        else:
            yield whole, one


def world() -> tuple[User, dict[str, list[Any]]]:
    """Somebody who holds every role and operates the site, and what may stand in an address."""
    cast = assemble()
    product, other = laptop(), ProductFactory(submitted=True)
    waiting_certificate = CertificateFactory(submitted=True, products=[other])
    certificate = product.certificates.get()
    certificate.file_sha256 = "b" * 64
    certificate.file.save("x", pdf(), save=True)
    photo = product.photos.create(sha256="0" * 64)
    photo.image.save("x", picture(), save=True)
    paper = product.documents.create(kind="manual", sha256="1" * 64, entered_by=product.entered_by)
    paper.file.save("y", pdf(), save=True)
    person = cast.requester
    for role in Role.values:
        Membership.objects.get_or_create(
            user=person, agency=cast.health, role=role, defaults={"valid_from": SINCE}
        )
    scan = PendingScan(user=person, name="x.jpg", sha256="0" * 64)
    scan.file.save("x", picture(), save=True)
    line, waiting = with_line(draft(cast)), submitted(cast, product)
    delivery = make_realization(cast.health, timezone.localdate())
    add_line(delivery, "1000")
    data = b"nib,nama,alamat,kabupaten_kota\n912,CV A,Jl,16.74\n"
    job = services.start_import(kind="producers", user=person, region=cast.region, agency=None,
                                file_name="isian.csv", data=data)  # fmt: skip
    services.check(job.pk)
    check = NationalListCheckFactory(commodity=line.commodity, evidence=picture())
    attribute = product.commodity.attributes.create(name="Layar", kind="text")
    permit = product.permits.create(kind="sni", number="1", entered_by=person)
    # what stands behind which part of an address
    about: dict[str, list[Any]] = {
        "produk": [product, other],
        "produsen": [product.producer, other.producer],
        "gabung": [other.producer],
        "beda": [other.producer],
        "sertifikat": [certificate, waiting_certificate],
        "dokumen": [paper],
        "foto": [photo],
        "pindaian": [scan],
        "izin": [permit],
        "atribut": [attribute],
        "tempat-produksi": [ProductionSiteFactory(producer=product.producer)],
        "perhitungan": [calculation_of(product.producer)],
        "pemeriksaan": [check],
        "daftar-nasional": [check],
        "katalog-publik": [product],
        "rencana": [line.request.package],
        "permintaan": [line.request, waiting, delivery.request],
        "baris": [line],
        "pengecualian": [ExemptionFactory(line=line)],
        "penilaian": [waiting.lines.get().assessments.get()],
        "serah-terima": [delivery],
        "perangkat-daerah": [cast.health],
    }
    values = {part: [record.pk for record in records] for part, records in about.items()}
    uploads = [f"sertifikat/{certificate.pk}", f"dokumen/{paper.pk}"]
    return person, values | {
        "pekerjaan": [job.key],
        "impor": ["products"],
        "panduan": ["requester"],
        "komoditas": [product.commodity_id],
        "kebutuhan": [product.commodity_id],
        "masalah": [1],
        "halaman": [1],
        "kata-sandi": ["1-kunci"],
        "berkas": uploads,
    }


def filled(pattern: str, values: dict[str, list[Any]]) -> Iterator[str]:
    """The address with everything that may stand in it, combined; `<int:pk>` after `produk/` is one."""
    parts = re.sub(r"<slug:kind>/<int:pk>", "<upload>", pattern).replace("^", "").rstrip("$")
    parts = re.sub(r"\(\?P<uidb36>.*\)", "<token>", parts)
    pieces = PLACE.split(parts)
    before = [piece.rstrip("/").rpartition("/")[2] for piece in pieces[:-1]]
    for choice in itertools.product(*(values.get(part, [1]) for part in before)):
        yield "/" + "".join(
            f"{piece}{value}" for piece, value in zip(pieces, [*choice, ""], strict=True)
        )


@pytest.fixture
def pages(clean_cache: None) -> tuple[Client, dict[str, tuple[str, Any]]]:
    """A client who may open everything; of each page that opens the address and the answer."""
    person, values = world()
    client = Client()
    client.force_login(person)
    opened: dict[str, tuple[str, Any]] = {}
    for pattern, one in addresses(get_resolver()):
        if one.name in ENDS_THE_SESSION:
            continue
        for address in filled(pattern, values):
            answer = client.get(address)
            if answer.status_code == 200:
                opened[str(one.name)] = address, answer
            if answer.status_code in (200, 405):
                break
    return client, opened


def kept(answer: HttpResponse) -> str:
    """What the answer says about caches."""
    return answer.get("Cache-Control", "")


def is_whole(answer: Any) -> bool:
    """Whether it is a page and not a part of one."""
    return b"<!DOCTYPE html>" in b"".join(answer)[:4000]


def is_html(answer: HttpResponse) -> bool:
    return answer.get("Content-Type", "").startswith("text/html")


def held_back(name: str, answer: HttpResponse) -> bool:
    """Whether no cache but, for a picture, one's own may keep it."""
    said = kept(answer)
    if name in SAME_FOR_ALL:
        return "public" in said
    return (
        "public" not in said and "private" in said and ("no-store" in said or name in MAY_BE_KEPT)
    )


def test_every_page_alone_and_in_exchange(pages: tuple[Client, dict[str, tuple[str, Any]]]) -> None:
    """Nothing is kept, fragments say that they share an address, Back and links get whole pages."""
    client, opened = pages
    wrong, parts = [], []
    for name, (address, page) in opened.items():
        part = client.get(address, headers=HTMX)
        if not (held_back(name, page) and held_back(name, part)):
            wrong.append((name, "kept", kept(page), kept(part)))
        if not (is_html(page) and is_html(part)):
            continue
        if not all("HX-Request" in answer.get("Vary", "") for answer in (page, part)):
            wrong.append((name, "Vary", page.get("Vary"), part.get("Vary")))
        if is_whole(page) and not is_whole(part):
            parts.append(name)
            answers = {how: client.get(address, headers=HTMX | how_) for how, how_ in WHOLE.items()}
            wrong += [(name, how) for how, answer in answers.items() if not is_whole(answer)]
    assert wrong == []
    assert len(opened) >= LEAST_SEEN, sorted(opened)
    assert len(parts) >= LEAST_PARTS, parts  # lists, the search, imports, calculations


def test_downloads_are_not_kept_either(client: Client) -> None:
    person, _values = world()
    client.force_login(person)
    for name in ("product_list", "producer_list", "certificate_list"):
        for kind in ("xlsx", "csv"):
            answer = client.get(reverse(f"catalog:{name}"), {"unduh": kind})
            assert "attachment" in answer["Content-Disposition"], name
            assert "no-store" in kept(answer) and "private" in kept(answer), name


def test_refusals_and_the_way_to_the_login_are_not_kept(db: None) -> None:
    for address in ("/", "/tidak-ada/", "/katalog/", "/kelola/", "/akun/masuk/"):
        answer = Client().get(address)
        assert "no-store" in kept(answer), (address, answer.status_code)


def test_public_pages_may_be_kept(client: Client) -> None:
    product = laptop()
    photo = product.photos.create(sha256="0" * 64)
    photo.image.save("x", picture(), save=True)
    keys = {"public_photo": [photo.pk]} | {
        name: [] for name in PUBLIC if name == "public_list" or "exemptions" in name
    }
    for name in PUBLIC:
        answer = client.get(reverse(name, args=keys.get(name, [product.pk])))
        assert answer.status_code == 200, name
        assert kept(answer) == "public, max-age=300", name


@pytest.mark.parametrize(
    ("said", "is_kept"),
    [
        ("", False),
        ("private", False),
        ("private, max-age=0", False),
        ("max-age=60", False),  # of anybody's cache: not without saying so
        ("private, max-age=60", True),
        ("max-age=60, private", True),
        ("public, max-age=60", True),
    ],
)
def test_what_a_view_must_say_to_be_kept(said: str, is_kept: bool) -> None:
    def view(_request: HttpRequest) -> HttpResponse:
        return HttpResponse("x", headers={"Cache-Control": said} if said else {})

    answer = keep_private(view)(RequestFactory().get("/"))
    assert ("no-store" in kept(answer)) is not is_kept
