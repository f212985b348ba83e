import { nearest } from '../../../src/core/analysis/nearest.ts';
import { sameIndustryPairs } from '../../../src/core/analysis/neighbours.ts';
import type { Pack } from '../../../src/core/belt/pack.ts';
import { demoPack } from '../../../seeds/demo-belts.ts';
import { randomOf } from '../../../seeds/demo-random.ts';
import { nearestByForce, pairsByTree, pairsByTrees } from '../peers/space.ts';
import { answering } from './answering.ts';
import { nation } from './nation.ts';
import { inTurn, type Samples } from './turns.ts';

export interface SpaceAsked {
  readonly belts: number;
  readonly rounds: number;
}
export interface SpaceAnswered {
  readonly samples: Samples;
  readonly differing: readonly string[];
  readonly pairs: number;
}

const MOST = 20;
const KM = 30;

answering(({ belts, rounds }: SpaceAsked): Promise<SpaceAnswered> => measured(scattered(belts), rounds));

async function measured(pack: Pack, rounds: number): Promise<SpaceAnswered> {
  const differing: string[] = [];
  const random = randomOf(7);
  const somewhere = () => [98 + random() * 25, 22 + random() * 22] as const;
  for (let trial = 0; trial < 50; trial++) {
    const [lon, lat] = somewhere();
    const ours = nearest(pack, lon, lat, { limit: MOST }).map(({ belt }) => belt);
    if (ours.join() !== nearestByForce(pack.belts, lon, lat, MOST).join()) differing.push(`nearest to ${lon}, ${lat}`);
  }
  const pairs = sameIndustryPairs(pack.belts, KM).a.length;
  for (const theirs of [pairsByTree, pairsByTrees].map((count) => count(pack.belts, KM)))
    if (pairs !== theirs) differing.push(`${pairs} pairs, by k-d tree ${theirs}`);
  const turns = [
    { name: 'nearest', run: () => nearest(pack, ...somewhere(), { limit: MOST }) },
    { name: 'nearest by force', run: () => nearestByForce(pack.belts, ...somewhere(), MOST) },
    { name: 'pairs', run: () => sameIndustryPairs(pack.belts, KM), most: 1 },
    { name: 'pairs by kdbush', run: () => pairsByTree(pack.belts, KM), most: 1 },
    { name: 'pairs by kdbush, a tree an industry', run: () => pairsByTrees(pack.belts, KM), most: 1 },
  ];
  return { samples: await inTurn(turns, rounds), differing, pairs };
}

/** The made-up belts strewn evenly over the country: in one crowded county every two would be a pair. */
function scattered(count: number): Pack {
  const pack = demoPack(nation(), { belts: count, seed: 3 });
  const random = randomOf(4);
  const lon = Float64Array.from({ length: count }, () => 98 + random() * 25);
  const lat = Float64Array.from({ length: count }, () => 22 + random() * 22);
  const industry = Uint16Array.from({ length: count }, () => Math.floor(random() * 40));
  return { ...pack, belts: { ...pack.belts, lon, lat, industry } };
}
