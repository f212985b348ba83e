import type { Topology } from 'topojson-specification';
import { checkBoundaries, shapesOf } from '../src/core/meeting/boundaries/check.ts';
import { refusal, type Flaw } from '../src/core/meeting/boundaries/flaw.ts';
import type { OwnShape } from '../src/core/meeting/boundaries/shape.ts';
import { sizeFlaws } from '../src/core/meeting/boundaries/size.ts';
import type { BoundaryStore, StoredBoundaries } from '../src/store/boundaries.ts';
import { mayHoldBoundaries } from '../src/store/late.ts';
import { bufferOf, digestOf, jsonOf } from './blob.ts';
import type { Holding } from './holding.ts';

/** What the person says of a file. */
export type BoundariesAbout = Pick<StoredBoundaries, 'name' | 'takenAt' | 'reviewNumber'>;
/** What of a unit's own boundaries is told. */
export interface KeptBoundaries extends Omit<StoredBoundaries, 'key' | 'bytes'> {
  /** False = they are not what was checked any more, and ours are drawn. */
  readonly drawn: boolean;
  /** The ten-dash line and the isles are theirs too. */
  readonly sea: boolean;
}

/** Whether a file is kept, with all that was found about it. */
export interface TakenBoundaries {
  readonly kept: boolean;
  readonly flaws: readonly Flaw[];
}

/** A unit's own outlines, read. */
export interface Own {
  readonly shapes: readonly OwnShape[];
  readonly reviewNumber: string;
}

let store: Promise<BoundaryStore> | null = null;
/** Read once, and anew after a change. */
let own: Promise<Own | null> | null = null;

/** Storage, whose code is fetched when it is first needed. */
function stored(): Promise<BoundaryStore> {
  return (store ??= import('../src/store/boundaries.ts').then((code) => new code.BoundaryStore()));
}

/** The unit's own boundaries; null = there are none, or they cannot be read. */
export function ownBoundaries(): Promise<Own | null> {
  return (own ??= readOwn().catch(() => null));
}

async function readOwn(): Promise<Own | null> {
  if (!(await mayHoldBoundaries())) return null;
  const row = await (await stored()).own();
  if (!row.ok || !row.value) return null;
  const { bytes, sha256, reviewNumber } = row.value;
  // What is not what was checked is not drawn.
  if ((await digestOf(new Blob([bytes]))) !== sha256) return null;
  return { shapes: shapesOf(new TextDecoder().decode(bytes)), reviewNumber };
}

/** What was kept with the file; null = there is none. */
export async function keptRow(): Promise<Omit<StoredBoundaries, 'key' | 'bytes'> | null> {
  if (!(await mayHoldBoundaries())) return null;
  const row = await (await stored()).own();
  if (!row.ok || !row.value) return null;
  const { name, takenAt, sha256, reviewNumber } = row.value;
  return { name, takenAt, sha256, reviewNumber };
}

/** Checks a file against our own outlines, and keeps it unless it is refused. */
export async function takeBoundaries(holding: Holding, file: Blob, about: BoundariesAbout): Promise<TakenBoundaries> {
  const large = sizeFlaws(file.size);
  if (large.length > 0) return { kept: false, flaws: large };
  const [bytes, sha256] = await Promise.all([bufferOf(file), digestOf(file)]);
  if (!bytes || !sha256) return refused('这个文件读不出来。请再选一次。', 'The file cannot be read. Choose it again.');
  const province = await holding.bytes('shape-province', () => {});
  const ours = province && (await jsonOf<Topology>(province));
  if (!ours)
    return refused(
      '带图的轮廓还没有下载完，无法核对坐标系。联网打开一次再试。',
      'Our outlines are not here, so the datum cannot be checked. Open the app once with a connection and try again.',
    );
  const flaws = checkBoundaries(new TextDecoder().decode(bytes), ours);
  if (flaws.some(({ level }) => level === 'refuse')) return { kept: false, flaws };
  const row: StoredBoundaries = { key: 'own', ...about, sha256, bytes };
  const put = await (await stored()).put(row);
  if (!put.ok)
    return refused(
      '检查通过，但没有存下：这台设备的空间不够，或不许存储。',
      'It was found right but could not be kept: this device has no room, or forbids storage.',
    );
  own = null;
  return { kept: true, flaws };
}

/** False = they could not be taken off. */
export async function dropBoundaries(): Promise<boolean> {
  const removed = await (await stored()).remove();
  own = null;
  return removed.ok;
}

function refused(zh: string, en: string): TakenBoundaries {
  return { kept: false, flaws: [refusal('file', zh, en)] };
}
