"""`python -m p3dn.regulation NAME < input.json`: the law without the application.

Exit status 0 with JSON on standard output, 2 with one sentence on standard error.
`rules --markdown FILE` writes the tables of numbered rules into a document.
"""

import argparse
import json
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from .commands import TOOLS, InputError, run
from .results import exact
from .rules.markdown import put_into


def plain(value: Any) -> str:
    """Decimals and dates as text, so that nothing is rounded on the way out."""
    if isinstance(value, Decimal):
        return exact(value)
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"Cannot write {value!r} as JSON")


def parsed(text: str) -> Any:
    """JSON with exact numbers; raises `InputError` with the place where it breaks."""
    try:
        return json.loads(text, parse_float=Decimal)
    except json.JSONDecodeError as error:
        raise InputError(
            f"Masukan bukan JSON yang benar: baris {error.lineno}, kolom {error.colno}."
        ) from None
    except RecursionError:
        raise InputError("Masukan terlalu bersarang.") from None


def written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2, default=plain)


def main(arguments: list[str] | None = None) -> int:
    """Run one tool, list them, or print a tool's example input."""
    parser = argparse.ArgumentParser(prog="python -m p3dn.regulation", description=__doc__)
    parser.add_argument("name", nargs="?", metavar="NAME", help="see --list")
    parser.add_argument("--list", action="store_true", help="what there is")
    parser.add_argument("--example", action="store_true", help="print a complete input for NAME")
    parser.add_argument("--input", type=Path, help="read this file instead of standard input")
    parser.add_argument("--markdown", type=Path, help="write the tables of rules into this file")
    options = parser.parse_args(arguments)
    if options.list or options.name is None:
        for name, tool in TOOLS.items():
            print(f"{name:20} {tool.what}")
        return 0
    try:
        if options.markdown:
            text = put_into(options.markdown.read_text(encoding="utf-8"))
            options.markdown.write_text(text, encoding="utf-8")
            return 0
        if options.example and options.name in TOOLS:
            print(written(TOOLS[options.name].example))
            return 0
        text = options.input.read_text(encoding="utf-8") if options.input else sys.stdin.read()
        print(written(run(options.name, parsed(text))))
    except (ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
