import { letterOf, LETTERS, type Tool } from '../../letters.ts';
import { extent } from '../../state/extent.svelte.ts';
import { sketch } from '../../state/sketch.svelte.ts';
import { isOn, press } from '../../state/toolbar.ts';
import { boardWords } from '../../words/board.ts';
import { toolWords } from '../../words/tools.ts';
import { one, own, type Command } from './command.ts';

/** Words of the toolbar in both languages. */
export const tooled = (key: keyof typeof toolWords.zh) => ({ zh: toolWords.zh[key], en: toolWords.en[key] });

/** All of the toolbar, and what the tools themselves begin with. */
export function toolsOf(): Command[] {
  return [
    ...Object.values(LETTERS).flatMap((letter) => ('tool' in letter ? [toolOf(letter.tool)] : [])),
    ...(['lasso', 'measure'] as const).map((mode) =>
      one(
        'tool',
        mode,
        own((text) => text[mode]),
        () => draw(mode),
      ),
    ),
    one(
      'tool',
      'extent',
      { zh: boardWords.zh.extent, en: boardWords.en.extent },
      () => (extent.follows ? extent.stop() : extent.start()),
      { on: extent.follows },
    ),
  ];
}

function toolOf(tool: Tool): Command {
  return one('tool', `tool:${tool}`, tooled(tool), () => press(tool), { keys: letterOf(tool), on: isOn(tool) });
}

/** The next touch of the map draws; the panel that tells of it comes along. */
function draw(mode: 'lasso' | 'measure'): void {
  if (!isOn('area')) press('area');
  sketch.path = [];
  sketch.mode = mode;
}
