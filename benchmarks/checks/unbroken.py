"""Numbers, codes, dates and amounts that go on in the next line: nowhere on a page may they.

A number longer than a card of a phone is wide (`p3dn.ui.markup.words.LONGEST`) goes on after a slash.
"""

from typing import TYPE_CHECKING

from p3dn.ui.markup.words import LONGEST

if TYPE_CHECKING:
    from playwright.sync_api import Page

# characters: what is longer, and what is said below a field, is running text, in which a day may go on below
SENTENCE = 60
FIND = """([longest, sentence]) => {
  const months = "Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des|Januari|Februari|Maret|April|Juni|Juli|Agustus|September|Oktober|November|Desember";
  const whole = new RegExp(
    `\\\\d{1,2}\\\\s(?:${months})\\\\s\\\\d{4}|[+−-]?Rp[\\\\d.,]*\\\\d(?:\\\\s(?:juta|miliar|triliun))?|[\\\\w./–-]*\\\\d[\\\\w./–,-]*%?`, "gu");
  const found = [];
  const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const around = text.parentElement;
    if (!around.getClientRects().length || around.closest(".visually-hidden, .form-text, option, script, svg, code")) continue;
    for (const hit of text.data.matchAll(whole)) {
      if (hit[0].length > longest || (/\\s/.test(hit[0]) && around.textContent.trim().length > sentence)) continue;
      const range = document.createRange();
      range.setStart(text, hit.index);
      range.setEnd(text, hit.index + hit[0].length);
      const lines = new Set([...range.getClientRects()].filter(one => one.width).map(one => Math.round(one.top)));
      if (lines.size > 1) found.push([hit[0], around.outerHTML.slice(0, 150)]);
    }
  }
  return found.slice(0, 3);
}"""


def broken(page: "Page") -> list[tuple[str, str]]:
    """The first of them on what is shown now, each with the element it stands in."""
    return [(text, html) for text, html in page.evaluate(FIND, [LONGEST, SENTENCE])]
