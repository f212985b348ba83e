import { explorer } from './explorer.svelte.ts';
import { field } from './field.svelte.ts';
import { readiness } from './readiness.svelte.ts';
import { survival } from './survival.svelte.ts';

export const REHEARSED = [
  'shell', 'pack', 'map', 'fonts', 'database', 'position', 'camera', 'microphone', 'space', 'persisted', 'backup',
] as const; // prettier-ignore
export type Rehearsed = (typeof REHEARSED)[number];
/** good · mind: it works, and may stop to · bad: it will be missed out there. */
export type Verdict = 'good' | 'mind' | 'bad';

export interface Finding {
  readonly item: Rehearsed;
  readonly verdict: Verdict;
  /** asked: nobody allowed it yet · refused · none: no such device. */
  readonly why?: 'asked' | 'refused' | 'none';
}

/** A photo with what belongs to it, about (bytes). */
const PHOTO = 700_000;
/** Below this (bytes) photos will not fit. */
const LEAST = 200_000_000;
const TIGHT = 1_000_000_000;
const STALE_DAYS = 3;

/** Proves on this device, one by one, what a visit without a network needs. */
class Rehearsal {
  findings = $state.raw<readonly Finding[]>([]);
  running = $state(false);
  /** Photos that still fit, about; null = the browser does not say. */
  photosLeft = $derived(survival.free === null ? null : Math.floor(survival.free / PHOTO));

  async run(): Promise<void> {
    this.running = true;
    await Promise.all([readiness.prove(), survival.measure()]);
    this.findings = await Promise.all(REHEARSED.map((item) => PROOFS[item]().then((found) => ({ item, ...found }))));
    this.running = false;
  }

  /** Lets the browser ask the person now, and not at the gate. */
  async allow(item: 'camera' | 'microphone' | 'position'): Promise<void> {
    await (item === 'position' ? askPosition() : askMedia(item));
    await this.run();
  }
}

type Found = Omit<Finding, 'item'>;
const good = (is: boolean): Found => ({ verdict: is ? 'good' : 'bad' });

const PROOFS: Readonly<Record<Rehearsed, () => Promise<Found>>> = {
  shell: () => Promise.resolve(good(readiness.proved.shell)),
  pack: () => Promise.resolve(good(readiness.proved.pack)),
  // In the sea there is no county: the outlines are read all the same, null = they are not here.
  map: async () => good((await explorer.countyAt(113.2, 22.6)) !== null),
  fonts: () => Promise.resolve(good(drawsApart('镇', '袜'))),
  database: async () => good((await field.store.set('investigator', field.person)).ok),
  position: () => permitted('geolocation'),
  camera: () => permittedDevice('camera', 'videoinput'),
  microphone: () => permittedDevice('microphone', 'audioinput'),
  space: () => Promise.resolve({ verdict: spaceOf(survival.free) }),
  persisted: () => Promise.resolve({ verdict: survival.persisted === true ? 'good' : 'mind' }),
  backup: () => Promise.resolve({ verdict: backupOf() }),
};

function spaceOf(free: number | null): Verdict {
  if (free === null) return 'mind';
  return free < LEAST ? 'bad' : free < TIGHT ? 'mind' : 'good';
}

function backupOf(): Verdict {
  if ((survival.weight?.records ?? 0) === 0) return 'good';
  return survival.days !== null && survival.days <= STALE_DAYS ? 'good' : 'mind';
}

async function permittedDevice(name: 'camera' | 'microphone', kind: MediaDeviceKind): Promise<Found> {
  // Absent on plain http and in old WebViews, whatever the types say.
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  const all = (await devices?.enumerateDevices().catch(() => [])) ?? [];
  if (!all.some((one) => one.kind === kind)) return { verdict: 'mind', why: 'none' };
  return permitted(name);
}

async function permitted(name: 'camera' | 'microphone' | 'geolocation'): Promise<Found> {
  try {
    const { state } = await navigator.permissions.query({ name });
    if (state === 'granted') return { verdict: 'good' };
    return state === 'denied' ? { verdict: 'bad', why: 'refused' } : { verdict: 'mind', why: 'asked' };
  } catch {
    // The browser does not say: it will ask when the time comes.
    return { verdict: 'mind', why: 'asked' };
  }
}

async function askMedia(item: 'camera' | 'microphone'): Promise<void> {
  try {
    const stream = await navigator.mediaDevices.getUserMedia(item === 'camera' ? { video: true } : { audio: true });
    for (const track of stream.getTracks()) track.stop();
  } catch {
    // The next look says what came of it.
  }
}

function askPosition(): Promise<void> {
  return new Promise((resolve) => navigator.geolocation.getCurrentPosition(() => resolve(), () => resolve(), { timeout: 20_000 })); // prettier-ignore
}

/** Two characters that look the same are drawn as the empty box of a missing font. */
function drawsApart(one: string, other: string): boolean {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pen) return false;
  const [width, height] = [32, 32];
  const drawn = [one, other].map((sign) => {
    pen.clearRect(0, 0, width, height);
    pen.font = `24px ${getComputedStyle(document.body).fontFamily}`;
    pen.fillText(sign, 2, 26);
    return pen.getImageData(0, 0, width, height).data.join();
  });
  return drawn[0] !== drawn[1];
}

export const rehearsal = new Rehearsal();
