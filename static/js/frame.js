// The frame: folds that close, the search key, and what the device prefers.
"use strict";

// Menus of the bar close with Escape, and when the person goes on elsewhere.
function closeFolds(except) {
  document.querySelectorAll("details[data-closing][open]").forEach((fold) => {
    if (fold !== except) fold.open = false;
  });
}
document.addEventListener("click", ({ target }) => {
  const rail = target.closest(".rail");
  // the shade beside an open menu belongs to its fold, and closes it
  const within = target.matches("details") ? null : target.closest("details[data-closing]");
  closeFolds(rail ? rail.previousElementSibling : within);
});
// What a menu of the bar lies over on a phone cannot be reached, by pointer or key, until it is closed.
const narrow = window.matchMedia("(max-width: 1279.98px)");
document.addEventListener("toggle", ({ target }) => {
  if (!target.matches(".site-header details") || !(narrow.matches || target.matches(".rail-fold"))) return;
  document.querySelectorAll("main > :not(.page-head), .page-head > :not(h1), .site-footer").forEach((part) => {
    part.inert = target.open;
  });
}, true);
narrow.addEventListener("change", () => closeFolds());
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    const open = document.querySelector("details[data-closing][open]");
    closeFolds();
    open?.querySelector("summary").focus();
  }
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const field = document.querySelector("[aria-keyshortcuts='/']");
    if (field) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  }
});

// Tell the server what the device prefers (browsers without the client hint), and follow a change
// while the page stands, unless the person chose a look.
const dark = window.matchMedia("(prefers-color-scheme: dark)");
function followDevice() {
  document.cookie = `tema-perangkat=${dark.matches ? "dark" : "light"}; path=/; max-age=31536000; samesite=lax`;
  if (!/(?:^|; )tema=/.test(document.cookie)) {
    document.documentElement.dataset.bsTheme = dark.matches ? "dark" : "light";
  }
}
dark.addEventListener("change", followDevice);
followDevice();

// On a phone the site can be installed; without a line it says so itself (worker.js).
navigator.serviceWorker?.register(document.body.dataset.worker).catch(() => {});
