"""One look: colours come from the tokens, a class belongs to one style sheet, and none is left over."""

import re
from collections import defaultdict
from functools import lru_cache
from pathlib import Path

import bootstrap
import pytest

ROOT = Path(__file__).parents[2]
SHEETS = sorted((ROOT / "static/css").glob("*.css"))
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
HOLES = re.compile(r"\{%.*?%\}|\{\{.*?\}\}|\{[a-z_.]*\}", re.DOTALL)
CLASSES = re.compile(r"""class(?:Name)?\\?["']?\s*[=:]\s*\\?["']([^"']*)""")
CLASS = re.compile(r"\.(-?[A-Za-z_][\w-]*)")
# Set by scripts or libraries, or put together from a value: not found whole in a template.
MADE = re.compile(
    r"^(status|verdict|tone|band|bar|series|pattern|chart|htmx)-|^(asteriskField|with-rail)$"
)
# Words by which scripts and tests find an element, without a look of their own.
MARKS = re.compile(r"^(isian|login-part|logging\..*)$")


def rules(sheet: Path) -> str:
    """Selectors of a style sheet, one a line."""
    bare = COMMENT.sub("", sheet.read_text())
    return "\n".join(re.findall(r"([^{}]+)\{", bare))


@lru_cache
def written() -> dict[str, list[str]]:
    """Classes in templates and in Python that writes markup, with the files that use them."""
    used: dict[str, list[str]] = defaultdict(list)
    places = [*ROOT.glob("templates/**/*.html"), *ROOT.glob("static/js/*.js")]
    for app in ("p3dn", "catalog", "procurement", "reports"):
        places += ROOT.glob(f"{app}/**/*.py")
    for path in places:
        for value in CLASSES.findall(HOLES.sub("\0", path.read_text())):
            for name in value.split():
                # a name with a hole in it is made of a value: told by its beginning, in MADE
                if "{" not in name and "\0" not in name or re.fullmatch(r"\0?[\w-]*\w\0?", name):
                    used[name.strip("\0")].append(str(path.relative_to(ROOT)))
    return used


def owned() -> dict[str, set[str]]:
    """Classes that our sheets style, and in which."""
    sheets: dict[str, set[str]] = defaultdict(set)
    for sheet in SHEETS:
        for name in CLASS.findall(rules(sheet)):
            sheets[name].add(sheet.name)
    return sheets


def of_bootstrap() -> set[str]:
    """Classes of the library."""
    folder = Path(next(iter(bootstrap.__path__)))
    return set(CLASS.findall(next(folder.rglob("bootstrap.min.css")).read_text()))


def test_every_class_of_a_page_belongs_to_a_component():
    known = owned().keys() | of_bootstrap()
    strange = {
        name: files[:3]
        for name, files in written().items()
        if name not in known and not MARKS.match(name)
    }
    strange.pop("", None)
    assert strange == {}


def test_no_style_is_left_over():
    """Charts are drawn by a library that names its classes itself."""
    names = written().keys()
    left = {
        n
        for n, sheets in owned().items()
        if n not in names
        and n not in of_bootstrap()
        and not MADE.match(n)
        and sheets != {"charts.css"}
    }
    assert left == set()


@pytest.mark.parametrize(
    "sheet", [s for s in SHEETS if s.name != "tokens.css"], ids=lambda s: s.name
)
def test_colours_come_from_the_tokens(sheet: Path):
    """White on the red of danger stands in both themes; everything else has a name."""
    colours = set(re.findall(r"#[0-9a-fA-F]{3,8}\b", COMMENT.sub("", sheet.read_text())))
    assert colours <= {"#fff", "#999", "#b3161c", "#8c1015"}


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def themes() -> dict[str, dict[str, str]]:
    """The colours of both themes by name."""
    text = (ROOT / "static/css/tokens.css").read_text()
    light, dark = re.findall(r":root(?:\[data-bs-theme=\"dark\"\])? \{(.*?)\}", text, re.DOTALL)[:2]

    def colours(block: str) -> dict[str, str]:
        found = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6})\b", block))
        return {
            k: v if len(v) == 7 else "#" + "".join(2 * c for c in v[1:]) for k, v in found.items()
        }

    day = colours(light)
    return {"light": day, "dark": day | colours(dark)}


PAIRS = [
    *(
        (ink, ground)
        for ink in ("ink", "muted", "link")
        for ground in ("page", "surface", "raised")
    ),
    *(
        (state, f"{state}-soft")
        for state in ("success", "warning", "danger", "info", "neutral", "exempt")
    ),
    *(
        (state, "surface")
        for state in ("success", "warning", "danger", "info", "neutral", "exempt")
    ),
    ("ink", "primary-soft"),
    ("info", "primary-soft"),
    ("on-primary", "primary"),
]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_stand_out_from_their_ground(theme: str):
    colours = themes()[theme]
    weak = {p: round(contrast(*(colours[n] for n in p)), 2) for p in PAIRS}
    assert {p: c for p, c in weak.items() if c < 4.5} == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_frames_of_fields_stand_out(theme: str):
    colours = themes()[theme]
    for mark in ("line-strong", "focus", "series-1", "series-2", "series-3", "series-4"):
        assert contrast(colours[mark], colours["surface"]) >= 3, mark


def test_where_rows_are_stacked_nothing_is_left_of_a_table():
    """A caption left a table's would be squeezed to a word a line; a sum would have lines within its card."""
    sheet = (ROOT / "static/css/tables.css").read_text()
    blocks = re.findall(r"@media \(max-width: 1039\.98px\) \{(.*?)\n\}", sheet, re.DOTALL)
    (stacked,) = (block for block in blocks if ".data-table, .data-table tbody" in block)
    assert re.search(r"\.data-table caption\S* \{ display: block; \}", stacked)
    assert ".data-table tfoot :is(th, td) { border-top: 0; }" in stacked
