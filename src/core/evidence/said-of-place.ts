import type { Claim } from '../belt/model.ts';
import type { EnterpriseText, Evidence, MentionText } from '../belt/evidence.ts';
import type { Pack } from '../belt/pack.ts';
import { statedOf, type Stated } from './stated.ts';

/** What sources say of a place itself, not of a belt in it. */
export interface SaidOfPlace {
  readonly claims: readonly Claim[];
  readonly mentions: readonly MentionText[];
}

/** @param place row of `Texts.places` */
export function saidOfPlace(pack: Pack, { mentions }: Evidence, place: number): SaidOfPlace {
  const code = pack.texts.places[place]?.code;
  return {
    claims: statedOf(pack, 'place').flatMap(({ subject, claim }) => (subject === code ? [claim] : [])),
    mentions: mentions.filter(({ kind, subject }) => kind === 'place' && subject === place),
  };
}

/** Figures stated of these enterprises; a figure finds its enterprise by the Chinese name. */
export function enterpriseFigures(pack: Pack, enterprises: readonly EnterpriseText[]): Stated[] {
  const names = new Set(enterprises.map(({ zh }) => zh));
  return [...statedOf(pack, 'company'), ...statedOf(pack, 'market')].filter(({ subject }) => names.has(subject));
}
