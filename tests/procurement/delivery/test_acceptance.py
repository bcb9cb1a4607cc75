"""Goods looked at when they are taken over: requirements one by one, the TKDN achieved, photos."""

from copy import deepcopy
from datetime import date
from decimal import Decimal as D
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from PIL import Image

from procurement.delivery.acceptance.services import Accepted, Checked, write_accepted
from procurement.delivery.services import Delivered
from procurement.models import (
    AchievedTkdn,
    PurchaseRequest,
    Realization,
    RealizationPhoto,
    RequestLine,
    RequirementCheck,
)
from tests.factories.procurement import LineFactory, RequestFactory
from tests.procurement import acts
from tests.procurement.delivery.test_realization import handover
from tests.procurement.needs import attribute, has, requires
from tests.procurement.scenes import draft, laptop, with_line
from tests.support.cast import Cast, assemble
from tests.support.databases import once
from tests.support.forms import send
from tests.support.markup import tight

pytestmark = pytest.mark.django_db


def people_and_line() -> tuple[Cast, RequestLine]:
    """Everybody, and ten laptops with a TKDN of 45 percent and two requirements, approved."""
    cast = assemble()
    memory, disk = attribute(), attribute("Penyimpanan")
    product = has(has(laptop(tkdn="45"), "16", memory), "512", disk)
    made = with_line(draft(cast), product)
    requires(made, memory, "8")
    requires(made, disk, "256")
    request = acts.submit_request(by=cast.requester, request=made.request)
    acts.approve_request(by=cast.approver, request=request)
    return cast, RequestLine.objects.get(pk=made.pk)


scene_once = once(people_and_line)


@pytest.fixture
def scene(scene_once: tuple[Cast, RequestLine], db: None) -> tuple[Cast, RequestLine]:
    """For each test its own objects; the rows are those of all."""
    return deepcopy(scene_once)


@pytest.fixture
def cast(scene: tuple[Cast, RequestLine]) -> Cast:
    return scene[0]


@pytest.fixture
def line(scene: tuple[Cast, RequestLine]) -> RequestLine:
    return scene[1]


def delivered(cast: Cast, line: RequestLine, found: Accepted, quantity: str = "4") -> Realization:
    row = Delivered(
        line_id=line.pk, quantity=D(quantity), unit_price=line.unit_price, accepted=found
    )
    return acts.record_realization(
        by=cast.requester, request=PurchaseRequest.objects.get(pk=line.request_id),
        handover=handover(f"BAST/{quantity}"), delivered=[row],
    )  # fmt: skip


def outcomes() -> list[tuple[str, str]]:
    return list(RequirementCheck.objects.values_list("outcome", "note"))


class TestRequirements:
    """Each is said to be met, not met, or not looked at."""

    def test_what_nobody_looked_at_is_not_met(self, cast: Cast, line: RequestLine) -> None:
        delivered(cast, line, Accepted())
        assert outcomes() == [("unchecked", ""), ("unchecked", "")]

    def test_what_is_not_met_is_told_and_found(self, cast: Cast, line: RequestLine) -> None:
        first, second = line.requirements.all()
        checks = {first.pk: Checked("met"), second.pk: Checked("unmet", " hanya 128 GB ")}
        made = delivered(cast, line, Accepted(checks))
        assert outcomes() == [("met", ""), ("unmet", "hanya 128 GB")]
        (finding,) = [one for one in made.lines.get().findings if one["code"] == "unmet"]
        assert finding == {"code": "unmet", "was": str(second), "now": "hanya 128 GB"}

    def test_not_met_without_a_word_is_refused(self, cast: Cast, line: RequestLine) -> None:
        first = line.requirements.first()
        with pytest.raises(ValidationError) as refused:
            delivered(cast, line, Accepted({first.pk: Checked("unmet", " ")}))
        assert refused.value.message_dict == {
            f"note_{line.pk}_{first.pk}": [f"Baris {line}: tuliskan apa yang tidak sesuai."]
        }
        assert not Realization.objects.exists()

    def test_what_was_found_stays(self, cast: Cast, line: RequestLine) -> None:
        delivered(cast, line, Accepted())
        with pytest.raises(DatabaseError), transaction.atomic():
            RequirementCheck.objects.update(outcome="met")


