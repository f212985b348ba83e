import { refusal, type Flaw } from './flaw.ts';

/** Largest file that a phone reads whole (bytes). */
export const BOUNDARIES_LIMIT = 30_000_000;

/** A file too large is refused before it is read. */
export function sizeFlaws(bytes: number): Flaw[] {
  if (bytes <= BOUNDARIES_LIMIT) return [];
  const [size, limit] = [bytes, BOUNDARIES_LIMIT].map((each) => `${Math.ceil(each / 1e6)} MB`);
  return [
    refusal(
      'file',
      `文件有 ${size}，最多 ${limit}。请先简化到省级，或少留几位小数（5 位约 1 米）。`,
      `The file has ${size}; ${limit} is the most. Simplify it to provinces, or keep fewer decimals (5 are about a metre).`,
    ),
  ];
}
