const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as text (RFC 4648, padded): what a file of text can hold. */
export function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += STRETCH) pieces.push(stretch(bytes.subarray(from, from + STRETCH)));
  return pieces.join('');
}

/** A multiple of three, so that only the last stretch is padded. */
const STRETCH = 3 * 4096;

function stretch(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two, three] = bytes.subarray(at, at + 3);
    const all = (one << 16) | ((two ?? 0) << 8) | (three ?? 0);
    text += letter(all >> 18) + letter(all >> 12);
    text += two === undefined ? '=' : letter(all >> 6);
    text += three === undefined ? '=' : letter(all);
  }
  return text;
}

function letter(bits: number): string {
  return LETTERS[bits & 63] ?? '';
}
