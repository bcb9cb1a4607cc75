"""The site as an app: its manifest, the page without a line, and what the worker never keeps."""

import json
from typing import TYPE_CHECKING

import pytest
from django.contrib.staticfiles import finders
from django.test import Client
from playwright.sync_api import expect

from tests.support.cast import assemble

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from pytest_django.live_server_helper import LiveServer


def test_the_manifest_names_icons_that_exist():
    answer = Client().get("/p3dn.webmanifest")
    assert answer["Content-Type"] == "application/manifest+json"
    told = json.loads(answer.content)
    assert told["start_url"] == told["scope"] == "/"
    assert {icon["purpose"] for icon in told["icons"]} == {"any", "maskable"}
    for icon in told["icons"]:
        assert finders.find(icon["src"].removeprefix("/static/")), icon
        assert icon["sizes"] == "any"


@pytest.mark.django_db
def test_the_page_without_a_line_and_the_worker_are_the_same_for_everybody():
    client = Client()
    client.force_login(assemble().requester)
    for address in ("/tanpa-sambungan/", "/pekerja.js"):
        mine, anybodys = client.get(address), Client().get(address)
        assert mine.content == anybodys.content
        assert "public" in mine["Cache-Control"]
        assert "Content-Security-Policy" in mine
    assert client.get("/pekerja.js")["Content-Type"].startswith("text/javascript")


@pytest.mark.django_db(transaction=True)
def test_without_a_line_it_says_so_and_keeps_no_page_of_a_person(
    browser: "Browser", live_server: "LiveServer"
) -> None:
    cast = assemble()
    context = browser.new_context(base_url=live_server.url, locale="id-ID")
    page = context.new_page()
    page.goto("/akun/masuk/")
    page.fill("input[name=login]", cast.requester.email)
    page.fill("input[name=password]", "rahasia-sekali")
    page.click("main button[type=submit]")
    page.wait_for_url(f"{live_server.url}/")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.wait_for_function("navigator.serviceWorker.controller !== null")
    page.goto("/pengadaan/permintaan/")
    kept = page.evaluate(
        """async () => {
          const found = [];
          for (const name of await caches.keys()) {
            for (const one of await (await caches.open(name)).keys()) {
              found.push(new URL(one.url).pathname);
            }
          }
          return found;
        }"""
    )
    pages = [address for address in kept if not address.startswith("/static/")]
    assert pages == ["/tanpa-sambungan/"]
    context.set_offline(True)
    page.goto("/pengadaan/rencana/?q=meja")
    expect(page.get_by_role("heading", name="Tidak ada sambungan")).to_be_visible()
    context.set_offline(False)
    page.get_by_role("link", name="Coba lagi").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Rencana")
    assert page.url.endswith("/pengadaan/rencana/?q=meja")
    context.close()
