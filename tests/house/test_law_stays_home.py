"""No figure and no decision of the law stands outside `p3dn/regulation`: one room changes with the law."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.test_architecture import ROOT, TEMPLATES, files

# Invented products need invented percentages.
DEMO = "demo"
SOURCES = [
    path
    for path in files(".py", "p3dn", "catalog", "procurement", "reports")
    if not path.relative_to(ROOT).as_posix().startswith(("p3dn/regulation", DEMO))
]
PERCENTAGES = {"25", "40", "15", "7.5"}
# Rupiah from the smallest threshold up; no page size or file limit comes near their form.
AMOUNTS = {50_000_000, 100_000_000, 200_000_000, 400_000_000, 500_000_000, 1_000_000_000,
           2_500_000_000, 10_000_000_000, 15_000_000_000, 25_000_000_000, 50_000_000_000,
           100_000_000_000, 1_000_000_000_000}  # fmt: skip
IN_WORDS = re.compile(r"\b(25|40|15|7,5)(,00)?\s*(%|persen)|\b(200|400|100)\s*juta|\b15\s*miliar")
COMPARED = (ast.Gt, ast.GtE, ast.Lt, ast.LtE)


def constant(node: ast.Constant) -> Iterator[str]:
    """An amount in rupiah, or a threshold in a sentence."""
    if isinstance(node.value, int | float) and node.value in AMOUNTS:
        yield str(node.value)
    elif isinstance(node.value, str) and IN_WORDS.search(node.value):
        yield node.value


def exact(node: ast.Call) -> Iterator[str]:
    """Decimal(25), decimal.Decimal("25")."""
    name = getattr(node.func, "id", getattr(node.func, "attr", ""))
    values = {str(a.value) for a in node.args if isinstance(a, ast.Constant)}
    if name in {"Decimal", "D"} and values & PERCENTAGES:
        yield f"{name}({', '.join(values)})"


def compared(node: ast.Compare) -> Iterator[str]:
    """`tkdn >= 25`."""
    if any(isinstance(op, COMPARED) for op in node.ops):
        for side in (node.left, *node.comparators):
            if isinstance(side, ast.Constant) and str(side.value) in PERCENTAGES:
                yield f"compared with {side.value}"


def looked_up(node: ast.keyword) -> Iterator[str]:
    """`tkdn__gte=25`."""
    lookup, value = (node.arg or "").rpartition("__")[2], getattr(node.value, "value", None)
    if lookup in {"gt", "gte", "lt", "lte"} and str(value) in PERCENTAGES:
        yield f"{node.arg}={value}"


SEEN_IN = {ast.Constant: constant, ast.Call: exact, ast.Compare: compared, ast.keyword: looked_up}


def figures(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and text of everything that looks like a threshold."""
    for node in ast.walk(tree):
        if type(node) in SEEN_IN:
            yield from ((node.lineno, what) for what in SEEN_IN[type(node)](node))


def in_source(path: Path) -> list[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [f"{path.relative_to(ROOT)}:{line}: {what[:80]}" for line, what in figures(tree)]


def test_no_other_app_knows_a_threshold() -> None:
    assert len(SOURCES) > 100
    assert [found for path in SOURCES for found in in_source(path)] == []


def test_no_page_names_a_threshold() -> None:
    scripts = files(".js", "static") + files(".typ", "templates", "reports", "procurement")
    assert len(TEMPLATES) > 50
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in [*TEMPLATES, *scripts]
        for match in IN_WORDS.finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        "if product.tkdn >= 25: pass",
        "LEAST = Decimal(25)",
        "LEAST = decimal.Decimal('40')",
        "Product.objects.filter(tkdn__gte=25)",
        "limit = 1_000_000_000",
        "_('TKDN 25% atau lebih')",
        "_('di bawah 40 persen')",
        "_('sampai 400 juta')",
    ],
)
def test_a_threshold_would_be_seen(code: str) -> None:
    assert list(figures(ast.parse(code)))


@pytest.mark.parametrize("code", ["page_size = 25", "max_length = 40", "_('25 baris')"])
def test_other_numbers_are_let_be(code: str) -> None:
    assert not list(figures(ast.parse(code)))


