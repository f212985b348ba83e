import type { SourceText } from '../../belt/model.ts';

/** A source in a line: title, publisher, date. */
export function citation({ title, publisher, date }: SourceText): string {
  return [title, publisher, date].filter((word) => word !== '').join(' · ');
}
