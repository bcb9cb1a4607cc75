"""A gateway on this machine that answers as INAPROC's does, its quirk included."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit

TOKEN = "token-uji"
PATH = "/api/v1/ekatalog/paket-e-purchasing"


@dataclass
class Gate:
    """What the gateway holds, and how it behaves."""

    rows: list[dict[str, Any]]
    page: int = 2
    silent: int = 0
    """So often it says that there is more and names no cursor."""
    busy: int = 0
    """So often it answers 429."""
    broken_after: int | None = None
    """After so many pages it answers 500."""
    asked: list[dict[str, str]] = field(default_factory=list)
    address: str = ""

    def answer(self, path: str, given: dict[str, str], token: str) -> tuple[int, dict[str, Any]]:
        """Status and body."""
        self.asked.append(given)
        if token != f"Bearer {TOKEN}":
            return 401, {"success": False}
        if path != PATH:
            return 404, {"success": False}
        if not {"kode_klpd", "tahun"} <= given.keys() or not 1 <= int(given["limit"]) <= 1000:
            return 400, {"success": False}
        if self.busy:
            self.busy -= 1
            return 429, {"success": False}
        if self.broken_after is not None and len(self.asked) > self.broken_after:
            return 500, {"success": False}
        return 200, self._page(int(given.get("cursor", "c0")[1:]))

    def _page(self, start: int) -> dict[str, Any]:
        end = start + self.page
        meta: dict[str, Any] = {"has_more": end < len(self.rows)}
        if meta["has_more"] and self.silent:
            self.silent -= 1
        elif meta["has_more"]:
            meta["cursor"] = f"c{end}"
        return {"success": True, "data": self.rows[start:end], "meta": meta}


@contextmanager
def opened(gate: Gate) -> Iterator[Gate]:
    """The gateway, answering at `gate.address` until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version: ClassVar[str] = "HTTP/1.1"

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            given = {name: values[0] for name, values in parse_qs(parts.query).items()}
            status, data = gate.answer(parts.path, given, self.headers.get("Authorization", ""))
            body = json.dumps(data).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            if status == 429:
                self.send_header("Retry-After", "0")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_args: object) -> None:
            """Tests are quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    gate.address = f"http://127.0.0.1:{server.server_port}/api"
    try:
        yield gate
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
