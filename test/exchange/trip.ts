import { randomBytes } from 'node:crypto';
import type { Edit } from '../../src/core/field/edit.ts';
import { packed, type Packed } from '../../src/exchange/pack.ts';
import { digest, edit } from '../store/field/edits.ts';

export interface Trip {
  readonly edits: readonly Edit[];
  readonly files: ReadonlyMap<string, Blob>;
}

/** Visits with some figures each and a photo, whose bytes do not pack. */
export function trip(visits: number, photoBytes = 300): Trip {
  const photos = Array.from({ length: visits }, () => new Uint8Array(randomBytes(photoBytes)));
  const files = new Map(photos.map((bytes) => [digest(bytes), new Blob([bytes], { type: 'image/jpeg' })]));
  const edits = [...files.keys()].flatMap((sha256, at) => {
    const record = `visit-${at}`;
    const value = { sha256, type: 'image/jpeg', bytes: photoBytes };
    return [
      edit({ id: `${record}-a`, record, field: 'begun', value: `2026-11-2${at % 9}T09:00:00+08:00` }),
      edit({ id: `${record}-b`, record, field: 'place', value: { name: `第${at}家厂`, code: '442000' } }),
      edit({ id: `${record}-c`, record, field: `photo/${at}`, value }),
    ];
  });
  return { edits, files };
}

export const TABLES = [{ name: 'visits.csv', text: '\ufeff编号,地点\r\n1,古镇\r\n' }];

export function pack({ edits, files }: Trip, limit?: number): Promise<Packed> {
  return packed({
    edits,
    files: Array.from(files, ([sha256, { size, type }]) => ({ sha256, bytes: size, type })),
    read: (sha256) => Promise.resolve(files.get(sha256) ?? null),
    tables: TABLES,
    ...(limit === undefined ? {} : { limit }),
  });
}

export async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

export function asFiles(parts: readonly BlobPart[]): File[] {
  return parts.map((part, at) => new File([part], `part-${at + 1}.zip`));
}
