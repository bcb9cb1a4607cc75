"""Large files go through in batches; what one batch did is undone when a later one stops."""

import io
from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from python_calamine import load_workbook

from catalog.models import Certificate, CertificateProduct, Producer, Product
from p3dn.accounts.models import Membership, User
from p3dn.jobs import services
from p3dn.jobs.importing import importer
from p3dn.jobs.life import progress
from p3dn.jobs.models import Job
from tests.catalog.imports.test_register import (
    CERTIFICATES,
    NIB,
    PRODUCTS,
    loaded,
    problems,
    uploaded,
)
from tests.factories.catalog import (
    CertificateFactory,
    CommodityFactory,
    ProducerFactory,
    ProductFactory,
)
from tests.support.cast import Cast, assemble
from tests.support.forms import send

PLAIN = {"brand": "", "type_name": "", "commodity_id": "38111"}


@pytest.fixture
def cast(db: None) -> Cast:
    """Everybody, one commodity and one producer of the officer's region."""
    people = assemble()
    CommodityFactory(kbki_code="38111")
    ProducerFactory(nib=NIB, name="CV Contoh", region=people.region)
    return people


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importer, "BATCH", 2)


def products(count: int) -> str:
    return PRODUCTS + "".join(f"{NIB},Kursi {n},,,38111,buah,1000,\n" for n in range(count))


def certificate(number: str, name: str, tkdn: str = "41,20") -> str:
    return f'{number},{NIB},{name},,,35/2025,"{tkdn}",,15-01-2026,15-01-2031,\n'


@pytest.mark.usefixtures("small_batches")
def test_every_batch_is_written_and_counted_once(cast: Cast) -> None:
    job = loaded(cast, "products", products(7))
    assert (job.state, job.rows_total, job.rows_new) == ("done", 7, 7)
    assert Product.objects.count() == 7
    again = loaded(
        cast, "products", products(8).replace("Kursi 3,,,38111,buah", "Kursi 3,,,38111,set")
    )
    assert (again.rows_new, again.rows_changed, again.rows_same) == (1, 1, 6)


@pytest.mark.usefixtures("small_batches")
def test_a_repeated_row_is_seen_across_batches(cast: Cast) -> None:
    job = uploaded(cast, "products", products(5) + f"{NIB},Kursi 0,,,38111,buah,1000,\n")
    assert problems(job) == [(7, "Nama produk: Sudah ada pada baris 2 berkas yang sama.")]


@pytest.mark.usefixtures("small_batches")
def test_rows_of_one_certificate_find_each_other_across_the_file(cast: Cast) -> None:
    loaded(cast, "products", products(5))
    rows = [certificate(f"{n}/X", f"Kursi {n}") for n in range(4)]
    job = loaded(
        cast, "certificates", CERTIFICATES + "".join([*rows, certificate(" 0 / x", "Kursi 4")])
    )
    assert (job.state, job.rows_new, job.rows_same) == ("done", 4, 1), problems(job)
    assert {p.name for p in Certificate.objects.get(number="0/X").products.all()} == {
        "Kursi 0", "Kursi 4",
    }  # fmt: skip


def test_a_product_named_twice_for_one_number_is_refused(cast: Cast) -> None:
    loaded(cast, "products", products(1))
    job = loaded(cast, "certificates", CERTIFICATES + certificate("1/X", "Kursi 0") * 2)
    assert (job.state, job.rows_new, job.rows_refused) == ("done", 1, 1)
    assert "sudah disebut" in problems(job)[0][1]
    assert CertificateProduct.objects.count() == 1


def test_further_rows_share_the_refusal_and_come_back_with_it(cast: Cast, client: Client) -> None:
    chair, table = (
        ProductFactory(producer=Producer.objects.get(), name=n, **PLAIN) for n in ("Kursi", "Meja")
    )
    CertificateFactory(producer=chair.producer, number="1/X", products=[chair])
    rows = CERTIFICATES + certificate("1/X", "Kursi") + certificate("1/X", "Meja")
    job = uploaded(cast, "certificates", rows)
    assert (job.state, job.rows_same, job.rows_refused) == ("refused", 0, 2)
    client.force_login(cast.officer)
    answer = client.get(reverse("jobs:job_failed", args=[job.key]))
    sheet = load_workbook(io.BytesIO(answer.content)).get_sheet_by_index(0).to_python()
    assert [line[2] for line in sheet] == ["nama_produk", "Kursi", "Meja"]
    assert all(line[-1] for line in sheet)


