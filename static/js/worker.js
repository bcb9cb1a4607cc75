// Shows a page of our own when there is no line. Keeps that page and what it is drawn with, nothing
// else: no page of a person is ever stored here. `SHELL` and `NAME` are set before this by the server.
"use strict";
self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(SHELL)).then(() => self.skipWaiting()));
});
self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== NAME).map((name) => caches.delete(name)));
    await self.clients.claim();
  })());
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  if (request.mode === "navigate") {
    event.respondWith(fetch(request).catch(() => caches.match(SHELL[0])));
    return;
  }
  const { origin, pathname } = new URL(request.url);
  if (origin === location.origin && pathname !== SHELL[0] && SHELL.includes(pathname)) {
    event.respondWith(fetch(request).catch(() => caches.match(pathname)));
  }
});
