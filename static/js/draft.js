// What is typed is kept in this browser until it is saved, and offered again after a reload, a crash
// or a lost line. Kept by person and address; never passwords, files or hidden fields (tokens,
// versions, keys). Gone when saved, at logout, and after seven days. A form with data-draft is the later
// page of an address whose first form has data-resumes with the same name: it is kept with what it carries
// hidden, and offered on that first page, which sends it anew.
"use strict";
(() => {
  const { user, login, sent } = document.body.dataset; // sent: the draft this page is the answer to
  const BEFORE = "p3dn.isian.";
  const MINE = `${BEFORE}${user}.`;
  const DAYS = 7;
  const UNKEPT = /^(csrfmiddlewaretoken|versi|kunci|isian|kept_file|next)$/;
  const TYPES = /^(hidden|password|file|submit|button|image|reset|search)$/;
  let leaving = false; // by logout: nothing is kept any more

  const read = (key) => {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  };
  const write = (key, draft) => {
    try {
      localStorage.setItem(key, JSON.stringify(draft));
    } catch { /* full or forbidden: then it is only not offered again */ }
  };
  const keys = (start) => Object.keys(localStorage).filter((key) => key.startsWith(start));

  // What the server saved (a cookie says which), and what nobody came back for.
  function tidy() {
    const saved = new Set([...document.cookie.matchAll(/isian-([0-9a-f]+)=/g)].map((found) => found[1]));
    const oldest = Date.now() - DAYS * 24 * 3600 * 1000;
    keys(BEFORE).forEach((key) => {
      const draft = read(key);
      if (!draft || draft.at < oldest || saved.has(draft.number)) localStorage.removeItem(key);
    });
    saved.forEach((number) => { document.cookie = `isian-${number}=; path=/; max-age=0; samesite=lax`; });
  }

  const isCarried = (field) => field.type === "hidden" && "draft" in field.form.dataset;
  const isField = (field) => field.name && !field.disabled && !UNKEPT.test(field.name)
    && (isCarried(field) || !TYPES.test(field.type)) && !field.closest("[data-no-draft]");
  const fieldsOf = (form) => [...form.elements].filter(isField);

  // Fields as [name, which of that name, value]; ticks are true or false.
  function typed(form) {
    const count = {};
    return fieldsOf(form).map((field) => {
      const which = count[field.name] = (count[field.name] ?? -1) + 1;
      const value = /^(checkbox|radio)$/.test(field.type) ? field.checked
        : field.multiple ? [...field.selectedOptions].map((option) => option.value) : field.value;
      return [field.name, which, value];
    });
  }

  function place(form, [name, which, value]) {
    const field = fieldsOf(form).filter((one) => one.name === name)[which];
    if (!field) return false;
    const before = JSON.stringify(typed(form));
    if (/^(checkbox|radio)$/.test(field.type)) field.checked = value;
    else if (field.multiple) [...field.options].forEach((option) => { option.selected = value.includes(option.value); });
    else field.value = value;
    if (before !== JSON.stringify(typed(form))) {
      field.closest("details")?.setAttribute("open", "");
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
    return true;
  }

  const addressOf = (form) => {
    const action = new URL(form.getAttribute("action") || location.href, location.href);
    return action.pathname + action.search;
  };
  const number = () => [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, "0")).join("");

  function clock(at) {
    const day = new Date(at);
    const { lang } = document.documentElement;
    const hour = day.toLocaleTimeString(lang, { hour: "2-digit", minute: "2-digit" });
    const today = day.toDateString() === new Date().toDateString();
    return today ? hour : `${day.toLocaleDateString(lang, { day: "numeric", month: "long" })}, ${hour}`;
  }

  function offer(form, draft, changed, restore, discard) {
    const note = document.getElementById("isian").content.firstElementChild.cloneNode(true);
    const when = note.querySelector("[data-when]");
    when.textContent = when.textContent.replace("{}", clock(draft.at));
    note.querySelector("[data-changed]").hidden = !changed;
    const button = (name, act) => note.querySelector(name).addEventListener("click", () => {
      note.remove();
      act();
    });
    button("[data-restore]", restore);
    button("[data-discard]", discard);
    form.before(note);
  }

  // A later page of this address, sent as it was left; the server shows it again.
  function resume(form, draft) {
    const again = Object.assign(document.createElement("form"), { method: "post", action: addressOf(form), hidden: true });
    const add = (name, value) => again.append(
      Object.assign(document.createElement("input"), { type: "hidden", name, value }),
    );
    ["csrfmiddlewaretoken", "kunci"].forEach((name) => add(name, form.elements[name].value));
    draft.fields.filter(([, , value]) => value !== false)
      .forEach(([name, , value]) => add(name, value === true ? "on" : value));
    add("isian", draft.number);
    document.body.append(again);
    again.requestSubmit();
  }

  function watch(form, order) {
    if (!fieldsOf(form).some((field) => !/^(checkbox|radio)$/.test(field.type))) return;
    const { draft: later, resumes } = form.dataset;
    const keyOf = (which) => `${MINE}${addressOf(form)}#${which}`;
    const key = keyOf(later ?? order);
    const kept = read(key);
    const now = new Map(typed(form).map(([name, which, value]) => [`${name} ${which}`, JSON.stringify(value)]));
    const carried = form.querySelector("input[name=isian]")?.value; // of the page before, saved with this one
    const mine = (carried || kept?.number) ?? number();
    const version = () => form.querySelector("input[name=versi]")?.value;
    let late = []; // for fields that are fetched after another was filled in
    let timer = 0;
    let dirty = false;

    const keep = () => {
      clearTimeout(timer);
      if (dirty && !leaving) write(key, { number: mine, at: Date.now(), version: version(), fields: typed(form) });
      form.querySelector("[data-kept]")?.toggleAttribute("hidden", read(key)?.number !== mine);
      dirty = false;
    };
    const restore = () => {
      late = kept.fields.filter((field) => !place(form, field));
    };
    const differs = ([name, which, value]) => {
      const there = now.get(`${name} ${which}`);
      return there === undefined ? Boolean(value?.length) : there !== JSON.stringify(value);
    };
    const left = resumes && read(keyOf(resumes));
    if (left) {
      offer(form, left, false, () => resume(form, left), () => {
        [key, keyOf(resumes)].filter((one) => read(one)?.number === left.number)
          .forEach((one) => localStorage.removeItem(one));
      });
    } else if (kept && kept.number === sent) {
      dirty = true; // what was sent stands in the form, with what was picked or turned since
      keep();
    } else if (later) {
      dirty = !kept || kept.number === mine; // another table that was left stays until this one is corrected
      keep();
    } else if (kept?.fields.some(differs)) {
      offer(form, kept, kept.version !== version(), restore, () => {
        if (read(key)?.at === kept.at) localStorage.removeItem(key);
      });
    }

    const change = ({ target }) => {
      if (!isField(target)) return;
      dirty = true;
      clearTimeout(timer);
      timer = setTimeout(keep, 400);
    };
    form.addEventListener("input", change);
    form.addEventListener("change", change);
    form.addEventListener("htmx:afterSettle", () => {
      late = late.filter((field) => !place(form, field));
    });
    window.addEventListener("pagehide", keep);
    document.addEventListener("visibilitychange", keep);
    form.addEventListener("p3dn:sending", () => {
      dirty = true;
      keep();
      let field = form.querySelector("input[name=isian]");
      if (!field) {
        field = Object.assign(document.createElement("input"), { type: "hidden", name: "isian" });
        form.append(field);
      }
      field.value = mine;
    });
  }

  tidy();
  if (location.pathname.startsWith(login.replace("masuk/", ""))) return; // codes and passwords
  [...document.querySelectorAll("form[method=post]:not([data-no-draft]):not([data-logout])")].forEach(watch);
  document.addEventListener("submit", ({ target }) => {
    if (!target.hasAttribute("data-logout")) return;
    leaving = true;
    keys(MINE).forEach((key) => localStorage.removeItem(key));
  });
})();
