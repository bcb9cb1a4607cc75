"""A load is taken back as a whole, or not at all: rows, prices, attributes, permits, lines."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from catalog import models as catalog
from catalog.models import (
    Certificate,
    CertificateProduct,
    CommodityAttribute,
    NationalListEntry,
    PriceRecord,
    Producer,
    Product,
    ProductAttribute,
    ProductPermit,
)  # fmt: skip
from p3dn.accounts.models import Membership, User
from p3dn.jobs import services
from p3dn.jobs.importing.changes import ABSENT_QUESTION, WITHDRAW
from p3dn.jobs.models import Job
from p3dn.jobs.taking_back import services as taking_back
from p3dn.jobs.taking_back.services import plan_of, take_back
from procurement.models import Package
from tests.factories.catalog import (
    CertificateFactory,
    CommodityFactory,
    NationalListEntryFactory,
    ProducerFactory,
    ProductFactory,
)
from tests.factories.procurement import LineFactory, PackageFactory, RequestFactory
from tests.support.cast import Cast, assemble
from tests.support.forms import send, shown

NIB = "9120001234567"
MODELS = (
    Producer, Product, PriceRecord, ProductAttribute, ProductPermit, Certificate,
    CertificateProduct, catalog.CertifiedPeriod, NationalListEntry, Package,
)  # fmt: skip


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody, two commodities, an attribute of the first."""
    people = assemble()
    chairs, _beds = CommodityFactory(kbki_code="38111"), CommodityFactory(kbki_code="38112")
    CommodityAttribute.objects.create(commodity=chairs, name="Bahan", kind="text")
    return people


@pytest.fixture
def firm(cast: Cast) -> Producer:
    return ProducerFactory(nib=NIB, region=cast.region, entered_by=cast.officer)


@pytest.fixture
def chairs(firm: Producer) -> list[Product]:
    """Two products the certificates of the files name, as yet without one."""
    return [product_of(firm, name) for name in ("Kursi", "Meja")]


def product_of(firm: Producer, name: str) -> Product:
    return ProductFactory(
        producer=firm, name=name, brand="", type_name="", commodity_id="38111",
        subject="industrial_goods", price=None, price_on=None,
    )  # fmt: skip


def loaded(cast: Cast, kind: str, text: str, user: User | None = None) -> Job:
    """Upload, check, confirm and load, as page and worker do."""
    user = user or cast.officer
    job = services.start_import(
        kind=kind, user=user, region=cast.region, agency=None, file_name=f"{kind}.csv",
        data=text.encode(),
    )  # fmt: skip
    services.check(job.pk)
    job.refresh_from_db()
    assert job.state == "ready", (job.message, list(job.issues.values("row", "field", "message")))
    job.params["choices"] = {"answers": {ABSENT_QUESTION: WITHDRAW}}  # where it is asked
    job.save()
    services.confirm(job=job, user=user)
    services.load(job.pk)
    job.refresh_from_db()
    assert job.state == "done", job.message
    return job


def standing() -> dict[str, list[Any]]:
    """Everything an import may write, row by row and field by field."""
    return {model.__name__: list(model.objects.order_by("pk").values()) for model in MODELS}


@dataclass(frozen=True)
class Files:
    """Of one kind: a first file, and one that changes a row of it and adds another."""

    kind: str
    first: str
    second: str
    user: str = "officer"


