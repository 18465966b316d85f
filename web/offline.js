// Registers the service worker. Only the hosted page loads this file, since a page from file:// cannot have one.
if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('service-worker.js').catch(() => {
    // Private windows refuse to store anything. The page then works as long as there is a network.
  });
}
