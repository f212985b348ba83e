import type { Areas, AreaLevel, Language, Scene } from './scene.ts';
import { PALETTE, type Palette } from '../core/meeting/palette.ts';

export const AREA_LEVELS: readonly AreaLevel[] = ['province', 'prefecture', 'county'];

/** Zoom from which the borders of a level are drawn, and its places can be tapped. */
export const FROM_ZOOM: Readonly<Record<AreaLevel, number>> = { province: 0, prefecture: 4.5, county: 6.5 };

/** The part of a scene that the style depends on; all else is feature-state and what `belts/` draws. */
export interface Look {
  readonly palette: Palette;
  readonly language: Language;
  readonly areas: Pick<Areas, 'level' | 'colours' | 'within'> | null;
  /** A place has ever been chosen: until then the layers of the choice cost nothing. */
  readonly chosenPlace: boolean;
}

/** @param before the look until now: a layer that was once shown stays, so that choosing again is only a change of state */
export function lookOf(scene: Scene, before?: Look): Look {
  return {
    palette: paletteOf(scene),
    language: scene.language,
    areas: scene.areas,
    chosenPlace: scene.selectedPlace !== null || (before?.chosenPlace ?? false),
  };
}

let enlarged: { readonly of: Palette; readonly by: number; readonly palette: Palette } | null = null;

/** The same object for the same theme and size: looks are compared by it. */
function paletteOf({ theme, larger = 0 }: Scene): Palette {
  const of = PALETTE[theme];
  if (larger === 0) return of;
  if (enlarged?.of !== of || enlarged.by !== larger)
    enlarged = { of, by: larger, palette: { ...of, larger, heavy: of.heavy * (1 + larger / 20) } };
  return enlarged.palette;
}

/** Nothing differs that a layer could depend on. Each answer brings areas of its own, mostly of the same colours. */
export function sameLook(one: Look, other: Look): boolean {
  return (
    one.palette === other.palette &&
    one.language === other.language &&
    one.chosenPlace === other.chosenPlace &&
    one.areas?.level === other.areas?.level &&
    one.areas?.within === other.areas?.within &&
    one.areas?.colours.join() === other.areas?.colours.join()
  );
}

/** The finest level whose borders are drawn at a zoom. */
export function finestLevel(zoom: number): AreaLevel {
  if (zoom >= FROM_ZOOM.county) return 'county';
  return zoom >= FROM_ZOOM.prefecture ? 'prefecture' : 'province';
}
