import { explore } from '../../../src/core/analysis/explore.ts';
import { DEFAULT_QUERY, type Query } from '../../../src/core/analysis/query.ts';
import type { Result } from '../../../src/core/analysis/result.ts';
import { decodePack } from '../../../src/core/belt/decode.ts';
import type { Texts } from '../../../src/core/belt/model.ts';
import type { Pack } from '../../../src/core/belt/pack.ts';
import { drawnPoints } from '../../../src/core/belt/points.ts';

/** Open a pack, or ask it: the app's own worker without its network and store. */
export type ExploreAsked = { readonly columns: string; readonly texts: string } | { readonly query: Partial<Query> };
export type ExploreAnswered =
  { readonly points: Float64Array; readonly industries: readonly string[] } | { readonly result: Result };

let pack: Pack | null = null;

addEventListener('message', ({ data }: MessageEvent<ExploreAsked>) => {
  if ('columns' in data) void open(data.columns, data.texts).then((answer) => postMessage(answer));
  else if (pack) {
    const result = explore(pack, { ...DEFAULT_QUERY, ...data.query });
    const { order, scale, growth, tier, rank } = result;
    const moved = [order, scale, growth, tier, rank].map((column) => column.buffer as ArrayBuffer);
    postMessage({ result } satisfies ExploreAnswered, { transfer: moved });
  }
});

async function open(columns: string, texts: string): Promise<ExploreAnswered> {
  const decoded = decodePack(await (await fetch(columns)).arrayBuffer(), (await (await fetch(texts)).json()) as Texts);
  if (!decoded.ok) throw new Error(decoded.why);
  pack = decoded.pack;
  const points = Float64Array.from(drawnPoints(pack).flatMap(({ lon, lat }) => [lon, lat]));
  const industries = [...new Set(pack.belts.industry)].map((row) => decoded.pack.texts.industries[row]?.code ?? '');
  return { points, industries };
}