PRODUCERS = "nib,nama,skala_usaha,alamat,kabupaten_kota\n"
PRODUCTS = "nib,nama_produk,kode_kbki,satuan,harga_satuan,tanggal_harga,Atribut: Bahan,nomor_sni\n"
CERTIFICATES = (
    "nomor,nib,nama_produk,dasar_aturan,tkdn,tanggal_terbit,berlaku_sampai,jenis_tercetak\n"
)
NATIONAL = "perusahaan,jenis_produk,merek,nilai_tkdn\n"
PROCUREMENT = "kd_rup,kd_satker_str,tahun_anggaran,nama_paket,pagu\n"
OFFICE = "1.02.0.00.0.00.01.0000"
E_CATALOGUE = "kd_produk,nama_produk,nama_manufaktur,kbki_id,tkdn_produk\n"
KINDS = [
    Files(
        "producers",
        PRODUCERS + "9120000000001,CV A,kecil,Jl. A,16.74\n9120000000002,CV B,kecil,Jl. B,16.74\n",
        PRODUCERS + "9120000000001,CV A,besar,Jl. C,16.74\n9120000000003,CV C,kecil,Jl. C,16.74\n",
    ),
    Files(
        "products",
        PRODUCTS + f"{NIB},Kursi A,38111,buah,1000,01-02-2026,jati,SNI 1\n"
        f"{NIB},Kursi B,38111,buah,2000,01-02-2026,jati,\n",
        PRODUCTS + f"{NIB},Kursi A,38111,buah,1500,01-03-2026,rotan,SNI 2\n"
        f"{NIB},Kursi B,38112,buah,2000,01-02-2026,,\n"  # its attribute goes with the commodity
        f"{NIB},Kursi C,38111,set,3000,01-03-2026,jati,SNI 3\n",
    ),
    Files(
        "certificates",
        CERTIFICATES + f'1/X,{NIB},Kursi,35/2025,"41,20",15-01-2026,15-01-2031,Kursi\n',
        CERTIFICATES + f'1/X,{NIB},Kursi,35/2025,"50,00",15-01-2026,15-01-2031,Bangku\n'
        f'1/X,{NIB},Meja,35/2025,"50,00",15-01-2026,15-01-2031,Meja\n'
        f'2/X,{NIB},Kursi,35/2025,"30,00",15-01-2026,15-01-2031,Kursi\n',
    ),
    Files(
        "national_list",
        NATIONAL + 'PT A,Kursi,Rambang,"41,20"\nPT B,Meja,,\n',
        NATIONAL + 'PT A,Kursi,Rambang,"50,00"\nPT C,Meja,,\n',
    ),
    Files(
        "ecatalogue_products",
        E_CATALOGUE + '1,Kursi,PT A,38111,"41,20"\n',
        E_CATALOGUE + '1,Kursi kerja,PT A,38111,"50,00"\n2,Meja,PT A,,\n',
    ),
    Files(
        "packages",
        PROCUREMENT + f"1001,{OFFICE},2026,Kertas,1000000\n1002,{OFFICE},2026,Pena,2000000\n",
        PROCUREMENT + f"1001,{OFFICE},2026,Kertas A4,1500000\n1003,{OFFICE},2026,Map,1000000\n",
        "requester",
    ),
]


@pytest.mark.django_db(transaction=True)  # one load, one moment
@pytest.mark.usefixtures("chairs")
@pytest.mark.parametrize("files", KINDS, ids=lambda files: files.kind)
def test_every_row_is_as_it_was_and_the_file_loads_again(cast: Cast, files: Files) -> None:
    user = getattr(cast, files.user)
    before = standing()
    first = loaded(cast, files.kind, files.first, user)
    between = standing()
    second = loaded(cast, files.kind, files.second, user)
    assert standing() != between
    assert between != before
    take_back(job=second, user=user)
    assert standing() == between
    second.refresh_from_db()
    assert (second.state, second.taken_back_by) == ("taken_back", user)
    take_back(job=first, user=user)
    assert standing() == before
    again = loaded(cast, files.kind, files.first, user)
    assert again.rows_new == first.rows_new


def test_the_page_says_what_will_happen_and_does_it(
    cast: Cast, firm: Producer, client: Client
) -> None:
    client.force_login(cast.officer)
    job = loaded(cast, "products", KINDS[1].first)
    loaded_then = standing()
    detail, page = (
        reverse(f"jobs:{name}", args=[job.key]) for name in ("job_detail", "job_take_back")
    )
    assert page in client.get(detail).content.decode()
    asked = client.get(page).content.decode()
    assert "5 baris dihapus, 0 baris dikembalikan" in asked
    assert standing() == loaded_then
    assert send(client, page).url == detail
    assert Product.objects.count() == 0
    said = client.get(detail).content.decode()
    assert "Ditarik kembali" in said
    assert page not in said
    assert client.post(page).status_code == 404


def test_only_the_uploader_and_the_regions_administrator_may(
    cast: Cast, firm: Producer, client: Client
) -> None:
    job = loaded(cast, "products", KINDS[1].first)
    page = reverse("jobs:job_take_back", args=[job.key])
    for name, somebody in cast.everyone().items():
        client.force_login(somebody)
        allowed = name in ("officer", "administrator")
        assert client.get(page).status_code == (200 if allowed else 404), name
        if not allowed:
            assert client.post(page).status_code == 404
            with pytest.raises(ValidationError):
                take_back(job=job, user=somebody)
    Membership.objects.filter(user=cast.officer).delete()
    with pytest.raises(ValidationError):
        take_back(job=job, user=User.objects.get(pk=cast.officer.pk))
    take_back(job=job, user=cast.administrator)
    assert Product.objects.count() == 0


