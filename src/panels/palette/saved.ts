import { views } from '../../state/views.svelte.ts';
import { paletteWords } from '../../words/palette.ts';
import { one, type Command, type Deeds } from './command.ts';

/** A command for each view that the person saved. */
export function saved(deeds: Deeds): Command[] {
  return (views.all ?? []).map((view) =>
    one(
      'saved',
      `view:${view.id}`,
      { zh: paletteWords.zh.saved(view.name), en: paletteWords.en.saved(view.name) },
      () => deeds.open(view),
    ),
  );
}
