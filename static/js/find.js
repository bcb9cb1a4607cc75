// The field of the bar proposes what it finds: arrows, Enter and Escape, as a combobox does.
// Without this script it is a plain form that leads to the page of the search.
"use strict";
(() => {
  const field = document.getElementById("cari-semua");
  const list = document.getElementById("cari-hasil");
  const told = document.getElementById("cari-jumlah");
  const options = () => [...list.querySelectorAll("[role=option]")];
  const active = () => document.getElementById(field.getAttribute("aria-activedescendant") || "");

  Object.entries({ role: "combobox", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list" })
    .forEach(([name, value]) => field.setAttribute(name, value));

  function mark(option) {
    active()?.setAttribute("aria-selected", "false");
    if (!option) {
      field.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", option.id);
  }
  function show(open) {
    const any = open && options().length > 0;
    list.hidden = !any;
    field.setAttribute("aria-expanded", String(any));
    if (!any) mark(null);
  }
  function step(by) {
    const all = options();
    if (list.hidden) show(true);
    const place = all.indexOf(active());
    const next = place < 0 ? (by > 0 ? 0 : all.length - 1) : (place + by + all.length) % all.length;
    mark(all[next]);
  }
  const keys = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => { if (active()) location.assign(active().dataset.url); },
    Escape: () => (list.hidden ? (field.value = "") : show(false)),
  };

  field.addEventListener("keydown", (event) => {
    const leads = event.key === "Enter" ? active() && !list.hidden : event.key in keys && options().length;
    if (event.key === "Tab") show(false);
    if (!leads || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    keys[event.key]();
  });
  field.addEventListener("input", () => mark(null));
  field.addEventListener("htmx:afterRequest", () => {
    const mine = document.activeElement === field;
    show(mine);
    const words = list.querySelector("[data-told]")?.dataset.told || "";
    if (mine && told.textContent !== words) told.textContent = words; // said once, not for every letter
  });
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus
  list.addEventListener("click", ({ target }) => {
    const option = target.closest("[role=option]");
    if (option) location.assign(option.dataset.url);
  });
  field.addEventListener("focus", () => show(true));
  field.addEventListener("blur", () => show(false));
})();
