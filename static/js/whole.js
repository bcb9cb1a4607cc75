// Numbers of papers, codes, days and amounts within words stay on one line each: P3DN/2026/DINKES/0019, 38-061,
// 3 Maret 2026, Rp1,5 miliar. The server keeps together what stands alone (p3dn/ui/markup/words.py, which knows
// the same lengths); names and sentences come from people, and are looked through here, also what htmx brings.
"use strict";

const LONGEST = 26;
const LONG = 18;
const TOGETHER = /(?<![\p{L}\d/–-])(?:\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}|Rp[\d.,]*\d (?:ribu|juta|miliar|triliun|thousand|million|billion|trillion)|(?=[\p{L}\d./–-]*\d)[\p{L}\d]+(?:[./,–-]+[\p{L}\d]+)+%?)/gu;
const APART = ".whole, script, style, textarea, option, svg, code, [contenteditable]";

function keepWhole(part) {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!/\d/.test(text.data) || text.data.search(TOGETHER) < 0 || text.parentElement.closest(APART)) continue;
    // in a row of boxes each piece of words would be a box; some parts break nothing anyway
    const { display, whiteSpace } = getComputedStyle(text.parentElement);
    if (!/flex|grid/.test(display) && whiteSpace !== "nowrap") found.push(text);
  }
  found.forEach((text) => {
    const drawn = document.createDocumentFragment();
    let at = 0;
    for (const hit of text.data.matchAll(TOGETHER)) {
      if (hit[0].length > LONGEST) continue;
      const kept = document.createElement("span");
      kept.className = hit[0].length > LONG ? "whole long" : "whole";
      kept.textContent = hit[0];
      drawn.append(text.data.slice(at, hit.index), kept);
      at = hit.index + hit[0].length;
    }
    drawn.append(text.data.slice(at));
    text.replaceWith(drawn);
  });
}
keepWhole(document.getElementById("isi"));
document.addEventListener("htmx:load", ({ detail }) => {
  if (detail.elt.closest("#isi")) keepWhole(detail.elt);
});
