import type { FileInput } from '../../core/meeting/file/file-deck.ts';
import { withoutOwn } from '../../core/meeting/file/redacted.ts';
import type { Contents } from '../../core/meeting/file/redacted.ts';
import { titleSheet } from '../../core/meeting/file/title-sheet.ts';
import { mapBoxOf } from '../../core/meeting/sheet/layout.ts';
import { sheetOf } from '../../core/meeting/sheet/sheet-of.ts';
import type { SheetWear } from '../../core/meeting/sheet/wear.ts';
import type { Sheet } from '../../core/meeting/sheet.ts';
import type { SlideTale } from '../../core/meeting/slide-tale.ts';
import { appearance } from '../../state/appearance.svelte.ts';
import { explorer } from '../../state/explorer.svelte.ts';
import { language } from '../../state/language.svelte.ts';
import { FileError } from './making.ts';

/** Size and kind of a picture. */
export type Look = Pick<SheetWear, 'kind' | 'width' | 'height' | 'reviewNumber'>;

/** The sheet of a slide as it will leave; of a slide without figures its title, caption and photo. */
export async function pictureOf(input: FileInput, contents: Contents, look: Look): Promise<Sheet> {
  const tale = input.tale && (contents.own ? input.tale : withoutOwn(input.tale));
  const title = input.title?.[language.current] ?? tale?.title[language.current] ?? '';
  if (tale) return mapOf(tale, input, look);
  const { width, height } = look;
  return titleSheet({ width, height, title, caption: input.caption, photo: contents.photos ? input.photo : '' });
}

async function mapOf(tale: SlideTale, input: FileInput, look: Look): Promise<Sheet> {
  const wear: SheetWear = {
    ...look,
    ...{ theme: 'projector', ramp: appearance.ramp, language: language.current },
    ...{ title: input.title?.[language.current] ?? null, caption: input.caption },
  };
  const [, , width, height] = mapBoxOf(tale, wear);
  const level = tale.areas?.level ?? 'province';
  const ground = await explorer.sheetGround(input.view ?? tale.bounds, width, height, level);
  if (!ground) throw new FileError('outlines');
  return sheetOf(tale, ground, wear);
}