def test_only_what_was_loaded_can_be_taken_back(cast: Cast) -> None:
    job = services.start_import(
        kind="producers", user=cast.officer, region=cast.region, agency=None, file_name="a.csv",
        data=KINDS[0].first.encode(),
    )  # fmt: skip
    services.check(job.pk)
    for state in set(Job.State.values) - {"done"}:
        Job.objects.update(state=state)
        with pytest.raises(ValidationError):
            take_back(job=job, user=cast.officer)


def test_the_history_tells_of_both_and_of_whom(cast: Cast, firm: Producer) -> None:
    job = loaded(cast, "products", KINDS[1].first)
    pk = Product.objects.values_list("pk", flat=True)[0]
    take_back(job=job, user=cast.administrator)
    kept = Product.events.rel.related_model.objects.filter(pgh_obj_id=pk).order_by("pgh_id")
    said = [(e.pgh_label, e.pgh_context.metadata["user"]) for e in kept]
    assert said == [("insert", cast.officer.pk), ("delete", cast.administrator.pk)]
    prices = PriceRecord.events.rel.related_model.objects.order_by("price")
    assert [(int(one.price), one.pgh_label) for one in prices] == [
        (1000, "delete"), (2000, "delete"),
    ]  # fmt: skip
    assert {one.pgh_context.metadata["job"] for one in prices} == {job.pk}


# What stands in the way -------------------------------------------------------------------------


def refused(job: Job, user: User) -> str:
    """The obstacles, after nothing was changed."""
    before = standing()
    with pytest.raises(ValidationError) as error:
        take_back(job=job, user=user)
    assert standing() == before
    assert plan_of(job, user).obstacles == error.value.messages
    job.refresh_from_db()
    assert job.state == "done"
    return " ".join(error.value.messages)


def test_a_product_that_is_asked_for_stays(cast: Cast, firm: Producer, client: Client) -> None:
    job = loaded(cast, "products", KINDS[1].first)
    client.force_login(cast.administrator)
    page = reverse("jobs:job_take_back", args=[job.key])
    form = shown(client, page)
    asked = Product.objects.order_by("pk").first()
    request = RequestFactory(
        package=PackageFactory(agency=cast.health), requester=cast.requester, number="PR-1"
    )
    LineFactory(request=request, product=asked, description="Kursi rapat")
    said = refused(job, cast.administrator)
    assert f"“{asked}” sudah dipakai: baris permintaan" in said
    assert "Kursi rapat" in said
    assert "Kursi rapat" not in refused(job, cast.officer)  # another office's paper
    client.force_login(cast.administrator)
    answer = client.post(page, form.sent({}))
    assert answer.status_code == 409
    assert "Kursi rapat" in answer.content.decode()
    assert "Ya, batalkan" not in answer.content.decode()


def test_a_package_with_a_request_stays(cast: Cast) -> None:
    job = loaded(cast, "packages", KINDS[5].first, cast.requester)
    RequestFactory(package=Package.objects.get(rup_code="1001"), requester=cast.requester)
    assert "“1001 Kertas” sudah dipakai" in refused(job, cast.requester)


def test_a_producer_with_a_product_and_a_product_with_a_certificate_stay(
    cast: Cast, firm: Producer
) -> None:
    makers = loaded(cast, "producers", KINDS[0].first)
    maker = Producer.objects.get(nib="9120000000001")
    made = product_of(maker, "Kursi lipat")
    assert "“CV A” sudah dipakai: produk “Kursi lipat”" in refused(makers, cast.officer)
    job = loaded(cast, "products", KINDS[1].first)
    chair = Product.objects.get(name="Kursi A")
    CertificateFactory(producer=firm, products=[chair])
    assert "“Kursi A” sudah dipakai: produk pada sertifikat" in refused(job, cast.officer)
    made.delete()
    take_back(job=makers, user=cast.officer)


