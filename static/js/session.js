// With a login: nothing typed is lost when the session ends, the token changes or the line drops.
// Before a form leaves, and after a background request was refused, the server is asked who is
// logged in. When nobody is, one logs in over the page, in a dialog; then what was refused is repeated.
"use strict";
(() => {
  const { user, session, login } = document.body.dataset;
  const words = document.getElementById("kata").dataset;
  let asking = null; // the dialog that is open, as a promise
  let declined = false; // it was closed: what runs in the background opens no other

  // Who is logged in: {user, name, csrf}. Throws when the server cannot be reached.
  async function ask() {
    const answer = await fetch(session, { cache: "no-store", headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  }

  // Another login changed the token: all that is sent from this page carries the new one.
  function renew(csrf) {
    document.querySelectorAll("input[name=csrfmiddlewaretoken]").forEach((field) => {
      field.value = csrf;
    });
    if (document.body.hasAttribute("data-hx-headers")) {
      document.body.setAttribute("data-hx-headers", JSON.stringify({ "X-CSRFToken": csrf }));
    }
  }

  // True when what this page sends now is sent by the person whose page it is; `again` is what to
  // do on "Coba lagi", `about` the form or element it is about.
  async function ready(again, about) {
    let state;
    try {
      state = await ask();
    } catch {
      say(words.offline, again, about);
      return false;
    }
    if (!state.user) {
      asking ??= logInHere().finally(() => { asking = null; });
      state = await asking;
      declined = !state;
      if (declined) {
        say(words.ended, again, about);
        return false;
      }
    }
    unsay(words.ended);
    unsay(words.offline);
    if (state.user !== user) {
      say(words.other.replace("{}", state.name));
      return false;
    }
    renew(state.csrf);
    return true;
  }

  // The login pages in a dialog, second factor included. Resolves to who is logged in, or to null.
  function logInHere() {
    const dialog = document.getElementById("masuk-lagi").content.firstElementChild.cloneNode(true);
    document.body.append(dialog);
    dialog.showModal();
    return new Promise((resolve) => {
      const end = (state) => {
        dialog.close();
        dialog.remove();
        resolve(state);
      };
      dialog.addEventListener("cancel", () => end(null));
      dialog.querySelector("[data-cancel]").addEventListener("click", () => end(null));
      dialog.addEventListener("submit", (event) => {
        event.preventDefault();
        event.stopPropagation();
        step(dialog, event.target.getAttribute("action") || login, end, event.target);
      });
      step(dialog, `${login}?next=${encodeURIComponent(session)}`, end);
    });
  }

  // One page of the login: fetched, or answered with its form; shown, or the end of it.
  async function step(dialog, address, end, form) {
    const part = dialog.querySelector(".login-part");
    const how = form ? { method: "POST", body: new URLSearchParams(new FormData(form)) } : {};
    let answer;
    try {
      answer = await fetch(address, { ...how, cache: "no-store", redirect: "follow" });
      if (answer.headers.get("Content-Type").startsWith("application/json")) {
        const state = await answer.json();
        if (state.user) return end(state);
      }
      show(part, new DOMParser().parseFromString(await answer.text(), "text/html"));
    } catch {
      const note = document.createElement("p");
      note.className = "alert alert-danger";
      note.setAttribute("role", "alert");
      note.textContent = words.retry;
      part.querySelector(".alert")?.remove();
      part.prepend(note);
    }
  }

  // What a person needs of a login page: its messages and its forms.
  function show(part, page) {
    const content = [...page.querySelectorAll("main .alert, main form, main .panel")];
    part.replaceChildren(...content.filter((one) => !content.some((other) => other !== one && other.contains(one))));
    part.querySelectorAll("a").forEach((link) => { link.target = "_blank"; });
    part.querySelector("input:not([type=hidden])")?.focus();
  }

  // A form leaves only when it can arrive.
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.getAttribute("method") !== "post") return;
    if (form.hasAttribute("data-logout") || form.dataset.ready) {
      delete form.dataset.ready;
      return;
    }
    event.preventDefault();
    const by = event.submitter;
    const send = async () => {
      form.dataset.sent = Date.now();
      const may = await ready(send, form);
      delete form.dataset.sent;
      if (!may) return;
      form.dataset.ready = "yes";
      form.dispatchEvent(new CustomEvent("p3dn:sending"));
      form.requestSubmit(by?.isConnected ? by : undefined);
    };
    await send();
  });

  // What htmx sent in the background and did not get through is sent once more.
  const repeated = new WeakSet();
  function repeat({ requestConfig, target }) {
    const { verb, path, elt } = requestConfig;
    // what fails is told by the events below, not by the promise
    if (elt.isConnected) htmx.ajax(verb, path, { source: elt, target })?.catch(() => {});
  }
  async function refused(detail) {
    const again = () => refused(detail);
    if (await ready(again, detail.elt)) {
      repeated.add(detail.elt);
      repeat(detail);
    }
  }
  document.addEventListener("htmx:responseError", ({ detail }) => {
    const { status } = detail.xhr;
    if (status !== 401 && status !== 403) {
      say(words.failed, () => repeat(detail), detail.elt);
    } else if (status === 403 && repeated.has(detail.elt)) {
      say(words.refused);
    } else if (declined) {
      say(words.ended, () => refused(detail), detail.elt);
    } else {
      refused(detail);
    }
  });
  document.addEventListener("htmx:afterRequest", ({ detail }) => {
    if (!detail.successful) return;
    repeated.delete(detail.elt);
    unsay(words.offline);
  });
  for (const failure of ["htmx:sendError", "htmx:timeout"]) {
    document.addEventListener(failure, ({ detail }) => say(words.offline, () => repeat(detail), detail.elt));
  }
})();
