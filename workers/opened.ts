import { decodePack } from '../src/core/belt/decode.ts';
import { FIRST_PARTS, type Manifest } from '../src/core/belt/manifest.ts';
import type { Texts } from '../src/core/belt/model.ts';
import type { Pack } from '../src/core/belt/pack.ts';
import { bufferOf, jsonOf } from './blob.ts';
import type { Fault, Shelf } from './shelf.ts';

/** The pack of a version, out of the shelf's files; a fault says which part cannot be had or read. */
export async function openPack(
  shelf: Shelf,
  manifest: Manifest,
): Promise<{ readonly ok: true; readonly pack: Pack } | Fault> {
  const wanted = FIRST_PARTS.flatMap((name) => manifest.parts.find((part) => part.name === name) ?? []);
  const [columns, texts] = await Promise.all(wanted.map((part) => shelf.bytes(part, () => {})));
  const [buffer, named] = [columns && (await bufferOf(columns)), texts && (await jsonOf<Texts>(texts))];
  if (!columns || !texts)
    return { ok: false, fault: 'missing', why: `version ${manifest.version} is not whole on this device` };
  if (!buffer || !named) {
    const what = buffer ? 'texts' : 'columns';
    return { ok: false, fault: 'damaged', why: `the ${what} of version ${manifest.version} cannot be read` };
  }
  const decoded = decodePack(buffer, named);
  return decoded.ok ? { ok: true, pack: decoded.pack } : { ok: false, fault: 'damaged', why: decoded.why };
}
