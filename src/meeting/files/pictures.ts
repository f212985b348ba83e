import type { FileInput } from '../../core/meeting/file/file-deck.ts';
import { withoutOwn, type Contents } from '../../core/meeting/file/redacted.ts';
import { titleSheet } from '../../core/meeting/file/title-sheet.ts';
import { demandCleared, type Cleared } from '../../core/meeting/preflight/preflight.ts';
import type { SheetWear } from '../../core/meeting/sheet/wear.ts';
import type { Sheet } from '../../core/meeting/sheet.ts';
import { appearance } from '../../state/appearance.svelte.ts';
import { language } from '../../state/language.svelte.ts';
import { review } from '../../state/review.svelte.ts';
import { lay } from '../export/laying.ts';
import { FileError } from './making.ts';

/** Size and kind of a picture. */
export type Look = Pick<SheetWear, 'kind' | 'width' | 'height'>;

/** The sheet of a slide as it will leave: a map only after the preflight has cleared it, of a slide without figures its title, caption and photo. */
export async function pictureOf(input: FileInput, contents: Contents, look: Look): Promise<Sheet> {
  const map = await clearedMap(input, contents, look);
  if (map) return demandCleared(map);
  const { width, height } = look;
  const photo = contents.photos ? input.photo : '';
  return titleSheet({ width, height, title: input.title?.[language.current] ?? '', caption: input.caption, photo });
}

/** The map of a slide; null = it has none. @throws when its outlines are not here, or while the preflight finds anything that blocks */
export async function clearedMap(
  { tale, title, caption, view }: FileInput,
  contents: Contents,
  look: Look,
): Promise<Cleared<Sheet> | null> {
  if (!tale) return null;
  const leaving = contents.own ? tale : withoutOwn(tale);
  const wear: SheetWear = {
    ...look,
    ...{ theme: 'projector', ramp: appearance.ramp, language: language.current, title: null, caption: '' },
    reviewNumber: review.number,
  };
  // A picture of the map alone: its charts stand beside it as what they are.
  const drawn = look.kind === 'map' ? { ...leaving, charts: [] } : leaving;
  const item = { tale: drawn, bounds: view ?? tale.bounds, title: title?.[language.current] ?? null, caption };
  const laid = await lay(item, wear, 1);
  if (!laid) throw new FileError('outlines');
  if (!laid.cleared) throw new FileError('blocked');
  return laid.cleared;
}
