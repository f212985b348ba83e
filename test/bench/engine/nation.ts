import type { IndustryText, Level, MeasureText, PlaceText } from '../../../src/core/belt/model.ts';
import type { Ground } from '../../../seeds/demo-belts.ts';

export const PROVINCES = 31;
export const CITIES = 340;
export const COUNTIES = 2900;
export const INDUSTRIES = 40;
const SECTORS = 8;

/** A country of the size of ours, with names of no place: 31 provinces, 340 cities, 2,900 counties, 40 industries. */
export function nation(): Ground {
  return {
    version: 'demo',
    places: placesOf(),
    industries: industriesOf(),
    measures: [OUTPUT],
    scopes: [{ code: 'whole', zh: '全口径', en: 'Whole', standing: 'whole' }],
    sources: [{ id: 'demo', title: 'made up', publisher: '', date: '', url: '', file: '' }],
    lists: [],
    units: ['', '万元'],
  };
}

const OUTPUT: MeasureText = {
  code: 'output_value',
  zh: '产值',
  en: 'Output',
  kind: 'money',
  unit: '万元',
  addable: true,
  scale: true,
};

/** Province, then each of its cities followed by the city's counties: the order of the codes. */
function placesOf(): PlaceText[] {
  const places: PlaceText[] = [];
  for (let province = 0; province < PROVINCES; province++) {
    const top = places.push(placeOf('province', places.length, -1, 0)) - 1;
    for (let city = share(CITIES, PROVINCES, province); city > 0; city--) {
      const middle = places.push(placeOf('prefecture', places.length, top, city)) - 1;
      const nth = places.filter(({ level }) => level === 'prefecture').length - 1;
      for (let county = share(COUNTIES, CITIES, nth); county > 0; county--)
        places.push(placeOf('county', places.length, middle, county));
    }
  }
  return places;
}

/** How many of `all` the n-th of `groups` gets: they differ by one at most. */
function share(all: number, groups: number, nth: number): number {
  return Math.floor(((nth + 1) * all) / groups) - Math.floor((nth * all) / groups);
}

function placeOf(level: Level, row: number, parent: number, nth: number): PlaceText {
  const code = String(100_000 + row);
  const name = `${level}${code}`;
  return {
    code,
    level,
    zh: name,
    en: name,
    short: name,
    parent,
    // A golden-angle spread over a box of the country's size.
    lon: 98 + ((row * 0.618034) % 1) * 25,
    lat: 22 + ((row * 0.754878 + nth * 0.01) % 1) * 22,
    aliases: [],
  };
}

function industriesOf(): IndustryText[] {
  const named = (code: string, level: 1 | 2, parent: number): IndustryText => ({
    code,
    zh: code,
    en: code,
    level,
    parent,
    gbt: '',
    gbtName: '',
  });
  const sectors = Array.from({ length: SECTORS }, (_, at) => named(`sector${at}`, 1, -1));
  return [...sectors, ...Array.from({ length: INDUSTRIES }, (_, at) => named(`industry${at}`, 2, at % SECTORS))];
}
