"""Pages as tests look at them, however their templates are laid out."""

import re


def tight(html: str) -> str:
    """The page on one line, without space around its tags."""
    line = re.sub(r"\s+", " ", html)
    return line.replace("> ", ">").replace(" <", "<")
