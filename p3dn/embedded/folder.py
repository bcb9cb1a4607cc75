"""The data folder of the engines: where things lie and who may reach them."""

import hashlib
import logging
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from .account import Account
from .errors import EngineError

logger = logging.getLogger(__name__)

LONGEST_SOCKET = 103  # bytes; Linux takes 107, the BSD family 103
SHORT_ROOT = Path("/tmp")  # noqa: S108 -- the owner of the folder made there is verified before use


@dataclass(frozen=True, slots=True)
class DataFolder:
    """Paths below one data folder, and the account that owns them."""

    path: Path
    account: Account

    @classmethod
    def prepare(cls, path: Path) -> "DataFolder":
        """Make the folder if need be and see that it can be written; raises EngineError if not."""
        try:
            path.mkdir(parents=True, exist_ok=True)
            path = path.resolve()
            folder = cls(path, Account.for_folder(path))
            for lock in ("lease", "start.lock"):
                (path / lock).open("ab").close()
            folder.log("").parent.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise EngineError(
                f"Folder data {path} tidak dapat ditulis ({error.strerror}). Perbaiki pemilik atau "
                "izinnya, atau tunjuk folder lain dengan P3DN_DATA_DIR."
            ) from error
        return folder

    def own(self, name: str) -> Path:
        """A folder below that only the engines' account (and root) can look into."""
        place = self.path / name
        place.mkdir(mode=0o700, exist_ok=True)
        if os.geteuid() == 0 and place.stat().st_uid != self.account.uid:
            os.chown(place, self.account.uid, self.account.gid)
        return place

    def sockets(self) -> Path:
        """The folder of the sockets, made if need be; raises EngineError if it is another's."""
        place = socket_place(self.path)
        if place.parent == self.path:
            return self.own(place.name)
        if not place.is_symlink():
            place.mkdir(mode=0o700, exist_ok=True)
        found = place.lstat()
        if os.geteuid() == 0 and stat.S_ISDIR(found.st_mode) and found.st_uid == 0:
            os.chown(place, self.account.uid, self.account.gid, follow_symlinks=False)
            found = place.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != self.account.uid:
            raise EngineError(
                f"Folder {place} milik pengguna lain. Hapus folder itu, atau tunjuk folder data "
                "yang lebih pendek dengan P3DN_DATA_DIR."
            )
        return place

    def log(self, engine: str) -> Path:
        """The log of an engine; written by us, so its folder is not the engines' own."""
        return self.path / "log" / f"{engine}.log"

    def open_way(self, *programs: Path) -> None:
        """As root: let the engines' account reach its programs, given as folders, and its data.

        To folders above only the right to pass through is added, never the right to read them.
        """
        if os.geteuid() != 0:
            return
        _grant(self.path, stat.S_IXOTH)
        above = {parent for place in (*programs, self.path) for parent in place.parents}
        opened = [str(parent) for parent in sorted(above) if _grant(parent, stat.S_IXOTH)]
        if opened:
            logger.warning(
                "Hak lewat (o+x) ditambahkan pada folder %s, agar PostgreSQL dan Valkey, yang "
                "tidak berjalan sebagai root, dapat mencapai program dan datanya.",
                ", ".join(opened),
            )
        for place in programs:
            if (
                place.exists() and not place.stat().st_mode & stat.S_IROTH
            ):  # installed under a strict umask
                _publish(place)


def socket_place(data_dir: Path) -> Path:
    """Where sockets lie: below the data folder, or in a short place when that path is too long.

    The short place is named after the data folder, so that every process finds the same.
    """
    longest = data_dir / "run" / ".s.PGSQL.5432.lock"
    if len(os.fsencode(longest)) <= LONGEST_SOCKET:
        return data_dir / "run"
    mark = hashlib.sha256(os.fsencode(data_dir)).hexdigest()[:12]
    return SHORT_ROOT / f"p3dn-{mark}"


def _publish(folder: Path) -> None:
    """Let everyone read what is in an installed package, and run what can be run."""
    for part in (folder, *folder.rglob("*")):
        runs = part.is_dir() or part.stat().st_mode & stat.S_IXUSR
        _grant(part, stat.S_IROTH | stat.S_IXOTH if runs else stat.S_IROTH)


def _grant(path: Path, right: int) -> bool:
    """Add a right; True when it was not there before."""
    mode = path.stat().st_mode
    if mode & right == right:
        return False
    path.chmod(stat.S_IMODE(mode) | right)
    return True


def last_lines(log: Path, count: int = 12) -> str:
    """The end of a log, for an error message."""
    try:
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    return "\n".join(f"    {line}" for line in lines[-count:])
