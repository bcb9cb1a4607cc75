// The records opened last, for the home page: kept in this browser by person, gone at logout.
// A record has a page of its own, whose address ends in its key, and a way that leads to it.
"use strict";
(() => {
  const MOST = 6;
  const KEY = `p3dn.dibuka.${document.body.dataset.user}`;
  const RECORD = /^\/(pengadaan|katalog|laporan|pekerjaan)\/.*\/?([0-9]+|[0-9a-f-]{36})\/$/;

  function read() {
    try {
      const kept = JSON.parse(localStorage.getItem(KEY));
      return Array.isArray(kept) ? kept : [];
    } catch {
      return [];
    }
  }
  function write(opened) {
    try {
      localStorage.setItem(KEY, JSON.stringify(opened));
    } catch { /* full or forbidden: then nothing is remembered */ }
  }

  const heading = document.querySelector("main h1");
  if (RECORD.test(location.pathname) && heading && document.querySelector("main .breadcrumb-item")) {
    const name = heading.textContent.replace(/\s+/g, " ").trim().slice(0, 120);
    const others = read().filter(([address]) => address !== location.pathname);
    write([[location.pathname, name], ...others].slice(0, MOST));
  }

  const place = document.querySelector("[data-recent]");
  const opened = read().filter(([address, name]) => RECORD.test(address) && name);
  if (place && opened.length) {
    place.querySelector("ul").replaceChildren(...opened.map(([address, name]) => {
      const link = document.createElement("a");
      link.href = address;
      link.textContent = name;
      const item = document.createElement("li");
      item.append(link);
      return item;
    }));
    place.hidden = false;
  }

  document.addEventListener("submit", ({ target }) => {
    if (target.hasAttribute("data-logout")) localStorage.removeItem(KEY);
  });
})();
