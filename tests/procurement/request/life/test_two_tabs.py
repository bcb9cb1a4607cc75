"""Two tabs on one record: nothing either typed is lost."""

from decimal import Decimal as D

import pytest
from django.urls import reverse

from p3dn.audit.editing.versions import version_of
from procurement.models import CheckWanted, DemandCase, RequestLine
from tests.factories.procurement import commodity, member
from tests.procurement.acts import (
    edit_line,
    remove_line,
    submit_request,
    take_demand,
    withdraw_request,
)
from tests.procurement.scenes import draft, laptop, submitted, with_line
from tests.procurement.shared.test_authors import typed
from tests.procurement.tabs import as_typed, signed_in, text_of, url
from tests.support.forms import form_in, send, shown

pytestmark = pytest.mark.django_db


class TestTwoTabs:
    """Two tabs on one record."""

    def test_different_fields_of_a_line_are_put_together(self, cast):
        line, client = with_line(draft(cast)), signed_in(cast.requester)
        page = url("line_edit", line.pk)
        late = shown(client, page)
        send(client, page, as_typed(line, quantity="7"))
        said = text_of(client.post(page, late.sent(as_typed(line, specification="RAM 16 GB"))))
        line.refresh_from_db()
        assert (line.quantity, line.specification) == (D(7), "")
        assert 'value="7"' in said and "RAM 16 GB" in said and "Sudah berubah" in said
        again = form_in(said, page, page)
        client.post(page, again.sent(as_typed(line, quantity="7", specification="RAM 16 GB")))
        line.refresh_from_db()
        assert (line.quantity, line.specification) == (D(7), "RAM 16 GB")

    @pytest.mark.parametrize(("choice", "left"), [("saya", D(3)), ("tersimpan", D(7))])
    def test_the_same_field_is_asked_about(self, cast, choice, left):
        line, client = with_line(draft(cast)), signed_in(cast.requester)
        page = url("line_edit", line.pk)
        late = shown(client, page)
        send(client, page, as_typed(line, quantity="7"))
        said = text_of(client.post(page, late.sent(as_typed(line, quantity="3"))))
        assert "Jumlah: mana yang dipakai?" in said
        again = form_in(said, page, page)
        client.post(page, again.sent(as_typed(line, quantity="3") | {"pilih_quantity": choice}))
        line.refresh_from_db()
        assert line.quantity == left

    def test_a_form_that_comes_back_for_a_mistake_has_not_been_read_anew(self, cast):
        line, client = with_line(draft(cast)), signed_in(cast.requester)
        page = url("line_edit", line.pk)
        late = shown(client, page)
        edit_line(by=cast.requester, line=line, to=typed(quantity=D(7)))
        back = text_of(client.post(page, late.sent(as_typed(line, quantity="tiga"))))
        assert "Belum dapat disimpan" in back
        said = text_of(
            client.post(page, form_in(back, page, page).sent(as_typed(line, quantity="3")))
        )
        line.refresh_from_db()
        assert line.quantity == D(7) and "Jumlah: mana yang dipakai?" in said

    def test_searching_for_a_product_in_between_forgets_nothing(self, cast):
        """The form comes back for a search, with the version it had."""
        line, client = with_line(draft(cast)), signed_in(cast.requester)
        page = url("line_edit", line.pk)
        early = shown(client, page)
        answer = client.post(page, early.sent(as_typed(line) | {"search": "1", "q": "laptop"}))
        late = form_in(text_of(answer), page, page)
        edit_line(by=cast.requester, line=line, to=typed(quantity=D(7)))
        said = text_of(client.post(page, late.sent(as_typed(line, quantity="3"))))
        assert "Sudah berubah" in said

    def test_a_search_for_nothing_complains_of_no_other_field(self, cast):
        purchase, client = draft(cast), signed_in(cast.requester)
        page = url("line_create", purchase.pk)
        typed_so_far = {"search": "1", "q": " ", "description": "Laptop"}
        back = text_of(client.post(page, shown(client, page).sent(typed_so_far)))
        assert "Ketik dulu nama, merek, atau kodenya." in back and "Laptop" in back
        assert "Belum dapat disimpan" not in back

    def test_a_line_taken_out_in_another_tab_keeps_the_text(self, cast):
        line, client = with_line(draft(cast)), signed_in(cast.requester)
        page = url("line_edit", line.pk)
        late = shown(client, page)
        remove_line(by=cast.requester, line=line)
        answer = client.post(page, late.sent(as_typed(line, specification="RAM 16 GB")))
        said = text_of(answer)
        assert answer.status_code == 409 and "sudah dihapus oleh Ppk" in said
        assert "RAM 16 GB" in said and not line.request.lines.exists()
        create = url("line_create", line.request_id)
        client.post(create, form_in(said, page, create).sent({}))
        assert line.request.lines.get().specification == "RAM 16 GB"

    def test_a_judged_line_taken_out_is_told_of_too(self, cast):
        request, client = submitted(cast, laptop()), signed_in(cast.requester)
        withdraw_request(by=cast.requester, request=request)
        line = request.lines.get()
        remove_line(by=cast.requester, line=line)
        answer = client.get(url("line_edit", line.pk), follow=True)
        assert "sudah dihapus oleh Ppk" in text_of(answer)

    @pytest.mark.parametrize("button", ["line_remove", "line_choose", "check_want"])
    def test_buttons_of_an_old_page_do_nothing(self, cast, button):
        if button == "check_want":
            line = with_line(draft(cast), claimed_origin="imported")
        else:
            laptop(tkdn="45")
            line = with_line(draft(cast), laptop(tkdn="20"))
        client, page = signed_in(cast.requester), url("request_detail", line.request_id)
        old = shown(client, page, url(button, line.pk))
        edit_line(by=cast.requester, line=line, to=typed(line.product, quantity=D(7)))
        data = {"product": laptop(tkdn="50").pk}
        said = text_of(client.post(url(button, line.pk), old.sent(data), follow=True))
        assert "sudah berubah sejak Anda membukanya" in said and "10 → 7" in said
        kept = RequestLine.objects.get(pk=line.pk)
        assert kept.product == line.product and not CheckWanted.objects.exists()

    def test_a_request_is_handed_in_as_it_was_seen(self, cast):
        request, client = draft(cast), signed_in(cast.requester)
        line = with_line(request, laptop())
        submit = url("request_submit", request.pk)
        old = shown(client, url("request_detail", request.pk), submit)
        edit_line(by=cast.requester, line=line, to=typed(line.product, quantity=D(7)))
        said = text_of(client.post(submit, old.sent({}), follow=True))
        request.refresh_from_db()
        assert request.state == "draft" and "10 → 7" in said

    def test_what_the_request_says_of_itself_is_put_together(self, cast):
        request, client = draft(cast), signed_in(cast.requester)
        page = url("request_edit", request.pk)
        late = shown(client, page)
        with_line(request)  # its lines are none of this form's business
        send(client, page, {"title": "Laptop puskesmas", "note": ""})
        data = {"title": request.title, "note": "Mendesak"}
        said = text_of(client.post(page, late.sent(data)))
        assert 'value="Laptop puskesmas"' in said and "Mendesak" in said
        data = {"title": "Laptop puskesmas", "note": "Mendesak"}
        client.post(page, form_in(said, page, page).sent(data))
        request.refresh_from_db()
        assert (request.title, request.note) == ("Laptop puskesmas", "Mendesak")

    def test_giving_up_names_what_its_page_showed(self, cast):
        """The page that asks for the reason shows nothing of the request itself."""
        request, client = draft(cast), signed_in(cast.requester)
        line = with_line(request)
        seen, cancel = version_of(request), url("request_cancel", request.pk)
        detail = text_of(client.get(url("request_detail", request.pk)))
        assert cancel in detail
        edit_line(by=cast.requester, line=line, to=typed(quantity=D(7)))
        form = shown(client, reverse("procurement:request_cancel", args=[request.pk],
                                     query={"versi": seen}), cancel)  # fmt: skip
        said = text_of(client.post(cancel, form.sent({"reason": "Batal saja"})))
        request.refresh_from_db()
        assert request.state == "draft" and "10 → 7" in said and "Batal saja" in said
        client.post(cancel, form_in(said, cancel, cancel).sent({"reason": "Batal saja"}))
        request.refresh_from_db()
        assert request.state == "cancelled"

    def test_a_need_nobody_had_taken_yet(self, cast):
        abroad = with_line(draft(cast), claimed_origin="imported")
        officer = signed_in(cast.officer)
        page, act = (
            url("demand_detail", abroad.commodity_id),
            url("demand_act", abroad.commodity_id),
        )
        old = shown(officer, page, act)
        colleague = member(cast.industry, "catalogue_officer")
        take_demand(by=colleague, region=cast.region, commodity=abroad.commodity)
        said = text_of(officer.post(act, old.sent({"action": "note", "text": "CV Karya bisa"})))
        assert "Sedang ditangani" in said and "CV Karya bisa</textarea>" in said
        assert DemandCase.objects.get().notes.count() == 1


