"""The tables of docs/law.md, made from the registry."""

from collections.abc import Iterable

from .registry import RULES
from .rule import TITLES, Group, Rule

BEGIN = "<!-- rules: written by `python -m p3dn.regulation rules --markdown docs/law.md` -->"
END = "<!-- rules end -->"
HEAD = [
    "| number | rule | article | act of | in force | sure | decided by |",
    "|---|---|---|---|---|---|---|",
]
SURE = {"primary_text": "P", "confirmed": "C2", "single_source": "C1", "background": "BG"}


def tables(rules: Iterable[Rule] = RULES) -> str:
    """One table for each group of these rules."""
    known = list(rules)
    parts = []
    for group in Group:
        rows = [_row(rule) for rule in known if rule.group is group]
        parts.append("\n".join([f"### {TITLES[group]}", "", *HEAD, *rows]))
    return "\n\n".join(parts)


def put_into(text: str) -> str:
    """The text with its tables written anew between the two marks; raises ValueError without them."""
    before, begin, rest = text.partition(BEGIN)
    _old, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError("Tanda awal dan akhir tabel aturan tidak ditemukan.")
    return f"{before}{BEGIN}\n\n{tables()}\n\n{END}{after}"


def _row(rule: Rule) -> str:
    dated = SURE[rule.act.dated]
    until = rule.valid_to.isoformat() if rule.valid_to else ""
    cells = (
        rule.number,
        rule.sentence,
        str(rule.citation),
        f"{rule.act.in_force} ({dated})",
        f"{rule.valid_from} – {until}".strip(),
        SURE[rule.citation.confidence],
        f"`{rule.decided_by}`",
    )
    return f"| {' | '.join(cells)} |"
