import { demoPack } from '../../../seeds/demo-belts.ts';
import { arquero } from '../peers/arquero.ts';
import { crossfilter2 } from '../peers/crossfilter.ts';
import { daitu } from '../peers/daitu.ts';
import { duckDb } from '../peers/duckdb.ts';
import { objects } from '../peers/objects.ts';
import { QUERIES, workOf, type Peer, type QueryName, type Work } from '../peers/peer.ts';
import { streamFloor, streamFloorOfFour } from '../peers/stream.ts';
import { answering } from './answering.ts';
import { nation } from './nation.ts';
import { inTurn, type Samples } from './turns.ts';

export interface QueriesAsked {
  readonly belts: number;
  readonly rounds: number;
  /** Names of the peers to run beside ours. */
  readonly peers: readonly string[];
}

export interface QueriesAnswered {
  /** Milliseconds by query and peer. */
  readonly samples: Record<QueryName, Samples>;
  /** Peers whose answer differs from ours, in words; empty = all agree. */
  readonly differing: readonly string[];
}

/** Sums may be added in another order. */
const TOLERANCE = 1e-9;

answering(async ({ belts, rounds, peers: wanted }: QueriesAsked): Promise<QueriesAnswered> => {
  const work = workOf(demoPack(nation(), { belts, seed: 20_261_122 }));
  const ours = daitu(work);
  const peers = [ours];
  for (const name of wanted) peers.push(await peerOf(name, work));
  const samples: Partial<Record<QueryName, Samples>> = {};
  const differing: string[] = [];
  for (const query of QUERIES) {
    const expected = await answerOf(ours, query);
    for (const peer of peers.slice(1)) {
      const fault = peer.read && differenceOf(expected, await answerOf(peer, query));
      if (fault) differing.push(`${query} ${peer.name}: ${fault}`);
    }
    samples[query] = await inTurn(
      peers.map(({ name, run }) => ({ name, run: run[query] })),
      rounds,
    );
  }
  for (const peer of peers) await peer.close?.();
  return { samples: samples as Record<QueryName, Samples>, differing };
});

const PEERS: Readonly<Record<string, (work: Work) => Peer | Promise<Peer>>> = {
  'DuckDB-WASM': duckDb,
  'Arquero 8': arquero,
  crossfilter2,
  objects,
  'stream floor': streamFloor,
  'stream floor, four sums': streamFloorOfFour,
};

function peerOf(name: string, work: Work): Peer | Promise<Peer> {
  const make = PEERS[name];
  if (!make) throw new Error(`no peer "${name}": ${Object.keys(PEERS).join(', ')}`);
  return make(work);
}

async function answerOf(peer: Peer, query: QueryName): Promise<number[]> {
  const answer = await peer.run[query]();
  return peer.read?.[query](answer as never) ?? [];
}

function differenceOf(expected: readonly number[], found: readonly number[]): string | null {
  if (expected.length !== found.length) return `${found.length} numbers, expected ${expected.length}`;
  const at = expected.findIndex((value, place) => !same(value, found[place] ?? NaN));
  return at === -1 ? null : `number ${at} is ${found[at]}, expected ${expected[at]}`;
}

function same(one: number, other: number): boolean {
  if (Number.isNaN(one) || Number.isNaN(other)) return Number.isNaN(one) && Number.isNaN(other);
  return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one), Math.abs(other));
}
