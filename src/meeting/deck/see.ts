import type { Slide, SlideCamera } from '../../core/meeting/slide.ts';
import { zoomIn } from '../../core/meeting/wall.ts';

/** Goes to what a slide shows, and brings the map to where it lay. */
export type SeeSlide = (view: Pick<Slide, 'search' | 'camera'>) => void;

/** The map of this screen is another size than that of the slide: it shows the same ground. */
export function see({ search, camera }: Slide, onsee: SeeSlide): void {
  const map = document.querySelector('.maplibregl-map');
  const room = map && { width: map.clientWidth, height: map.clientHeight };
  onsee({ search, camera: camera && room ? fitted(camera, room) : camera });
}

function fitted(camera: SlideCamera, room: { readonly width: number; readonly height: number }): SlideCamera {
  return { ...camera, ...room, zoom: zoomIn(camera, room) };
}
