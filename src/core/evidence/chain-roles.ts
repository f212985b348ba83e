import type { ChainRole } from '../belt/chain.ts';
import type { Words } from '../belt/model.ts';
import type { Pack } from '../belt/pack.ts';

/** An industry at the other end of a chain link, and what goes along it. */
export interface ChainEnd extends Words {
  /** Code of the industry. */
  readonly code: string;
  readonly role: ChainRole;
  readonly what: Words;
  /** Belts of that industry. */
  readonly belts: number;
  /** Row of `Texts.sources`; null = this project's own judgement of the trade. */
  readonly source: number | null;
}

export interface ChainEnds {
  /** What the industry takes in, and what it gives. */
  readonly suppliers: readonly ChainEnd[];
  readonly users: readonly ChainEnd[];
}

/** Links of an industry; those of its sector stand for it too, and a sector has those of all its industries. */
export function chainOf(pack: Pack, industry: number): ChainEnds {
  const { chain, industries } = pack.texts;
  const speaksOf = (row: number) =>
    row === industry || industries[industry]?.parent === row || industries[row]?.parent === industry;
  const ends = (near: 'supplier' | 'user', far: 'supplier' | 'user') =>
    chain
      .filter((link) => speaksOf(link[near]) && !speaksOf(link[far]))
      .flatMap((link) => {
        const { code, zh, en } = industries[link[far]] ?? { code: '' };
        const what = { zh: link.zh, en: link.en };
        const found = { code, role: link.role, what, belts: beltCount(pack, link[far]), source: link.source ?? null };
        return zh === undefined || en === undefined ? [] : [{ ...found, zh, en }];
      });
  return { suppliers: ends('user', 'supplier'), users: ends('supplier', 'user') };
}

function beltCount({ belts }: Pack, industry: number): number {
  let count = 0;
  for (let belt = 0; belt < belts.count; belt++)
    if (belts.industry[belt] === industry || belts.sector[belt] === industry) count++;
  return count;
}
