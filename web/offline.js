// Registers the service worker; only the hosted page loads this file (a page from file:// cannot have one).
if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('service-worker.js').catch(() => {
    // Without it the page works all the same, as long as there is a network: private windows refuse to store.
  });
}
