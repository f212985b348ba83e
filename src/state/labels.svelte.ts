import { atlas } from './atlas.svelte.ts';
import { drawing } from './drawing.svelte.ts';
import { explorer } from './explorer.svelte.ts';
import { language, words } from './language.svelte.ts';

interface BeltLabel {
  readonly belt: number;
  readonly lon: number;
  readonly lat: number;
  readonly text: string;
  readonly rank: number;
}

/** Names of the first belts of the ranking that have a figure, where the map draws them; those with the person's own figure always, and marked. */
export function beltLabels(most: number): BeltLabel[] {
  const labels: BeltLabel[] = [];
  const { told } = explorer;
  if (!told?.result.query.circles) return labels;
  for (const [position, row] of told.rows) {
    const own = row.mine === true || row.figure?.mine === true;
    if (labels.length >= most && !own) continue;
    const [lon, lat] = [atlas.drawnAt[row.belt * 2], atlas.drawnAt[row.belt * 2 + 1]];
    if (!row.figure || lon === undefined || lat === undefined) continue;
    labels.push({
      belt: row.belt,
      lon,
      lat,
      text: own ? `${row[language.current]} · ${words().statuses.observed}` : row[language.current],
      rank: position,
    });
  }
  return labels;
}

/** Fill of each province by code, for the inset: the same colours as the map's. */
export function provinceColours(): Record<string, string> {
  const { areas } = drawing.current;
  if (areas?.level !== 'province') return {};
  const coloured = areas.codes.map((code, at) => [code, areas.scale.colours[areas.classes[at] ?? -1]] as const);
  return Object.fromEntries(coloured.filter((pair): pair is readonly [string, string] => pair[1] !== undefined));
}
