import type { First } from './core/analysis/first.ts';
import type { BeltRow } from './core/analysis/result.ts';
import { sayFigure, sayNothing, sayPeriod, sayRate } from './core/figure/say.ts';
import { zh } from './words/zh.ts';

/**
 * The first lines of the ranking as HTML, written into the page by the build. A phone's first visit to the ranking can read them, and follow them
 * to their cards, before any script has come; src/ahead.ts shows them, and the app takes them away when its own list stands.
 */
export function foreword(first: First, lines: number): string {
  const items = first.rows.slice(0, lines).map((row, at) => `<li>${line(first, row, first.result.rank[at] ?? 0)}</li>`);
  return `<main id="foreword" hidden><p><strong>${zh.nation} · ${zh.belts(first.result.order.length)}</strong></p><ol role="list" aria-label="${zh.listLabel}">${items.join('')}</ol></main>`;
}

function line(first: First, row: BeltRow, rank: number): string {
  const [place, industry] = [text(row.place.zh), text(row.industry.zh)];
  return (
    `<a href="?tab=rank&amp;belt=${encodeURIComponent(row.id)}"><span class="rank">${rank || '–'}</span>` +
    `<span class="what"><strong>${text(row.zh)}</strong><span>${place} · ${industry}</span></span>` +
    `<span class="how">${figure(first, row)}</span></a>`
  );
}

function figure(first: First, { figure: found, growth }: BeltRow): string {
  const measure = found && first.measures[found.measure];
  if (!found || !measure) return `<span>${sayNothing('zh')}</span>`;
  const stated = sayFigure({ ...found, unit: measure.unit, kind: measure.kind }, 'zh');
  const basis = `${measure.zh} ${sayPeriod(String(found.year), 'zh')}`;
  const rate = growth && sayRate(growth.rate, 'zh');
  return `<strong>${text(stated)}</strong><span>${text(basis)}</span>${rate ? `<span>${text(rate)}</span>` : ''}`;
}

function text(words: string): string {
  return words.split('&').join('&amp;').split('<').join('&lt;').split('"').join('&quot;');
}
