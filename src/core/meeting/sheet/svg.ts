import type { Sheet, SheetPart } from '../sheet.ts';

/** Fonts of the app, as every other program may have one of them. */
export const SHEET_FONTS =
  "'PingFang SC','HarmonyOS Sans SC','MiSans','Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','WenQuanYi Micro Hei',sans-serif";

/**
 * A sheet as one SVG document: true outlines and text that can be selected.
 * @param label what the picture shows, for those who cannot see it; '' = it stands beside words that say so
 * @param halos whether names keep what parts them from the ground: on paper each of them would be in the text twice
 */
export function svgOf({ width, height, ground, parts }: Sheet, label = '', halos = true): string {
  const clips: string[] = [];
  const body = parts.map((part) => drawn(part, clips, halos)).join('');
  const name = label === '' ? ' aria-hidden="true"' : ` role="img" aria-label="${escaped(label)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${number(width)} ${number(height)}" ` +
    `width="${number(width)}" height="${number(height)}" font-family="${SHEET_FONTS}"${name}>` +
    (clips.length > 0 ? `<defs>${clips.join('')}</defs>` : '') +
    `<rect width="${number(width)}" height="${number(height)}" fill="${ground}"/>${body}</svg>`
  );
}

function drawn(part: SheetPart, clips: string[], halos: boolean): string {
  if (part.kind === 'group') {
    const [x, y, width, height] = part.clip.map(number);
    // Named by what is cut off, so that two sheets on one page mean the same by one name.
    const id = `clip-${[x, y, width, height].join('-').split('.').join('_')}`;
    const clip = `<clipPath id="${id}"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath>`;
    if (!clips.includes(clip)) clips.push(clip);
    return `<g data-role="${part.role}" clip-path="url(#${id})">${part.parts.map((inner) => drawn(inner, clips, halos)).join('')}</g>`;
  }
  const role = `data-role="${part.role}"`;
  if (part.kind === 'photo') {
    const [x, y, width, height] = part.box.map(number);
    const address = escaped(part.href);
    return `<image ${role} x="${x}" y="${y}" width="${width}" height="${height}" href="${address}" xlink:href="${address}" preserveAspectRatio="xMidYMid meet"/>`;
  }
  if (part.kind === 'text') {
    const halo =
      part.halo && halos
        ? ` stroke="${part.halo[0]}" stroke-width="${number(part.halo[1])}" stroke-linejoin="round" paint-order="stroke"`
        : '';
    const anchor = part.anchor === 'start' ? '' : ` text-anchor="${part.anchor}"`;
    const weight = part.weight === 400 ? '' : ` font-weight="${part.weight}"`;
    return `<text ${role} x="${number(part.x)}" y="${number(part.y)}" font-size="${number(part.size)}"${weight}${anchor} fill="${part.fill}"${halo}>${escaped(part.text)}</text>`;
  }
  const look = `fill="${part.fill ?? 'none'}"${stroked(part)}`;
  if (part.kind === 'circle')
    return `<circle ${role} cx="${number(part.x)}" cy="${number(part.y)}" r="${number(part.r)}" ${look}/>`;
  const rule = part.evenOdd ? ' fill-rule="evenodd"' : '';
  const cap = part.stroke ? ' stroke-linecap="round" stroke-linejoin="round"' : '';
  const at = part.at
    ? ` transform="translate(${number(part.at[0])} ${number(part.at[1])}) scale(${fine(part.at[2])})"`
    : '';
  return `<path ${role} d="${part.d}" ${look}${cap}${rule}${at}/>`;
}

/** The width of a stroke is in pixels of the sheet: what is scaled has it divided by its scale, which every program reads alike. */
function stroked({ stroke, width, dash, ...part }: Extract<SheetPart, { kind: 'path' | 'circle' }>): string {
  if (!stroke) return '';
  const scale = part.kind === 'path' ? (part.at?.[2] ?? 1) : 1;
  const dashes = dash ? ` stroke-dasharray="${dash.map((each) => number(each / scale)).join(' ')}"` : '';
  return ` stroke="${stroke}" stroke-width="${number(width / scale)}"${dashes}`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function fine(value: number): string {
  return String(Number(value.toPrecision(7)));
}

function escaped(text: string): string {
  return text.split('&').join('&amp;').split('<').join('&lt;').split('>').join('&gt;').split('"').join('&quot;');
}
