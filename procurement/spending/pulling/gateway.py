"""What the INAPROC gateway answers to one question, page by page.

Every question names the government (`kode_klpd`) and the year. Pages follow each other by a cursor,
which is good for the next page only. At times the gateway says that there is more and names no
cursor; asked again a little later, it does. Too many questions are answered with 429 and how long
to wait.
"""

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import urllib3

PAGE = 1000  # rows; the gateway gives no more at once
SECONDS = 60.0  # that an answer may take
TRIES = 5
AGAIN_AFTER = 5.0  # seconds, where more is said to come without a cursor
LONGEST_WAIT = 300  # seconds that the gateway may ask to wait for
Row = dict[str, Any]


class GatewayError(Exception):
    """The gateway cannot be used as asked; the text says what to do."""


@dataclass(frozen=True, slots=True)
class Question:
    """Rows of one dataset, of one government and year."""

    path: str
    klpd: str
    year: int


class Gateway:
    """INAPROC at an address, for whoever holds the token.

    `backoff`: seconds, doubled at each try, before a gateway that is busy or broken is asked again.
    """

    def __init__(
        self,
        address: str,
        token: str,
        *,
        pause: Callable[[float], None] = time.sleep,
        backoff: float = 1,
    ) -> None:
        own = urlsplit(address)
        if own.scheme != "https" and own.hostname not in ("127.0.0.1", "localhost"):
            raise GatewayError(f"{address}: token hanya dikirim lewat https.")
        self.address = address.rstrip("/")
        self.token = token
        self.pause = pause
        # A wait that the gateway asks for is kept; what it takes for broken is tried again.
        retries = urllib3.Retry(
            total=TRIES,
            backoff_factor=backoff,
            status_forcelist=(429, 502, 503, 504),
            allowed_methods=("GET",),
            respect_retry_after_header=True,
            retry_after_max=LONGEST_WAIT,
            raise_on_status=False,
            redirect=0,  # the token goes to nobody else
        )
        self.pool = urllib3.PoolManager(timeout=urllib3.Timeout(SECONDS), retries=retries)

    def rows(self, question: Question) -> Iterator[Row]:
        """All rows, in the order of their pages. Raises GatewayError, with the remedy, midway too."""
        cursor: str | None = None
        while True:
            rows, following, more = self._page(question, cursor)
            yield from rows
            if not more:
                return
            cursor = following or self._cursor_of(question, cursor)

    def _cursor_of(self, question: Question, cursor: str | None) -> str:
        """Ask for the same page again until it names the next one."""
        for _try in range(TRIES):
            self.pause(AGAIN_AFTER)
            _rows, following, _more = self._page(question, cursor)
            if following:
                return following
        raise GatewayError(
            f"{question.path}: gerbang berkata masih ada baris, tetapi tidak menyebut cara mengambilnya "
            f"({TRIES} kali ditanya). Berkas tidak dibuat; coba lagi nanti."
        )

    def _page(self, question: Question, cursor: str | None) -> tuple[list[Row], str | None, bool]:
        fields = {"kode_klpd": question.klpd, "tahun": str(question.year), "limit": str(PAGE)}
        if cursor:
            fields["cursor"] = cursor
        data = self._ask(question.path, fields)
        rows, meta = data.get("data"), data.get("meta") or {}
        if data.get("success") is not True or not isinstance(rows, list):
            raise GatewayError(
                f"{question.path}: jawabannya bukan bentuk yang dikenal. Berkas tidak dibuat."
            )
        return rows, meta.get("cursor") or None, bool(meta.get("has_more"))

    def _ask(self, path: str, fields: dict[str, str]) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {self.token}", "Accept": "application/json"}
        try:
            answer = self.pool.request(
                "GET", f"{self.address}/{path.strip('/')}", fields=fields, headers=headers
            )
        except urllib3.exceptions.HTTPError as error:
            raise GatewayError(
                f"{self.address} tidak menjawab ({type(error).__name__}). Coba lagi nanti."
            ) from error
        if answer.status != 200:
            raise GatewayError(f"{path}: {_meaning(answer.status)}")
        try:
            data = json.loads(answer.data)
        except ValueError as error:
            raise GatewayError(f"{path}: jawabannya bukan JSON. Coba lagi nanti.") from error
        return data if isinstance(data, dict) else {}


def _meaning(status: int) -> str:
    """What to do about a refusal."""
    return {
        400: "permintaan ditolak (400). Periksa kode KLPD dan tahunnya.",
        401: "token tidak diterima (401). Perbarui INAPROC_TOKEN.",
        403: "akses ditolak (403). Jalankan dari alamat publik yang terdaftar pada INAPROC.",
        404: "kumpulan data ini tidak ada (404). Sebutkan letaknya dengan --path.",
        429: "terlalu banyak permintaan (429) walaupun sudah ditunggu. Coba lagi nanti.",
    }.get(status, f"gerbang menjawab {status}. Coba lagi nanti.")
