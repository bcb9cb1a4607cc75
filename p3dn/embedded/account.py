"""The system account that engines run under, and how programs are run as it."""

import os
import pwd
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import EngineError

SYSTEM_USER = "p3dn"

Command = list[str | Path]

_started: list["subprocess.Popen[bytes]"] = []  # kept so that a dead engine is not left unburied


@dataclass(frozen=True, slots=True)
class Account:
    """A system account."""

    uid: int
    gid: int

    @classmethod
    def for_folder(cls, path: Path) -> "Account":
        """Our own account; as root the owner of the folder, or a powerless account of our own.

        PostgreSQL refuses to run as root.
        """
        if os.geteuid() != 0:
            return cls(os.geteuid(), os.getegid())
        owner = path.stat()
        if owner.st_uid != 0:
            return cls(owner.st_uid, owner.st_gid)
        entry = _system_user() or _create_system_user()
        return cls(entry.pw_uid, entry.pw_gid)

    def run(self, command: Command) -> "subprocess.CompletedProcess[str]":
        """Run a short command as this account; its output, errors included, is in `stdout`."""
        return subprocess.run(
            [str(part) for part in command],
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            **self._surroundings(),
        )

    def spawn(self, command: Command, log: Path) -> "subprocess.Popen[bytes]":
        """Start an engine that outlives this process; the log of its previous run is kept aside."""
        if log.exists():
            log.replace(log.with_suffix(".old.log"))
        with log.open("wb") as output:
            engine = subprocess.Popen(
                [str(part) for part in command],
                stdout=output,
                stderr=output,
                # Ctrl-C in the terminal must not reach an engine others may be using.
                start_new_session=True,
                **self._surroundings(),
            )
        _started.append(engine)
        return engine

    def _surroundings(self) -> dict[str, Any]:
        """Nothing of ours leaks into the engine: not the locale, not the folder, not the rights."""
        identity: dict[str, Any] = {}
        if os.geteuid() == 0:
            identity = {"user": self.uid, "group": self.gid, "extra_groups": []}
        environment = {"PATH": os.defpath, "LC_ALL": "C"}
        return {"cwd": "/", "stdin": subprocess.DEVNULL, "env": environment, **identity}


def _system_user() -> pwd.struct_passwd | None:
    try:
        return pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        return None


def _create_system_user() -> pwd.struct_passwd:
    """Make the account once; only root gets here."""
    useradd = shutil.which("useradd") or "/usr/sbin/useradd"
    command = [useradd, "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", SYSTEM_USER]
    try:
        subprocess.run(command, check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError) as error:
        made_meanwhile = _system_user()
        if made_meanwhile:
            return made_meanwhile
        reason = (getattr(error, "stderr", "") or str(error)).strip()
        raise EngineError(
            f"PostgreSQL tidak mau berjalan sebagai root, dan pengguna sistem “{SYSTEM_USER}” "
            f"tidak dapat dibuat ({reason}). Jalankan sebagai pengguna biasa."
        ) from error
    return pwd.getpwnam(SYSTEM_USER)
