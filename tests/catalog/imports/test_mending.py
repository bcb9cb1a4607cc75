"""Several refused rows are put right on one page and examined once; the file is not opened for it."""

import pytest
from django.test import Client
from django.urls import reverse

from catalog.models import Certificate, Product
from p3dn.jobs import services
from p3dn.jobs.mending import services as mending
from p3dn.jobs.mending import views as mending_views
from p3dn.jobs.models import Job
from tests.catalog.imports.test_register import CERTIFICATES, NIB, PRODUCTS, problems, uploaded
from tests.factories.catalog import CommodityFactory, ProducerFactory, ProductFactory
from tests.support.cast import Cast, assemble
from tests.support.forms import form_in, send, shown


@pytest.fixture
def cast(db: None, client: Client) -> Cast:
    """Everybody, a firm; the officer is logged in."""
    people = assemble()
    CommodityFactory(kbki_code="38111")
    ProducerFactory(nib=NIB, name="CV Contoh", region=people.region)
    client.force_login(people.officer)
    return people


def row(name: str, price: str = "1000", nib: str = NIB) -> str:
    return f"{nib},{name},,,38111,buah,{price},\n"


def page(job: Job) -> str:
    return reverse("jobs:job_rows", args=[job.key])


def fields(client: Client, job: Job) -> dict[str, tuple[str, str]]:
    """Heading and value of each input, by its name."""
    rows = client.get(page(job)).context["rows"]
    return {f.name: (f.heading, f.value) for row in rows for f in row.fields}


def checked(job: Job) -> Job:
    services.check(job.pk)
    job.refresh_from_db()
    return job


def test_what_says_that_rows_were_refused_leads_to_where_they_are_mended(
    cast: Cast, client: Client
) -> None:
    job = uploaded(cast, "products", PRODUCTS + row("A", "banyak") + row("B"))
    told = client.get(reverse("jobs:job_detail", args=[job.key])).content.decode()
    warning = told.partition('<p class="alert alert-warning">')[2].partition("</p>")[0]
    assert "ditolak tidak ikut dimuat" in warning
    assert f'href="{page(job)}"' in warning
    assert f'href="{reverse("jobs:job_failed", args=[job.key])}"' in warning


