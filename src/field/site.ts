import type { Fix, Site } from '../core/field/visit.ts';

/** Year of the list of place codes that the data was made with. */
export const CODE_YEAR = 2023;

export function emptySite(): Site {
  return { fix: null, code: '', codeYear: CODE_YEAR, town: '', name: '', note: '' };
}

/** A place that was pointed at, or named: how exact it is nobody measured. */
export function pointed(method: 'tap' | 'name', lon: number, lat: number, at: string): Fix {
  return { lon, lat, accuracy: null, heading: null, samples: 1, method, datum: 'WGS-84', at };
}
