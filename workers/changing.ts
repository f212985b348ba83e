import { changesOf, type Changes } from '../src/core/evidence/changes.ts';
import type { Beside, Holding } from './holding.ts';
import { editionOf, type Edition } from './settled.ts';

/** What another version beside the open one would change. */
export interface Changing extends Changes {
  readonly from: Edition;
  readonly to: Edition;
  /** Names of the manifest's parts that differ and are not compared row by row. */
  readonly parts: readonly string[];
}

/** More than anybody reads: the rest is counted. */
const ROOM = 400;
/** What `changesOf` compares row by row. */
const COMPARED_PARTS = ['columns', 'texts'];

/** null = there is no such version, or it cannot be read. This file is fetched when somebody looks at changes. */
export async function changing(holding: Holding, which: Beside): Promise<Changing | null> {
  const [from, to, other] = [holding.manifest, await holding.beside(which), await holding.packBeside(which)];
  if (!from || !to || !other) return null;
  const before = new Set(from.parts.map(({ sha256 }) => sha256));
  const parts = to.parts.filter(({ name, sha256 }) => !before.has(sha256) && !COMPARED_PARTS.includes(name));
  return {
    ...changesOf(holding.pack, other, ROOM),
    from: editionOf(from),
    to: editionOf(to),
    parts: parts.map(({ name }) => name),
  };
}
