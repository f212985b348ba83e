import { brush, type Brushed } from '../../../src/core/analysis/brush.ts';
import { cellsOf } from '../../../src/core/analysis/cells.ts';
import { crossSum } from '../../../src/core/analysis/cross-sum.ts';
import { herfindahlBy } from '../../../src/core/analysis/herfindahl-by.ts';
import { quotients } from '../../../src/core/analysis/quotients.ts';
import { runsOf } from '../../../src/core/analysis/runs.ts';
import { sumByRuns, type Sums } from '../../../src/core/analysis/sum-by.ts';
import { topGrowth, topGrowthAbove } from '../../../src/core/analysis/top-growth.ts';
import type { Ranked } from '../../../src/core/analysis/top.ts';
import { ASKED, digestOf, yearOf, type Peer, type Work } from './peer.ts';

/** Our own kernels. */
export function daitu(work: Work): Peer {
  const { industry, industries, provinces, cities } = work;
  const wanted = Uint8Array.from({ length: industries }, (_, code) =>
    Number(ASKED.industries.some((one) => one === code)),
  );
  const byProvince = runsOf(work.province);
  const ofProvinces = cellsOf(byProvince, provinces, industry, industries);
  const ofCities = cellsOf(runsOf(work.city), cities, industry, industries);
  const [asked, first, before, last] = [ASKED.year, ASKED.first, ASKED.before, ASKED.last].map((year) =>
    yearOf(work, year),
  );
  if (!asked || !first || !before || !last) throw new Error('a year is missing');
  const columns = {
    places: byProvince,
    placeSize: provinces,
    codes: industry,
    codeSize: industries,
    value: last,
    before,
  };
  const brushed = { wanted, floor: ASKED.brushFloor, most: ASKED.most, breaks: Float64Array.from(ASKED.breaks) };
  return {
    name: 'daitu',
    run: {
      Q1: () => sumByRuns(byProvince, asked, provinces),
      Q2: () => crossSum(ofProvinces, last),
      Q3: () => topGrowth(wanted, industry, first, last, ASKED.span, ASKED.most),
      Q4: () => quotients(crossSum(ofCities, last), cities, industries),
      Q5: () => herfindahlBy(ofProvinces, industries, last),
      Q6: () => topGrowthAbove(before, last, ASKED.floor, ASKED.most),
      Q7: () => brush(columns, brushed),
    },
    read: {
      Q1: (answer: Sums) => known(answer),
      Q2: (answer: Sums) => known(answer),
      Q3: (answer: Ranked) => pairs(answer),
      Q4: (answer: Float64Array) => Array.from(answer),
      Q5: (answer: Float64Array) => Array.from(answer),
      Q6: (answer: Ranked) => pairs(answer),
      Q7: (answer: Brushed) => [
        answer.count,
        ...known(answer.byPlace),
        ...known(answer.byCode),
        ...pairs(answer.top),
        ...digestOf(answer.classes),
      ],
    },
  };
}

function known({ sum, known: count }: Sums): number[] {
  return Array.from(sum, (value, group) => (count[group] === 0 ? NaN : value));
}

function pairs({ rows, keys }: Ranked): number[] {
  return Array.from(rows).flatMap((row, at) => [row, keys[at] ?? NaN]);
}
