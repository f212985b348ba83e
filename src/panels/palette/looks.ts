import { BREAKINGS, READINGS } from '../../core/analysis/query.ts';
import { SCALE_RAMP_NAMES } from '../../core/meeting/ramp.ts';
import { appearance } from '../../state/appearance.svelte.ts';
import { explorer } from '../../state/explorer.svelte.ts';
import { lookWords } from '../../words/looks.ts';
import { paletteWords } from '../../words/palette.ts';
import { one, type Command } from './command.ts';

/** How the map is read: what the circles' colour says, classes and colours of scale. */
export function reading(): Command[] {
  const { query } = explorer;
  return [
    ...READINGS.map((each) =>
      one(
        'look',
        `reading:${each}`,
        {
          zh: paletteWords.zh.reading(lookWords.zh.readings[each]),
          en: paletteWords.en.reading(lookWords.en.readings[each]),
        },
        () => void explorer.change({ reading: each }),
        { on: query.reading === each },
      ),
    ),
    ...BREAKINGS.map((each) =>
      one(
        'look',
        `classes:${each}`,
        {
          zh: paletteWords.zh.classes(lookWords.zh.methods[each]),
          en: paletteWords.en.classes(lookWords.en.methods[each]),
        },
        () => void explorer.change({ breaking: each }),
        { on: query.breaking === each },
      ),
    ),
    ...SCALE_RAMP_NAMES.map((each) =>
      one(
        'look',
        `ramp:${each}`,
        { zh: paletteWords.zh.ramp(lookWords.zh.ramps[each]), en: paletteWords.en.ramp(lookWords.en.ramps[each]) },
        () => appearance.setRamp(each),
        { on: appearance.ramp === each },
      ),
    ),
  ];
}
