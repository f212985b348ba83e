import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundTo, sayFixed, sayInStep, sayShort, stepFor } from '../../../src/core/figure/say-number.ts';

it('rounds as a person does', () => {
  expect([1.005, 2.675, -1.005, -0.001, 1e-9].map((value) => roundTo(value, 2))).toEqual([1.01, 2.68, -1.01, 0, 0]);
});

it('groups thousands', () => {
  expect([0, 999, 1000, 40098700].map((value) => sayFixed(value, 0))).toEqual(['0', '999', '1,000', '40,098,700']);
  expect(sayFixed(4009.87, 2)).toBe('4,009.87');
  expect(sayFixed(-1234.5, 1)).toBe('−1,234.5');
  expect([300, 1.5, 1.204, 0].map((value) => sayShort(value, 2))).toEqual(['300', '1.5', '1.2', '0']);
});

it('goes to the next size when rounding reaches it', () => {
  const steps = [
    { size: 1, name: '', decimals: 0 },
    { size: 1e4, name: '万', decimals: 2 },
  ] as const;
  const say = (value: number) => sayInStep(value, stepFor(value, steps)) + stepFor(value, steps).name;
  expect([9999, 9999.4, 9999.6, 12_345].map(say)).toEqual(['9,999', '9,999', '1万', '1.23万']);
});

it('says every integer so that it can be read back', () => {
  fc.assert(
    fc.property(fc.integer(), (value) => {
      expect(Number(sayFixed(value, 0).replaceAll(',', '').replace('−', '-'))).toBe(value);
    }),
  );
});
