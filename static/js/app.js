// Small helps on top of pages that work without them.
"use strict";

// After a failed save, put the reader at the list of mistakes.
document.querySelector("[data-focus]")?.focus();

// Ask before what cannot be undone: <button data-confirm="…">.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-confirm]");
  if (button && !window.confirm(button.dataset.confirm)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
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

// A form is sent once, however often the button is pressed.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method === "post" && !form.hasAttribute("hx-post")) {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  }
});
window.addEventListener("pageshow", () => {
  document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
});

// A failed background request is said aloud instead of leaving an old page standing.
document.addEventListener("htmx:responseError", (event) => {
  const box = document.getElementById("pesan");
  if (!box) return;
  const note = document.createElement("div");
  note.className = "alert alert-danger";
  note.setAttribute("role", "alert");
  note.textContent = event.detail.xhr.status === 403 || event.detail.xhr.status === 401
    ? "Sesi Anda berakhir. Masuk lagi; yang sudah disimpan tidak hilang."
    : "Permintaan gagal. Muat ulang halaman, lalu coba lagi.";
  box.replaceChildren(note);
});
