import type { SlideDraft } from '../../core/meeting/deck-edit.ts';
import type { SlideCamera } from '../../core/meeting/slide.ts';
import { currentAddress } from '../../state/address.svelte.ts';
import { page } from '../../state/page.svelte.ts';
import { sideParts } from '../../state/side.ts';

/** Tab and page of the field are not what a slide shows. */
const LEFT_OUT = /^(tab|field)=/;

/** What is in front of the person as a slide: the map as it lies with what is open beside it, or the page alone. */
export function frontSlide(camera: SlideCamera | null): SlideDraft {
  const parts = currentAddress().replace(/^\?/, '').split('&');
  const kept = [...parts.filter((part) => part !== '' && !LEFT_OUT.test(part)), ...sideParts()];
  return { search: kept.length === 0 ? '' : `?${kept.join('&')}`, camera: page.current ? null : camera };
}
