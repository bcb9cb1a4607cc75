"""Text is sent compressed, streams stay streams, and nothing secret can be guessed by length."""

import gzip
import re

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories.catalog import ProductFactory
from tests.factories.procurement import PackageFactory
from tests.support.cast import Cast, assemble

GZIP = {"Accept-Encoding": "gzip"}


@pytest.fixture
def cast(db: None) -> Cast:
    return assemble()


def signed_in(cast: Cast) -> Client:
    client = Client()
    client.force_login(cast.requester)
    return client


def test_a_page_is_compressed_and_says_that_it_may_differ(cast: Cast):
    plain = signed_in(cast).get("/")
    small = signed_in(cast).get("/", headers=GZIP)
    assert small["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in small["Vary"]
    assert len(small.content) < len(plain.content) / 2
    assert b"</html>" in gzip.decompress(small.content)


def test_the_token_is_masked_anew_in_each_answer(cast: Cast):
    client = signed_in(cast)
    pages = [gzip.decompress(client.get("/", headers=GZIP).content).decode() for _ in range(2)]
    tokens = [set(re.findall(r'"X-CSRFToken": "(\w+)"', page)) for page in pages]
    assert all(tokens)
    assert tokens[0].isdisjoint(tokens[1])


def test_answers_of_the_same_page_differ_in_length(cast: Cast):
    client = signed_in(cast)
    lengths = {len(client.get("/", headers=GZIP).content) for _ in range(12)}
    assert len(lengths) > 3


def test_a_long_file_is_compressed_as_it_is_streamed(cast: Cast):
    PackageFactory(agency=cast.health, name="Belanja mikroskop")
    answer = signed_in(cast).get("/pengadaan/rencana/", {"unduh": "csv"}, headers=GZIP)
    assert answer.streaming
    assert answer["Content-Encoding"] == "gzip"
    assert "Content-Length" not in answer
    assert b"Belanja mikroskop" in gzip.decompress(b"".join(answer.streaming_content))


@pytest.mark.parametrize("kind", ["xlsx"])
def test_what_is_packed_already_is_not_packed_again(kind: str, cast: Cast):
    answer = signed_in(cast).get("/pengadaan/rencana/", {"unduh": kind}, headers=GZIP)
    assert "Content-Encoding" not in answer


def test_pages_that_show_codes_are_not_compressed(cast: Cast):
    client = signed_in(cast)
    assert "Content-Encoding" not in client.get(reverse("mfa_index"), headers=GZIP)


def test_public_pages_are_described(db: None):
    product = ProductFactory(name="Kursi lipat")
    for address in ("/katalog-publik/", f"/katalog-publik/{product.pk}/"):
        page = Client().get(address).content.decode()
        assert re.search(r'<meta name="description"\s+content="[^"]{40,200}">', page), address