def test_what_was_changed_or_verified_since_stays(cast: Cast, firm: Producer) -> None:
    job = loaded(cast, "products", KINDS[1].first)
    chairs = Product.objects.order_by("name")
    chairs.filter(name="Kursi A").update(specification="Kayu")
    assert "“Kursi A” diubah oleh" in refused(job, cast.officer)
    chairs.filter(name="Kursi A").update(specification="")  # as the load left it
    chairs.filter(name="Kursi B").update(
        state="verified", verified_by=cast.verifier, verified_at=timezone.now()
    )
    said = refused(job, cast.officer)
    assert "“Kursi B” diubah oleh" in said
    assert "Kursi A" not in said
    chairs.filter(name="Kursi B").update(state="draft", verified_by=None, verified_at=None)
    take_back(job=job, user=cast.officer)
    assert not chairs.exists()


def test_what_was_removed_or_added_since_is_named(cast: Cast, firm: Producer) -> None:
    job = loaded(cast, "products", KINDS[1].first)
    permit = ProductPermit.objects.get()
    chair, number = permit.product, permit.pk
    permit.delete()
    assert f"izin produk nomor {number} dihapus oleh" in refused(job, cast.officer)
    again = loaded(cast, "products", KINDS[1].second)
    chair.permits.create(kind="halal", number="ID1", entered_by=cast.officer)
    take_back(job=again, user=cast.officer)
    said = refused(job, cast.officer)
    assert "“Kursi A” sudah dipakai: izin produk" in said


def test_a_price_noted_since_stays(cast: Cast, firm: Producer) -> None:
    job = loaded(cast, "products", KINDS[1].first)
    chair = Product.objects.get(name="Kursi A")
    PriceRecord.objects.create(
        product=chair, region=cast.region, price=900, valid_on=chair.price_on - timedelta(days=9),
        source="survey", entered_by=cast.officer,
    )  # fmt: skip
    assert "“Kursi A” sudah dipakai: catatan harga" in refused(job, cast.officer)


def test_a_later_load_goes_first(cast: Cast) -> None:
    first, second = (loaded(cast, "producers", text) for text in (KINDS[0].first, KINDS[0].second))
    assert "“CV A” diubah oleh Petugas" in refused(first, cast.officer)
    take_back(job=second, user=cast.officer)
    take_back(job=first, user=cast.officer)
    assert not Producer.objects.exists()


def test_rows_older_than_their_history_are_not_guessed(cast: Cast) -> None:
    file = KINDS[3]
    loaded(cast, file.kind, file.first)
    NationalListEntry.events.rel.related_model.objects.all().delete()
    second = loaded(cast, file.kind, file.second)
    assert "Isi semula sebagian baris tidak tercatat" in refused(second, cast.officer)


def test_somebody_who_is_quicker_wins(
    cast: Cast, firm: Producer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A request line entered after the look at what uses the products, before they are removed."""
    job = loaded(cast, "products", KINDS[1].first)
    request = RequestFactory(package=PackageFactory(agency=cast.health), requester=cast.requester)
    look = taking_back._plan

    def look_too_early(traces: Any, user: User) -> taking_back.Plan:
        plan = look(traces, user)
        LineFactory(request=request, product=Product.objects.first())
        return plan

    with monkeypatch.context() as patch:
        patch.setattr(taking_back, "_plan", look_too_early)
        with pytest.raises(ValidationError, match="baru saja dipakai"):
            take_back(job=job, user=cast.officer)
    assert Product.objects.count() == 2
    take_back(job=job, user=cast.officer)


def test_many_obstacles_are_not_all_listed(cast: Cast, firm: Producer, client: Client) -> None:
    rows = [f"{NIB},Kursi {n},38111,buah,,,,\n" for n in range(30)]
    job = loaded(cast, "products", PRODUCTS + "".join(rows))
    Product.objects.update(specification="Kayu")
    plan = plan_of(job, cast.officer)
    assert (len(plan.obstacles), plan.more) == (taking_back.MOST_NAMED, True)
    client.force_login(cast.officer)
    page = client.get(reverse("jobs:job_take_back", args=[job.key])).content.decode()
    assert "Masih ada lagi" in page


def test_other_entries_of_the_list_stay(cast: Cast) -> None:
    other = NationalListEntryFactory()
    file = KINDS[3]
    job = loaded(cast, file.kind, file.first)
    assert plan_of(job, cast.officer).removed == 2
    take_back(job=job, user=cast.officer)
    assert list(NationalListEntry.objects.all()) == [other]
