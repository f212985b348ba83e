import { INSET_EXTENT } from '../inset.ts';
import { insetNeeded } from '../inset-needed.ts';
import { mercator } from '../mercator.ts';
import { AGAIN, LAW, type Rule } from './finding.ts';
import { boxesOf, contains, insetIn } from './parts-of.ts';

/** East past Manila, west past Hanoi, north the mainland and Taiwan south of the Tropic, south past 曾母暗沙 (degrees). */
const ASKED = { east: 121, west: 105.8, north: 23.4, south: 4 } as const;
/** An inset narrower than this cannot be read (pixels). */
const LEAST = 56;

/** A map of the nation, or of all Hainan, that does not reach 曾母暗沙 carries the 南海诸岛 inset, as large as its own rule says. */
export const inset: Rule = (sheet, { ground }) => {
  if (!sheet.map || !insetNeeded({ clear: sheet.map.extent })) return [];
  const found = insetIn(sheet);
  const say = (zh: string, en: string) =>
    [{ rule: 'inset', level: 'block', why: { zh, en }, source: LAW.content, fix: AGAIN }] as const;
  if (!found)
    return [
      ...say(
        '地图没有到曾母暗沙，也没有南海诸岛附图。',
        'The map ends north of Zengmu Ansha and has no inset of the South China Sea islands.',
      ),
    ];
  const { west, east, south, north } = INSET_EXTENT;
  const reaches = west <= ASKED.west && east >= ASKED.east && south <= ASKED.south && north >= ASKED.north;
  const shape = (mercator(north) - mercator(south)) / (east - west);
  const whole = Math.abs(ground.inset.height / ground.inset.width - shape) < 0.02;
  const framed = found.parts.filter(({ role }) => role === 'frame').flatMap(boxesOf);
  const fits = contains(grown(sheet.map.box), found.clip) && framed.every((box) => contains(grown(found.clip), box));
  const lands = found.parts.filter(({ role }) => role === 'ground').length >= 3;
  const named = found.parts.some((part) => part.kind === 'text' && /南海诸岛|Nanhai Zhudao/.test(part.text));
  if (!reaches || !whole || !fits || !lands || !named)
    return [
      ...say(
        '南海诸岛附图不完整：范围、图廓、海岸或图名缺了。',
        'The inset is not whole: its extent, frame, coasts or title are missing.',
      ),
    ];
  if (found.clip[2] < LEAST) return [...say('南海诸岛附图太小，看不清。', 'The inset is too small to be read.')];
  return [];
};

/** Half a pixel of rounding is no fault. */
function grown([x, y, width, height]: readonly [number, number, number, number]): readonly [
  number,
  number,
  number,
  number,
] {
  return [x - 1, y - 1, width + 2, height + 2];
}