def test_several_rows_are_corrected_and_examined_once(
    cast: Cast, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = PRODUCTS + row("A", "banyak") + row("B") + row("C", "mahal", nib="12") + row("B")
    job = uploaded(cast, "products", data)
    assert (job.rows_new, job.rows_refused) == (1, 3)
    with monkeypatch.context() as closed:
        closed.setattr(mending, "plan_of", None)
        cells = fields(client, job)
        assert cells["r2c6"] == ("harga_satuan", "banyak")
        assert "r4c0" not in cells  # one unreadable cell is said first, the rest follows
        assert {h for n, (h, _v) in cells.items() if n.startswith("r5")} == {"nama_produk"}
        typed = {name: value for name, (_heading, value) in cells.items()}
        typed |= {"r2c6": "5.000", "r4c6": "7000", "r5c1": "D"}
        assert send(client, page(job), typed).status_code == 302
    job.refresh_from_db()
    assert (job.state, set(job.params["cells"])) == ("pending", {"2", "4", "5"})
    assert job.params["cells"]["2"] == {"harga_satuan": "5.000"}
    checked(job)
    assert (job.rows_new, job.rows_refused) == (3, 1), problems(job)
    assert fields(client, job)["r4c0"] == ("nib", "12")
    send(client, page(job), {"r4c0": NIB})
    checked(job)
    services.confirm(job=job, user=cast.officer)
    services.load(job.pk)
    job.refresh_from_db()
    assert sorted(Product.objects.values_list("name", "price")) == [
        ("A", 5000), ("B", 1000), ("C", 7000), ("D", 1000),
    ]  # fmt: skip
    assert "rows" not in job.params


def test_a_correction_that_repeats_another_row_is_seen(cast: Cast, client: Client) -> None:
    job = uploaded(cast, "products", PRODUCTS + row("A") + row("B", "banyak"))
    address = reverse("jobs:job_row", args=[job.key, 3])
    send(client, address, {"c1": "A", "c6": "1000"})
    checked(job)
    assert problems(job) == [(3, "Nama produk: Sudah ada pada baris 2 berkas yang sama.")]


def test_rows_of_one_certificate_stay_together(cast: Cast, client: Client) -> None:
    firm = ProducerFactory(nib="9120001234568", region=cast.region)
    for name in ("A", "B"):
        ProductFactory(producer=firm, name=name, brand="", type_name="")
    line = '12/2026,{nib},{name},,,35/2025,"{tkdn}",,15-01-2026,15-01-2031,\n'
    rows = [line.format(nib=firm.nib, name=n, tkdn=t) for n, t in (("A", "4120"), ("B", "41,20"))]
    job = uploaded(cast, "certificates", CERTIFICATES + "".join(rows))
    assert (job.rows_new, job.rows_refused) == (1, 1)
    cells = fields(client, job)
    assert list(cells.values()) == [("tkdn", "4120")]
    send(client, page(job), dict.fromkeys(cells, "41,20"))
    checked(job)
    services.confirm(job=job, user=cast.officer)
    services.load(job.pk)
    assert Certificate.objects.get().products.count() == 2


def test_a_page_at_a_time_and_what_was_typed_stays(
    cast: Cast, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mending_views, "ROWS_A_PAGE", 2)
    monkeypatch.setattr(mending, "MAX_MENDED", 1)
    job = uploaded(cast, "products", PRODUCTS + "".join(row(n, "banyak") for n in "ABC"))
    assert set(job.params["rows"]) == {"2"}  # the others are read from the file
    assert list(fields(client, job)) == ["r2c6", "r3c6"]
    assert "r4c6" in client.get(page(job), {"halaman": 2}).content.decode()
    answer = send(client, page(job), {"r2c6": "1", "r3c6": "dua"}).content.decode()
    assert "Terlalu banyak baris" in answer
    assert 'value="dua"' in answer
    job.refresh_from_db()
    assert "cells" not in job.params


def test_long_cells_are_not_kept_twice(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mending, "LARGEST_KEPT", 40)
    job = uploaded(cast, "products", PRODUCTS + "".join(row(n, "banyak") for n in "ABC"))
    assert set(job.params["rows"]) == {"2"}
    assert mending.row_of(job, 4)["nama_produk"] == "C"


def test_only_the_uploader_and_only_before_loading(cast: Cast, client: Client) -> None:
    job = uploaded(cast, "products", PRODUCTS + row("A") + row("B", "banyak"))
    client.force_login(cast.administrator)
    assert client.get(page(job)).status_code == 404
    client.force_login(cast.stranger)
    assert client.post(page(job), {"r3c6": "1"}).status_code == 404
    client.force_login(cast.officer)
    opened = shown(client, page(job))
    services.confirm(job=job, user=cast.officer)
    assert client.get(page(job)).url == reverse("jobs:job_detail", args=[job.key])
    late = client.post(page(job), opened.sent({"r3c6": "1.234"}))
    assert late.status_code == 409 and "1.234" in late.content.decode()
    job.refresh_from_db()
    assert job.state == "confirmed" and "cells" not in job.params


def test_two_tabs_mend_different_rows_and_neither_is_wiped(cast: Cast, client: Client) -> None:
    job = uploaded(cast, "products", PRODUCTS + row("A", "banyak") + row("B", "banyak"))
    client.force_login(cast.officer)
    first, second = (reverse("jobs:job_row", args=[job.key, number]) for number in (2, 3))
    early, late = shown(client, first), shown(client, second)
    assert client.post(first, early.sent({"c6": "1000"})).status_code == 302
    checked(job)
    answer = client.post(second, late.sent({"c6": "2000"}))
    said = answer.content.decode()
    assert answer.status_code == 409 and "2000" in said and "dari tab lain" in said
    again = form_in(said, second, second)
    assert client.post(second, again.sent({})).status_code == 302
    checked(job)
    assert {n: cells["harga_satuan"] for n, cells in job.params["cells"].items()} == {
        "2": "1000",
        "3": "2000",
    }


def test_what_is_loaded_is_what_the_button_said(cast: Cast, client: Client) -> None:
    job = uploaded(cast, "products", PRODUCTS + row("A") + row("B", "banyak"))
    client.force_login(cast.officer)
    detail, confirm = (
        reverse(f"jobs:job_{name}", args=[job.key]) for name in ("detail", "confirm")
    )
    old = shown(client, detail, confirm)
    send(client, reverse("jobs:job_row", args=[job.key, 3]), {"c6": "2000"})
    checked(job)
    said = client.post(confirm, old.sent({}), follow=True).content.decode()
    job.refresh_from_db()
    assert job.state == "ready" and "sudah berubah sejak Anda membukanya" in said
    send(client, confirm, on=detail)
    job.refresh_from_db()
    assert job.state == "confirmed"
