import { Zlib } from 'fflate';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Row filters of PNG: each row is written as its difference to the one above. */
const UP = 2;
const RGB = 3;

/** A PNG written row by row, so that no more than a strip of the picture is ever in memory. */
export class PngWriter {
  readonly #pieces: Uint8Array<ArrayBuffer>[] = [];
  readonly #zlib: Zlib;
  readonly #width: number;
  #above: Uint8Array;

  /** @param dotsPerInch tells printers how large it is */
  constructor(width: number, height: number, dotsPerInch: number) {
    this.#width = width;
    this.#above = new Uint8Array(width * RGB);
    this.#pieces.push(SIGNATURE, chunk('IHDR', header(width, height)), chunk('pHYs', density(dotsPerInch)));
    // Large even areas pack well at once; higher levels cost minutes on a phone and gain little.
    this.#zlib = new Zlib({ level: 4 }, (bytes) => {
      if (bytes.length > 0) this.#pieces.push(chunk('IDAT', bytes));
    });
  }

  /**
   * The next rows.
   * @param dots red, green, blue, opacity of each dot; the ground is opaque, so opacity is left out
   */
  rows(dots: Uint8ClampedArray, count: number): void {
    const line = this.#width * RGB;
    const out = new Uint8Array(count * (line + 1));
    for (let row = 0; row < count; row++) {
      const now = new Uint8Array(line);
      for (let from = row * this.#width * 4, to = 0; to < line; from += 4, to += RGB) {
        now[to] = dots[from] ?? 0;
        now[to + 1] = dots[from + 1] ?? 0;
        now[to + 2] = dots[from + 2] ?? 0;
      }
      const at = row * (line + 1);
      out[at] = UP;
      for (let to = 0; to < line; to++) out[at + 1 + to] = (now[to] ?? 0) - (this.#above[to] ?? 0);
      this.#above = now;
    }
    this.#zlib.push(out);
  }

  /** The whole file. */
  end(): Blob {
    this.#zlib.push(new Uint8Array(), true);
    return new Blob([...this.#pieces, chunk('IEND', new Uint8Array())], { type: 'image/png' });
  }
}

function header(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  bytes.set([8, 2, 0, 0, 0], 8);
  return bytes;
}

/** Dots to the metre, both ways. */
function density(dotsPerInch: number): Uint8Array {
  const bytes = new Uint8Array(9);
  const view = new DataView(bytes.buffer);
  const perMetre = Math.round(dotsPerInch / 0.0254);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  bytes[8] = 1;
  return bytes;
}

function chunk(name: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let at = 0; at < 4; at++) bytes[4 + at] = name.charCodeAt(at);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, value) => {
  let crc = value;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

/** CRC-32 of ISO 3309, as PNG asks. */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