class TestTkdn:
    """What is missing of the TKDN offered is cut from the payment, up to the law's most."""

    @pytest.mark.parametrize(
        ("achieved", "percent"), [("45", "0"), ("50", "0"), ("38", "7"), ("20", "15")]
    )
    def test_the_cut(self, cast: Cast, line: RequestLine, achieved: str, percent: str) -> None:
        made = delivered(cast, line, Accepted({}, D(achieved), "Laporan 7/2026"))
        kept = AchievedTkdn.objects.get()
        assert (kept.offered, kept.cut_percent) == (D(45), D(percent))
        assert kept.cut == 4 * line.unit_price * D(percent) / 100
        short = [one for one in made.lines.get().findings if one["code"] == "shortfall"]
        assert bool(short) is (D(achieved) < 45)

    def test_its_source_is_named(self, cast: Cast, line: RequestLine) -> None:
        with pytest.raises(ValidationError) as refused:
            delivered(cast, line, Accepted({}, D(38)))
        assert refused.value.message_dict == {
            f"source_{line.pk}": [
                f"Baris {line}: sebutkan dari mana nilai TKDN tercapainya (laporan, nomor, tanggal)."
            ]
        }

    def test_the_cut_is_kept_to_the_rupiahs_hundredth_with_its_source(
        self, cast: Cast, line: RequestLine
    ) -> None:
        row = Delivered(
            line_id=line.pk, quantity=D("0.33"), unit_price=D("1000.01"),
            accepted=Accepted({}, D("38.5"), " Laporan  7/2026\n"),
        )  # fmt: skip
        made = acts.record_realization(
            by=cast.requester, request=PurchaseRequest.objects.get(pk=line.request_id),
            handover=handover(), delivered=[row],
        )  # fmt: skip
        kept = AchievedTkdn.objects.get()
        assert (kept.achieved, kept.source) == (D("38.50"), "Laporan 7/2026")
        assert (kept.cut_percent, str(kept.cut)) == (D("6.5"), "21.45")
        assert {"code": "shortfall", "was": "45", "now": "38.5"} in made.lines.get().findings

    def test_nothing_is_cut_of_what_was_not_offered_or_before_the_law(
        self, cast: Cast, line: RequestLine
    ) -> None:
        lines = delivered(cast, line, Accepted()).lines.select_related("line").all()
        found = {line.pk: Accepted({}, D(38), "Laporan")}
        days = date(2010, 1, 1), date(2026, 3, 17), date(2026, 3, 17)
        for day, offered in zip(days, (D(45), None, D(45)), strict=True):
            with transaction.atomic():
                write_accepted(lines, found, {line.pk: offered}, day)
                kept = AchievedTkdn.objects.get()
                transaction.set_rollback(True)
            expected = (D(45), D(7)) if offered and day.year == 2026 else (offered, None)
            assert (kept.offered, kept.cut_percent) == expected
            assert kept.achieved == 38 and (kept.cut is None) is (kept.cut_percent is None)

    def test_nothing_is_kept_where_nobody_knows(self, cast: Cast, line: RequestLine) -> None:
        delivered(cast, line, Accepted())
        assert not AchievedTkdn.objects.exists()


