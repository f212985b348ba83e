import { packColumns, type Column } from './container.ts';
import { BELT_COLUMNS, CLAIM_COLUMNS, planeName } from './layout.ts';
import type { Pack } from './pack.ts';

/** The packed buffer of a pack's columns; its texts go beside it. Same pack, same bytes. */
export function encodePack(pack: Pack, sha256: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const columns = new Map<string, Column>();
  for (const name of BELT_COLUMNS) columns.set(`belt/${name}`, pack.belts[name]);
  for (const name of CLAIM_COLUMNS) columns.set(`claim/${name}`, pack.claims[name]);
  for (const plane of pack.planes) {
    const code = pack.texts.measures[plane.measure]?.code ?? '';
    columns.set(planeName('value', code, plane.year), plane.value);
    if (plane.claim.length > 0) columns.set(planeName('claim', code, plane.year), plane.claim);
  }
  return packColumns(columns, sha256);
}
