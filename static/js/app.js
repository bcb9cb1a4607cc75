// Small helps on top of pages that work without them.
"use strict";

// After a failed save, put the reader at the list of mistakes.
document.querySelector("[data-focus]")?.focus();

// Ask before what cannot be undone: <button data-confirm="…">, with the words of the button as the
// question's heading and as its answer. Without a script the button acts at once.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-confirm]");
  if (!button || button.dataset.agreed) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const dialog = document.getElementById("tanya").content.firstElementChild.cloneNode(true);
  const words = button.querySelector("svg") ? button.textContent : button.innerText;
  dialog.querySelector("[data-ask-title]").textContent = words.trim();
  dialog.querySelector("[data-ask-yes]").textContent = words.trim();
  dialog.querySelector("[data-ask-text]").textContent = button.dataset.confirm;
  dialog.addEventListener("close", () => {
    dialog.remove();
    button.focus();
    if (dialog.returnValue !== "ya") return;
    button.dataset.agreed = "1";
    button.click();
    delete button.dataset.agreed;
  });
  document.body.append(dialog);
  dialog.showModal();
}, true);

// Printing from a button: <button data-print>.
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) window.print();
});

// A choice opens the parts of the form it makes apply: <details data-open-for="scheme=35/2025">.
document.addEventListener("change", ({ target }) => {
  document.querySelectorAll("details[data-open-for]").forEach((part) => {
    if (part.dataset.openFor.split(" ").includes(`${target.name}=${target.value}`)) part.open = true;
  });
});

// What draws itself anew keeps the reader's place: a button that is gone hands the focus to its part
// of the page, <section id tabindex="-1">. A button that stays has an id, and htmx sees to it.
let refreshed = "";
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  const within = detail.target.matches("[id][tabindex]") && detail.target.contains(document.activeElement);
  refreshed = within ? detail.target.id : "";
});
document.addEventListener("htmx:afterSettle", () => {
  if (refreshed && document.activeElement === document.body) document.getElementById(refreshed)?.focus();
  refreshed = "";
});

// Of a part that was drawn anew one sentence is said aloud, not all of it: <p data-tell>.
document.addEventListener("htmx:afterSettle", ({ detail }) => {
  const telling = detail.target.querySelector("[data-tell]") || detail.target.closest("[data-tell]");
  if (telling) document.getElementById("terdengar-isi").textContent = telling.textContent.replace(/\s+/g, " ").trim();
});

// A form is sent once, however often the button is pressed; after a while it may be tried again,
// for instance when loading was stopped. With a login, session.js asks first whether it still holds.
const SENT_SECONDS = 10;
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.getAttribute("method") !== "post") return;
  if (Date.now() - Number(form.dataset.sent || 0) < SENT_SECONDS * 1000) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  form.dataset.sent = Date.now();
  // with a login it leaves only once session.js has said that it can arrive
  if (document.body.dataset.session && !form.dataset.ready) return;
  clearTimeout(working.begins);
  working.begins = setTimeout(stillWorking, 2000);
});
// What takes longer than two seconds says so once, and shows that it goes on.
const working = { begins: 0, note: null };
function stillWorking() {
  working.note = document.getElementById("bekerja").content.firstElementChild.cloneNode(true);
  const elapsed = working.note.querySelector("[data-elapsed]");
  const since = Date.now() - 2000;
  const count = () => { elapsed.textContent = new Date(Date.now() - since).toISOString().slice(14, 19); };
  elapsed.setAttribute("aria-hidden", "true");
  count();
  working.counts = setInterval(count, 1000);
  document.body.append(working.note);
}
window.addEventListener("pageshow", () => {
  clearTimeout(working.begins);
  clearInterval(working.counts);
  working.note?.remove();
  document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
});

// What went wrong is said aloud, over the page and without moving the reader, with a way to try
// again: say("…", () => …). The same words are said once; each `about` is tried again once.
const told = { note: null, text: "", tries: new Map() };
function say(text, again, about) {
  if (!told.note?.isConnected || told.text !== text) {
    told.note?.remove();
    told.tries.clear();
    told.text = text;
    told.note = notice(text);
    (document.getElementById("pesan") || document.body).append(told.note);
  }
  if (again) told.tries.set(about, again);
  told.note.querySelector("[data-again]").hidden = told.tries.size === 0;
}
function unsay(text) {
  if (told.text === text) told.note?.remove();
}
function notice(text) {
  const note = document.getElementById("gagal").content.firstElementChild.cloneNode(true);
  note.querySelector("[data-told-text]").textContent = text;
  note.querySelector("[data-again]").addEventListener("click", () => {
    note.remove();
    [...told.tries.values()].forEach((again) => again());
  });
  note.querySelector("[data-close]").addEventListener("click", () => note.remove());
  return note;
}

// The name that was chosen in a box, in full below it where the box is too narrow for it.
document.addEventListener("change", ({ target }) => {
  const told = target.tagName === "SELECT" && document.querySelector(`[data-chosen="${CSS.escape(target.name)}"]`);
  if (told) told.textContent = target.selectedOptions[0]?.textContent.trim() || "";
});
