/** Whether this browser can show the app alone; a phone of Apple cannot. */
export function canBeFull(): boolean {
  return document.fullscreenEnabled === true;
}

/** Asks for the whole screen; what the browser refuses stays as it is. */
export async function enterFull(): Promise<void> {
  if (!canBeFull() || document.fullscreenElement) return;
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
  } catch {
    // Only a person's own touch may ask for it: the key and the button remain.
  }
}

export async function leaveFull(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
}

export function toggleFull(): Promise<void> {
  return document.fullscreenElement ? leaveFull() : enterFull();
}

/** Keeps the screen lit, where the browser can. @returns how to let it sleep again */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let over = false;
  const hold = async () => {
    if (over || document.hidden || !('wakeLock' in navigator)) return;
    // Refused when the battery is low: the show goes on.
    lock = await navigator.wakeLock.request('screen').catch(() => null);
    if (over) void lock?.release();
  };
  const again = () => void hold();
  document.addEventListener('visibilitychange', again);
  void hold();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', again);
    void lock?.release();
  };
}
