// The rows of a long request: found by what is typed, and on a phone twenty-five at a time (tables.css hides
// the others there). Rows out of sight stay in their form. Without this script all of them stand below each other.
"use strict";
(() => {
  const SIZE = 25;
  const tools = document.querySelector("[data-rows-tools]");
  const rows = [...document.querySelectorAll("[data-rows] tbody tr")];
  if (!tools || rows.length <= SIZE) return;
  const field = tools.querySelector("input");
  const told = tools.querySelector("[role=status]");
  const place = tools.querySelector("[data-rows-place]");
  const steps = [...tools.querySelectorAll("[data-step]")];
  const words = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  let page = 0;

  const say = (text, values) => text.replace(/\{(\w+)\}/g, (_all, name) => values[name].toLocaleString("id-ID"));
  function matches(row) {
    const wanted = field.value.trim().toLowerCase();
    return /^\d{1,3}$/.test(wanted) ? row.id === `baris-${wanted}` || words.get(row).includes(wanted)
      : wanted.split(/\s+/).every((word) => words.get(row).includes(word));
  }
  function draw() {
    const found = rows.filter(matches);
    const first = page * SIZE;
    const last = Math.min(first + SIZE, found.length);
    const on = new Set(found.slice(first, last));
    const all = new Set(found);
    rows.forEach((row) => {
      row.hidden = !all.has(row);
      row.toggleAttribute("data-away", !on.has(row));
    });
    place.textContent = say(place.dataset.words, { from: found.length ? first + 1 : 0, to: last, n: found.length });
    steps.forEach((step) => { step.disabled = step.dataset.step === "1" ? last >= found.length : first === 0; });
    return found;
  }
  function lead() {
    const row = rows.find((one) => `#${one.id}` === location.hash);
    if (!row) return;
    field.value = "";
    page = Math.floor(rows.indexOf(row) / SIZE);
    draw();
    row.scrollIntoView();
  }

  field.addEventListener("input", () => {
    page = 0;
    const text = say(told.dataset.words, { n: draw().length, all: rows.length });
    if (told.textContent !== text) told.textContent = text;
  });
  steps.forEach((step) => step.addEventListener("click", () => {
    page += Number(step.dataset.step);
    draw();
    tools.scrollIntoView();
  }));
  window.addEventListener("hashchange", lead);
  tools.hidden = false;
  draw();
  lead();
})();
