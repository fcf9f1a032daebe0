/* global caches, self */
const cacheName = 'guildhall-1';
const offlinePage = '/offline';

const keepOfflinePage = async () => (await caches.open(cacheName)).add(new Request(offlinePage, { cache: 'reload' }));

self.addEventListener('install', (event) => event.waitUntil(keepOfflinePage().then(() => self.skipWaiting())));

self.addEventListener('activate', (event) => {
  const forgetOld = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
  };
  event.waitUntil(forgetOld().then(() => self.clients.claim()));
});

const fromCacheOrNetwork = async (request) => {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
};

const pageOrOffline = async (request) => {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(offlinePage)) ?? Response.error();
  }
};

// Pages are never kept: they may be personal. Only the offline page and files whose name changes with their content.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(pageOrOffline(request));
  else if (pathname.startsWith('/assets/')) event.respondWith(fromCacheOrNetwork(request));
});
