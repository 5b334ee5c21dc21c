// Keeps the page for when there is no network. Answers of the platform are never kept here: a status must be fresh or unknown.

const KEPT = 'halal-check-1';
const FILES = ['/check/', '/check/check.js', '/check/verify.js', '/check/check.css'];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(KEPT).then((kept) => kept.addAll(FILES)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const path = new URL(event.request.url).pathname;
  if (event.request.method !== 'GET' || !FILES.includes(path)) {
    return;
  }
  event.respondWith(
    fetch(event.request)
      .then(async (fresh) => {
        if (fresh.ok) {
          await (await caches.open(KEPT)).put(path, fresh.clone());
        }
        return fresh;
      })
      .catch(() => caches.match(path)),
  );
});
