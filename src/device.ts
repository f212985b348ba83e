/** Kinds of browser that need words of their own: how to get the app onto the home screen differs. */
export type BrowserKind = 'wechat' | 'ios' | 'huawei' | 'xiaomi' | 'other';

/** `touchPoints` tells an iPad, which calls itself a Mac, from a Mac. */
export function browserKind(userAgent: string, touchPoints: number): BrowserKind {
  if (/MicroMessenger/i.test(userAgent)) return 'wechat';
  if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)) return 'ios';
  if (/HuaweiBrowser/i.test(userAgent)) return 'huawei';
  if (/MiuiBrowser|XiaoMi/i.test(userAgent)) return 'xiaomi';
  return 'other';
}

/** Chromium's install prompt; not in TypeScript's DOM library because no standard has it. */
interface InstallPrompt extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

export interface DeviceReport {
  readonly browser: BrowserKind;
  /** The network as the browser believes it; true may be wrong, false never is. */
  readonly online: boolean;
  /** The browser offers to install the app: `install()` may be called from a tap. */
  readonly installable: boolean;
  /** Opened from the home screen or as an installed app. */
  readonly standalone: boolean;
}

export interface Device {
  report(): DeviceReport;
  /** Calls back at once and at every change; returns how to stop listening. */
  listen(heard: (report: DeviceReport) => void): () => void;
  /** Shows the browser's own install dialog; unavailable when the browser did not offer one. */
  install(): Promise<'accepted' | 'dismissed' | 'unavailable'>;
}

/** Follows network, install offer and display mode. Start it early: the install offer is made once, soon after the page loads. */
export function startDevice(): Device {
  const listeners = new Set<(report: DeviceReport) => void>();
  const standaloneMode = window.matchMedia('(display-mode: standalone)');
  let offer: InstallPrompt | null = null;

  const report = (): DeviceReport => ({
    browser: browserKind(navigator.userAgent, navigator.maxTouchPoints),
    online: navigator.onLine,
    installable: offer !== null,
    standalone: standaloneMode.matches || ('standalone' in navigator && navigator.standalone === true),
  });
  const tell = () => {
    const now = report();
    for (const heard of listeners) heard(now);
  };

  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer = event as InstallPrompt;
    tell();
  });
  window.addEventListener('appinstalled', () => {
    offer = null;
    tell();
  });
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  standaloneMode.addEventListener('change', tell);

  return {
    report,
    listen(heard) {
      listeners.add(heard);
      heard(report());
      return () => listeners.delete(heard);
    },
    async install() {
      if (!offer) return 'unavailable';
      const { outcome } = await offer.prompt();
      // A prompt may be shown once; the browser makes a new offer if it wants to.
      offer = null;
      tell();
      return outcome;
    },
  };
}