class TestClosed:
    """The record left the state in which it may change, in another tab."""

    def test_saving_after_another_tab_submitted_keeps_the_text(self, cast):
        request, client = draft(cast), signed_in(cast.requester)
        with_line(request, laptop())
        page = url("line_create", request.pk)
        late = shown(client, page)
        submit_request(by=cast.requester, request=request)
        commodity()
        data = as_typed(request.lines.get(), description="Tas laptop", specification="Tahan air")
        answer = client.post(page, late.sent(data))
        said = text_of(answer)
        assert answer.status_code == 409 and request.lines.count() == 1
        assert "Menunggu persetujuan (Ppk" in said
        assert "Tas laptop" in said and "Tahan air" in said
        # withdrawn in another tab, the same text can still be saved, and once only
        withdraw_request(by=cast.requester, request=request)
        again = form_in(said, page, page)
        for _ in range(2):
            assert client.post(page, again.sent({})).status_code == 302
        assert request.lines.count() == 2

    def test_a_changed_line_too(self, cast):
        request = submitted(cast, laptop())
        withdraw_request(by=cast.requester, request=request)
        line, client = request.lines.get(), signed_in(cast.requester)
        page = url("line_edit", line.pk)
        late = shown(client, page)
        submit_request(by=cast.requester, request=request)
        data = as_typed(line, quantity="9") | {"chosen_product": line.product_id}
        answer = client.post(page, late.sent(data))
        assert answer.status_code == 409
        withdraw_request(by=cast.requester, request=request)
        client.post(page, form_in(text_of(answer), page, page).sent({}))
        line.refresh_from_db()
        assert line.quantity == D(9)

    @pytest.mark.parametrize("name", ["line_create", "line_edit", "exemption_ask", "request_edit"])
    def test_opening_it_tells_where_it_stands(self, cast, name):
        request, client = submitted(cast, laptop()), signed_in(cast.requester)
        about = request.lines.get().pk if name in ("line_edit", "exemption_ask") else request.pk
        answer = client.get(url(name, about), follow=True)
        assert answer.redirect_chain[-1][0] == url("request_detail", request.pk)
        assert "tidak dapat diubah lagi" in text_of(answer)

    def test_typing_is_told_of_it_in_place_of_a_judgement(self, cast):
        request, client = submitted(cast, laptop()), signed_in(cast.requester)
        answer = client.post(url("line_judge", request.pk), {}, headers={"HX-Request": "true"})
        assert answer.status_code == 200 and "<html" not in text_of(answer)
        assert "tidak dapat diubah lagi" in text_of(answer)
