import type { Sums } from './sum-by.ts';

/**
 * Location quotients of a whole table of sums, `regions` × `industries`: (x_ir / x_r) / (X_i / X), in the table's own order. NaN where a cell
 * has no known value, or its region's or industry's sum is not positive: that is not estimable, not zero.
 */
export function quotients({ sum, known }: Sums, regions: number, industries: number): Float64Array {
  const ofRegion = new Float64Array(regions);
  const ofIndustry = new Float64Array(industries);
  for (let cell = 0, region = 0; region < regions; region++) {
    let whole = 0;
    for (let industry = 0; industry < industries; industry++, cell++) {
      const value = sum[cell] ?? 0;
      whole += value;
      ofIndustry[industry] = (ofIndustry[industry] ?? 0) + value;
    }
    ofRegion[region] = whole;
  }
  const all = ofRegion.reduce((whole, one) => whole + one, 0);
  const result = new Float64Array(regions * industries);
  for (let cell = 0, region = 0; region < regions; region++) {
    const whole = ofRegion[region] ?? 0;
    for (let industry = 0; industry < industries; industry++, cell++) {
      const base = whole * (ofIndustry[industry] ?? 0);
      result[cell] = base > 0 && known[cell] !== 0 ? ((sum[cell] ?? 0) * all) / base : NaN;
    }
  }
  return result;
}
