import { expect, it } from 'vitest';
import { isReviewNumber, tidyReviewNumber } from '../../../../src/core/meeting/preflight/review-number.ts';

it.each([
  'GS(2019)1822号',
  'GS京(2023)0123号',
  '京S(2023)001号',
  '粤BS(2022)015号',
  '浙杭S(2021)3号',
  '琼S(2024)117号',
])('%s is written as one', (text) => expect(isReviewNumber(text)).toBe(true));

it.each(['', '123', 'GS(2019)1822', '京S2023001号', 'XS(2023)001号', 'GS(1919)1822号', '待审'])('%s is not', (text) => {
  expect(isReviewNumber(text)).toBe(false);
});

it('takes what people copy from a map', () => {
  expect(tidyReviewNumber('审图号：ＧＳ（2019）1822 号')).toBe('GS(2019)1822号');
  expect(tidyReviewNumber('京s〔2023〕001号')).toBe('京S(2023)001号');
});
