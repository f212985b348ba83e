import { createHash, randomUUID } from 'node:crypto';
import type { Edit } from '../../../src/core/field/edit.ts';
import type { Kept } from '../../../src/store/field/field-store.ts';

/** An edit; what is left out is a first word about a place, typed by one person on one phone. */
export function edit(change: Partial<Edit> = {}): Edit {
  return {
    id: randomUUID(),
    record: 'visit-1',
    kind: 'visit',
    field: 'purpose',
    value: '古镇灯饰',
    after: [],
    at: '2026-11-22T09:00:00+08:00',
    by: '李调研',
    device: 'phone-1',
    ...change,
  };
}

export const digest = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The value of an answer that has to be good. */
export function good<T>(kept: Kept<T>): T {
  if (!kept.ok) throw new Error(`${kept.fault}: ${kept.why}`);
  return kept.value;
}

/** A file by its digest. */
export function fileOf(text: string, type = 'image/jpeg'): { sha256: string; blob: Blob } {
  return { sha256: digest(text), blob: new Blob([text], { type }) };
}
