import { AREAS, DEFAULT_QUERY, QUADRANTS, SORTS, TIERS, type Query } from '../../core/analysis/query.ts';
import { letterOf } from '../../letters.ts';
import { explorer } from '../../state/explorer.svelte.ts';
import { screen, type Dialog } from '../../state/screen.svelte.ts';
import { messages } from '../../words/index.ts';
import { paletteWords } from '../../words/palette.ts';
import { unfiltered } from '../active.ts';
import { both, one, own, type Command, type Deeds } from './command.ts';

const change = (part: Partial<Query>) => () => void explorer.change(part);
export const opening = (dialog: Dialog) => () => void (screen.dialog = dialog);

export function filters(): Command[] {
  const { query } = explorer;
  return [
    one(
      'filter',
      'filter',
      own((text) => text.filter),
      opening('filter'),
      { keys: letterOf('filter') },
    ),
    one(
      'filter',
      'clear',
      own((text) => text.clear),
      change(unfiltered()),
    ),
    ...TIERS.map((tier) =>
      one(
        'filter',
        `tier:${tier}`,
        both((text) => `${text.tier} ${text.tiers[tier]}`),
        change({ tiers: turned(query.tiers, tier) }),
        { on: query.tiers.includes(tier) },
      ),
    ),
    one(
      'filter',
      'growing',
      own((text) => text.growing),
      change({ hasGrowth: !query.hasGrowth }),
      { on: query.hasGrowth },
    ),
    one(
      'filter',
      'growth-belts',
      both((text) => text.growthBelts),
      change({ growthBelts: !query.growthBelts }),
      { on: query.growthBelts },
    ),
    ...QUADRANTS.map((quadrant) =>
      one(
        'filter',
        `quadrant:${quadrant}`,
        both((text) => text.quadrants[quadrant]),
        change({ quadrants: turned(query.quadrants, quadrant) }),
        { on: query.quadrants.includes(quadrant) },
      ),
    ),
  ];
}

function turned<T>(all: readonly T[], each: T): T[] {
  return all.includes(each) ? all.filter((other) => other !== each) : [...all, each];
}

const ZOOMS = ['zoomIn', 'zoomOut'] as const;

export function view(deeds: Deeds): Command[] {
  const { query } = explorer;
  const levels = ['province', 'prefecture', 'county'] as const;
  return [
    one(
      'view',
      'layers',
      own((text) => text.layers),
      opening('layers'),
      { keys: letterOf('layers') },
    ),
    one(
      'view',
      'nation',
      own((text) => text.nation),
      () => deeds.act('nation'),
      { keys: letterOf('nation') },
    ),
    ...(query.place === ''
      ? []
      : [
          one(
            'view',
            'up',
            own((text) => text.up),
            () => deeds.act('up'),
            { keys: letterOf('up') },
          ),
        ]),
    ...ZOOMS.map((zoom) =>
      one(
        'view',
        zoom,
        both((text) => text[zoom]),
        () => deeds.act(zoom),
        { keys: letterOf(zoom) },
      ),
    ),
    one(
      'view',
      'circles',
      both((text) => text.circles),
      change({ circles: !query.circles }),
      { on: query.circles },
    ),
    ...AREAS.map((areas) =>
      one(
        'view',
        `areas:${areas}`,
        {
          zh: paletteWords.zh.colour(messages.zh.areasOf[areas]),
          en: paletteWords.en.colour(messages.en.areasOf[areas]),
        },
        change(areas === 'series' ? { areas, level: 'province' } : { areas }),
        { on: query.areas === areas },
      ),
    ),
    ...levels.map((level) =>
      one(
        'view',
        `level:${level}`,
        { zh: paletteWords.zh.level(messages.zh.levels[level]), en: paletteWords.en.level(messages.en.levels[level]) },
        change({ level }),
        { on: query.level === level },
      ),
    ),
  ];
}

export function measures(): Command[] {
  const { query, vocabulary } = explorer;
  const scales = vocabulary?.measures.filter(({ scale }) => scale) ?? [];
  const all = [{ code: DEFAULT_QUERY.measure, ...both((text) => text.best) }, ...scales];
  return all.map(({ code, zh, en }) =>
    one('measure', `measure:${code}`, { zh, en }, change({ measure: code }), { on: query.measure === code }),
  );
}

export function years(): Command[] {
  const { query, facets } = explorer;
  const known = (facets?.years ?? []).map(({ key }) => Number(key)).sort((a, b) => b - a);
  return [
    one(
      'year',
      'year:latest',
      both((text) => text.latestShort),
      change({ year: 'latest' }),
      { on: query.year === 'latest' },
    ),
    ...known.map((year) =>
      one(
        'year',
        `year:${year}`,
        both((text) => text.year(year)),
        change({ year }),
        { on: query.year === year },
      ),
    ),
  ];
}

export function sorts(): Command[] {
  const { query } = explorer;
  return [
    ...SORTS.map((sort) =>
      one(
        'sort',
        `sort:${sort}`,
        { zh: paletteWords.zh.by(messages.zh.sorts[sort]), en: paletteWords.en.by(messages.en.sorts[sort]) },
        change({ sort, descending: sort !== 'name' }),
        { on: query.sort === sort },
      ),
    ),
    one(
      'sort',
      'turn',
      own((text) => text.turn),
      change({ descending: !query.descending }),
    ),
  ];
}
