"""`python -m p3dn.translations`: what is missing in English, what was translated, the compiled books.

missing          print the sentences without English, as entries to fill in
merge FILE ...   take filled-in entries over, then do as `update`
update           bring the books in step with the sources (`make messages`)
compile          compile the books that changed
"""

import argparse
import sys
from pathlib import Path

from p3dn.ui.languages.compiled import compile_all

from . import books


def main(arguments: list[str]) -> int:
    """1 when sentences are left without English, or a file cannot be read."""
    parser = argparse.ArgumentParser(
        prog="python -m p3dn.translations",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("what", choices=["missing", "merge", "update", "compile"])
    parser.add_argument("files", nargs="*", type=Path)
    asked = parser.parse_args(arguments)
    if asked.what == "compile":
        compile_all()
        return 0
    answers = books.known()
    for path in asked.files:
        if not path.is_file():
            print(f"Tidak ada berkas {path}.", file=sys.stderr)
            return 1
        answers |= books.read(path)
    lacking = books.missing(answers)
    if asked.what == "missing":
        print(books.entries(lacking, {}), end="")
    else:
        books.update(answers)
        print(f"{len(lacking)} kalimat belum ada bahasa Inggrisnya.", file=sys.stderr)
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
