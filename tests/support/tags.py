"""The tags of a page that a test asks for, many times faster than the parser of the standard library.

Our pages are well-formed, which tests/house and every browser journey hold them to; this reads tags
one after the other and builds no tree.
"""

import re
from collections.abc import Iterator
from html import unescape

TAG = re.compile(
    # what looks like a tag in a comment, a script or a style is none
    r"<!--.*?-->|<(?P<raw>script|style)\b.*?</(?P=raw)\s*>"
    r"""|<(?P<end>/?)(?P<name>[a-zA-Z][\w-]*)(?P<given>(?:[^"'<>]|"[^"]*"|'[^']*')*)>""",
    re.DOTALL | re.IGNORECASE,
)
GIVEN = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")


def tags(
    html: str, names: frozenset[str], *having: str
) -> Iterator[tuple[str, dict[str, str] | None]]:
    """Name and attributes of every tag of these names, and of all with one of these attributes.

    None in place of the attributes: the tag ends there.
    """
    for tag in TAG.finditer(html):
        name = (tag["name"] or "").lower()
        if tag["end"]:
            if name in names:
                yield name, None
        elif name in names or any(one in (tag["given"] or "") for one in having):
            yield (
                name,
                {
                    key.lower(): unescape(double or single or bare)
                    for key, double, single, bare in GIVEN.findall(tag["given"])
                },
            )