# Words of the law that decide. Who compares with one of them, or makes a group of some, decides.
DECIDING = {
    "Standing",
    "Tier",
    "Evidence",
    "Verdict",
    "Step",
    "Subject",
    "Origin",
    "Supply",
    "Happening",
}
# Reading the two verdicts that let a line pass is what verdicts are for.
READ = {"Verdict.COMPLIES", "Verdict.EXEMPTED"}
# What is left outside, and why it is no decision of the law.
SHOWN, TYPED = "what is shown, and where", "what may be typed, and by whom"
LET_BE = {
    ("catalog/offers/certification.py", "Standing.VALID"): SHOWN,
    ("catalog/search/product_filter.py", "Standing.UNVERIFIED"): SHOWN,
    ("catalog/templatetags/catalog.py", "Standing.VALID"): SHOWN,
    ("procurement/calculators/forms.py", "Evidence.CERTIFICATE"): TYPED,
    ("procurement/calculators/forms.py", "Evidence.TEAM_CALCULATION"): TYPED,
    ("procurement/calculators/forms.py", "Evidence.SUPPLIER_STATEMENT"): TYPED,
    ("procurement/calculators/forms.py", "Evidence.BUYER_ESTIMATE"): TYPED,
    ("procurement/calculators/forms.py", "Evidence.NONE"): TYPED,
    ("procurement/dispute/forms.py", "Origin.UNKNOWN"): TYPED,
    ("procurement/exemption/asking.py", "Verdict.IMPORT_APPROVAL_NEEDED"): SHOWN,
    ("procurement/request/forms.py", "Evidence.NONE"): TYPED,
    ("procurement/request/services.py", "Evidence.TEAM_CALCULATION"): TYPED,
    ("procurement/templatetags/procurement.py", "Step.NONE"): SHOWN,
    ("procurement/templatetags/procurement.py", "Verdict.CHOOSE_ANOTHER"): SHOWN,
}


def member(node: ast.AST) -> str:
    """`Standing.VALID`, also of `Standing.VALID.value`; otherwise empty."""
    if isinstance(node, ast.Attribute) and node.attr == "value":
        node = node.value
    whose = getattr(getattr(node, "value", None), "id", "")
    return f"{whose}.{node.attr}" if isinstance(node, ast.Attribute) and whose in DECIDING else ""


def decisions(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and text of every comparison with such a word, and of every group of them."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            parts = [node.left, *node.comparators]
        elif isinstance(node, ast.Set | ast.Tuple | ast.List) and all(map(member, node.elts)):
            parts = node.elts
        else:
            continue
        yield from ((node.lineno, word) for word in map(member, parts) if word and word not in READ)


def test_no_other_app_decides_for_the_law() -> None:
    outside = {
        (path.relative_to(ROOT).as_posix(), word): line
        for path in SOURCES
        for line, word in decisions(ast.parse(path.read_text("utf-8")))
    }
    assert {where: line for where, line in outside.items() if where not in LET_BE} == {}
    assert LET_BE.keys() - outside.keys() == set(), "no longer needed"


@pytest.mark.parametrize(
    "code",
    [
        "if candidate.standing is not Standing.VALID: pass",
        "if line.subject == Subject.SERVICE.value: pass",
        "if placed.tier in (Tier.AB, Tier.C): pass",
        "UNMET = (Step.C.value, Step.D.value)",
        "ASKABLE = {Verdict.CHOOSE_ANOTHER, Verdict.EXEMPTION_NEEDED}",
        "PROVEN = frozenset([Evidence.CERTIFICATE])",
    ],
)
def test_a_decision_would_be_seen(code: str) -> None:
    assert list(decisions(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    [
        "if judged.result.verdict is Verdict.COMPLIES: pass",
        "LABELS = {Standing.VALID: 'Berlaku'}",
        "rows.filter(standing=Standing.VALID.value)",
        "choices = [(Origin.DOMESTIC.value, 'Dalam negeri')]",
    ],
)
def test_words_may_be_read_and_worded(code: str) -> None:
    assert not list(decisions(ast.parse(code)))
