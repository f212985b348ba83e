import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64Of } from '../../../../src/core/meeting/file/base64.ts';

test('Bytes of any length read back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
  const long = Uint8Array.from({ length: 30_001 }, (_, at) => at % 251);
  expect(base64Of(long)).toBe(Buffer.from(long).toString('base64'));
});
