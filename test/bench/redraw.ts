declare global {
  interface Window {
    drawAgain?: () => void;
  }
}

/** MapLibre draws its map again when the network comes back: keeps what it listens with. Runs in the page before any of its scripts. */
export function keepRedraw(): void {
  const listen = window.addEventListener.bind(window);
  window.addEventListener = (type: string, heard: EventListenerOrEventListenerObject, options?: unknown) => {
    if (type === 'online' && typeof heard === 'function' && /\/maplibre-/.test(new Error().stack ?? ''))
      window.drawAgain = () => heard(new Event('online'));
    listen(type, heard, options as AddEventListenerOptions);
  };
}