@pytest.mark.usefixtures("small_batches")
def test_stopping_midway_takes_earlier_batches_back(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = uploaded(cast, "products", products(7))
    services.confirm(job=job, user=cast.officer)
    written = []
    write = importer.Importer.write

    def write_then_stop(self: importer.Importer, findings: importer.Findings) -> None:
        write(self, findings)
        written.append(Product.objects.count())
        if len(written) == 2:
            progress.ask_to_stop(job)

    monkeypatch.setattr(importer.Importer, "write", write_then_stop)
    services.load(job.pk)
    job.refresh_from_db()
    assert written == [2, 4]
    assert (job.state, Product.objects.count()) == ("cancelled", 0)
    assert "Tidak ada yang tersimpan" in job.message


@pytest.mark.usefixtures("small_batches")
def test_what_changed_since_the_check_is_not_loaded_half(cast: Cast) -> None:
    job = uploaded(cast, "products", products(5))
    ProductFactory(producer=Producer.objects.get(), name="Kursi 4", **PLAIN)
    services.confirm(job=job, user=cast.officer)
    services.load(job.pk)
    job.refresh_from_db()
    assert (job.state, Product.objects.count()) == ("refused", 1)
    assert "Data berubah" in job.message


def test_a_batch_asks_the_same_number_of_questions_whatever_its_size(cast: Cast) -> None:
    def queries(count: int) -> int:
        with CaptureQueriesContext(
            connection,
        ) as asked:
            uploaded(cast, "products", products(count))
        return len(asked)

    assert queries(3) == queries(300)


def test_a_status_column_verifies_nothing(cast: Cast) -> None:
    head, row = PRODUCTS.strip(), f"{NIB},Kursi,,,38111,buah,1000,"
    data = f"{head},status,state,verified_by\n{row},Terverifikasi,verified,{cast.verifier.pk}\n"
    assert loaded(cast, "products", data).state == "done"
    made = Product.objects.get()
    assert (made.state, made.verified_by, made.entered_by) == ("draft", None, cast.officer)


# Who may ----------------------------------------------------------------------------------------


def test_only_catalogue_officers_may_start(cast: Cast, client: Client) -> None:
    for kind in ("producers", "products", "certificates"):
        for name, somebody in cast.everyone().items():
            client.force_login(somebody)
            for page in ("import_start", "import_template"):
                status = client.get(reverse(f"jobs:{page}", args=[kind])).status_code
                allowed = name in ("officer", "stranger")  # the stranger: officer elsewhere
                assert status == (200 if allowed else 404), (kind, page, name)


def test_an_officer_of_another_region_cannot_bring_a_file_in_here(
    cast: Cast, client: Client
) -> None:
    client.force_login(cast.stranger)
    file = io.BytesIO(products(1).encode())
    file.name = "isian.csv"
    data = {"file": file, "region": cast.region.pk}
    answer = send(client, reverse("jobs:import_start", args=["products"]), data)
    assert answer.status_code == 200  # the form again
    assert not Job.objects.exists()
    mine = uploaded(cast, "products", products(1))
    for page in ("job_detail", "job_issues", "job_failed", "job_columns"):
        assert client.get(reverse(f"jobs:{page}", args=[mine.key])).status_code == 404
    for page in ("job_confirm", "job_cancel"):
        assert client.post(reverse(f"jobs:{page}", args=[mine.key])).status_code == 404


def test_somebody_who_lost_the_role_loads_nothing(cast: Cast) -> None:
    job = uploaded(cast, "products", products(1))
    Membership.objects.filter(user=cast.officer).delete()
    with pytest.raises(ValidationError, match="tidak berwenang"):
        services.confirm(job=job, user=User.objects.get(pk=cast.officer.pk))
    Job.objects.update(state="confirmed")  # lost between confirming and loading
    services.load(job.pk)
    job.refresh_from_db()
    assert (job.state, Product.objects.count()) == ("refused", 0)


def test_a_job_whose_worker_died_can_be_given_up(cast: Cast) -> None:
    job = uploaded(cast, "products", products(1))
    Job.objects.update(state="loading", lease_until=timezone.now() + timedelta(seconds=20))
    services.cancel(job=job, user=cast.officer)
    job.refresh_from_db()
    assert (job.state, job.stop_asked) == ("loading", True)  # perhaps still at work
    Job.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    services.cancel(job=job, user=cast.officer)
    job.refresh_from_db()
    assert job.state == "cancelled"


@pytest.mark.parametrize(
    "head",
    [
        "No. Sertifikat,NIB,Nama Barang,Merk,Tipe/Model,Dasar Aturan,Nilai TKDN (%),Tgl Terbit,Masa Berlaku",
        "Nomor Sertifkat,NIB Produsen,Produk,Merek,Tipe,Aturan,TKDN (persen),Tanggal Terbit,Berlaku Sampai (TKDN)",
    ],
)
def test_headings_as_offices_write_them_are_understood(cast: Cast, head: str) -> None:
    loaded(cast, "products", products(1))
    job = loaded(
        cast,
        "certificates",
        head + f'\n1/X,{NIB},Kursi 0,,,35/2025,"41,20",15-01-2026,15-01-2031\n',
    )
    assert (job.state, job.rows_new) == ("done", 1), problems(job)


def test_what_was_read_of_a_closed_list_is_shown_in_its_words(cast: Cast) -> None:
    head = PRODUCTS.strip() + ",macam\n"
    job = uploaded(cast, "products", f"{head}{NIB},Kursi,,,38111,buah,1000,,jasa\n")
    columns = {column["key"]: column["samples"] for column in job.params["reading"]["columns"]}
    assert columns["subject"] == [["jasa", "Jasa"]]