class TestPages:
    """What is typed, what is shown, and what is left."""

    def typed(self, line: RequestLine, **more: str) -> dict[str, str]:
        return {
            "supplier_name": "CV Karya", "small_business": "yes", "contract_number": "SP/1",
            "contract_date": "2026-03-01", "handover_number": "BAST/1",
            "handover_date": "2026-03-17", f"quantity_{line.pk}": "4",
            f"unit_price_{line.pk}": "1000000",
        } | more  # fmt: skip

    def test_one_tick_speaks_for_the_rest(
        self, cast: Cast, client: Client, line: RequestLine
    ) -> None:
        second = line.requirements.last()
        client.force_login(cast.requester)
        page = reverse("procurement:realization_create", args=[line.request_id])
        told = {
            "all_met": "on",
            f"check_{line.pk}_{second.pk}": "unmet",
            f"note_{line.pk}_{second.pk}": "hanya 128 GB",
            f"achieved_{line.pk}": "38",
            f"source_{line.pk}": "Laporan 7/2026",
        }
        send(client, page, self.typed(line, **told))
        assert outcomes() == [("met", ""), ("unmet", "hanya 128 GB")]
        made = Realization.objects.get()
        shown = client.get(reverse("procurement:realization_detail", args=[made.pk]))
        text = tight(shown.content.decode())
        assert "TKDN ditawarkan 45,00%, tercapai 38,00%" in text and "hanya 128 GB" in text
        assert "Pembayaran dipotong 7,00%" in text
        request = client.get(reverse("procurement:request_detail", args=[line.request_id]))
        assert "Belum diserahkan:<strong>6</strong>dari 10" in tight(request.content.decode())

    def test_a_tkdn_is_kept_of_what_was_offered_without_one(
        self, cast: Cast, client: Client
    ) -> None:
        line = LineFactory(
            request=RequestFactory(
                agency=cast.health, package__agency=cast.health, state="approved"
            )
        )
        client.force_login(cast.requester)
        page = reverse("procurement:realization_create", args=[line.request_id])
        found = {f"achieved_{line.pk}": "38", f"source_{line.pk}": "Laporan 7/2026"}
        send(client, page, self.typed(line, **found))
        made = Realization.objects.get()
        shown = client.get(reverse("procurement:realization_detail", args=[made.pk]))
        text = tight(shown.content.decode())
        assert "TKDN ditawarkan belum diketahui, tercapai 38,00%" in text
        assert "Pembayaran dipotong" not in text

    def test_the_page_asks_as_much_for_many_requirements(
        self, cast: Cast, client: Client, line: RequestLine
    ) -> None:
        made = delivered(cast, line, Accepted())
        client.force_login(cast.auditor)
        page = reverse("procurement:realization_detail", args=[made.pk])
        counts = []
        for _ in range(2):
            client.get("/")
            with CaptureQueriesContext(connection) as asked:
                client.get(page)
            counts.append(len(asked))
            RequirementCheck.objects.bulk_create(
                RequirementCheck(delivered=made.lines.get(), asked=f"Syarat {n}") for n in range(9)
            )
        assert counts[0] == counts[1]


def picture(colour: str = "white") -> SimpleUploadedFile:
    kept = BytesIO()
    Image.new("RGB", (8, 8), colour).save(kept, "PNG")
    return SimpleUploadedFile("foto.png", kept.getvalue(), "image/png")


class TestPhotos:
    """Kept without camera data, seen by whoever sees the delivery, added by the agency."""

    def test_added_by_the_agency_and_seen_by_readers(
        self, cast: Cast, client: Client, line: RequestLine
    ) -> None:
        made = delivered(cast, line, Accepted())
        add = reverse("procurement:handover_photo_add", args=[made.pk])
        detail = reverse("procurement:realization_detail", args=[made.pk])
        client.force_login(cast.requester)
        send(client, add, {"upload": picture(), "caption": "Empat laptop"})
        photo = RealizationPhoto.objects.get()
        assert "Empat laptop" in client.get(detail).content.decode()
        stored = reverse("catalog:stored_file", args=["foto-serah-terima", photo.pk])
        for part, person in cast.everyone().items():
            client.force_login(person)
            assert client.get(stored).status_code == client.get(detail).status_code, part
            assert client.get(add).status_code == (200 if person == cast.requester else 404), part

    def test_no_picture_the_same_one_and_a_cancelled_delivery(
        self, cast: Cast, client: Client, line: RequestLine
    ) -> None:
        made = delivered(cast, line, Accepted())
        add = reverse("procurement:handover_photo_add", args=[made.pk])
        client.force_login(cast.requester)
        wrong = SimpleUploadedFile("foto.png", b"<html>")
        send(client, add, {"upload": wrong, "caption": "x"})
        assert not RealizationPhoto.objects.exists()
        send(client, add, {"upload": picture(), "caption": "x"})
        again = send(client, add, {"upload": picture(), "caption": "y"}).content.decode()
        assert "Foto ini sudah ada pada serah terima ini." in again
        acts.cancel_realization(by=cast.requester, realization=made, reason="Salah catat")
        assert client.get(add).status_code == 404
