import type { Edit, Value } from '../../../src/core/field/edit.ts';

/** The edits of a visit of two dozen answers and twelve figures. @param photos values of its photos */
export function fieldTrip(at: number, photos: readonly Value[]): Edit[] {
  const record = crypto.randomUUID();
  const fields: [string, Value][] = [
    ['begun', new Date(1_790_000_000_000 + at * 3_600_000).toISOString()],
    ['place', { name: `第 ${at} 家厂`, code: '442000', town: '古镇镇', fix: { lon: 113.2, lat: 22.6, accuracy: 8 } }],
    ['informant/1', { name: '张', role: '厂长', unit: `灯饰 ${at} 厂`, contact: '', years: '12', accompanied: false }],
    ...Array.from({ length: 24 }, (_, n): [string, Value] => [
      `answer/block.q${n}`,
      { text: `第 ${n} 问的回答，${at} 号走访` },
    ]),
    ...Array.from({ length: 12 }, (_, n): [string, Value] => [`figure/${record}-${n}`, figure(n, at)]),
    ...photos.map((photo, n): [string, Value] => [`photo/${record}-${n}`, photo]),
  ];
  return fields.map(([field, value]) => ({
    ...{ id: crypto.randomUUID(), record, kind: 'visit', field, value, after: [], by: '李', device: 'phone' },
    at: '2026-11-22T09:00:00+08:00',
  }));
}

function figure(n: number, at: number): Value {
  return {
    ...{
      measure: 'output_value',
      text: `约${n + (at % 9)}.2亿`,
      unit: '亿元',
      period: '2025',
      scope: 'whole',
      status: 'told',
    },
    ...{ informant: '1', confidence: 'medium', proof: [], silence: null, rank: 'normal', note: '' },
  };
}
