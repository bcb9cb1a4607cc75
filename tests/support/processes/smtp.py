"""A mail server of our own on a port of this machine: it speaks SMTP, keeps what it takes, refuses on demand."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any, cast


class MailServer(socketserver.ThreadingTCPServer):
    """Letters taken, in order; `refuses` maps an address to the answer it gets instead."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Conversation)
        self.taken: list[tuple[str, EmailMessage]] = []
        self.refuses: dict[str, str] = {}
        self.hangs_up_after_data = False

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.server_address[1])

    def to(self, address: str) -> list[EmailMessage]:
        """What an address was sent."""
        return [letter for taker, letter in self.taken if taker == address]


class Conversation(socketserver.StreamRequestHandler):
    """One client, line by line (RFC 5321)."""

    server: MailServer

    def handle(self) -> None:
        """Answer until the client goes."""
        self._say("220 surel.contoh.test")
        takers: list[str] = []
        for line in self.rfile:
            word, _space, rest = line.decode().strip().partition(" ")
            word = word.upper()
            if word == "RCPT":
                address = rest.partition("<")[2].partition(">")[0]
                refusal = self.server.refuses.get(address)
                takers += [] if refusal else [address]
                self._say(refusal or "250 ok")
            elif word == "DATA":
                self._say("354 tulis")
                letter = self._letter()
                if self.server.hangs_up_after_data:
                    return
                self.server.taken += [(taker, letter) for taker in takers]
                self._say("250 diterima")
            elif word == "QUIT":
                self._say("221 selesai")
                return
            else:
                if word in ("MAIL", "RSET"):
                    takers = []
                self._say("250 ok")

    def _say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())

    def _letter(self) -> EmailMessage:
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        kind: Any = policy.default
        return cast(EmailMessage, message_from_bytes(b"".join(lines), policy=kind))


@contextmanager
def mail_server() -> Iterator[MailServer]:
    """A server that runs as long as the block."""
    with MailServer() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
