/** A picture ready to be kept: JPEG, long edge no longer than LONG_EDGE. */
export interface Shrunk {
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
}

/** Pixels: signs and labels stay legible, a photo stays around half a megabyte. */
const LONG_EDGE = 2048;
const QUALITY = 0.85;

/** Makes a photo smaller, turned as its camera says. Throws for what is no picture. */
export async function shrunk(file: Blob): Promise<Shrunk> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return await drawn(image, image.naturalWidth, image.naturalHeight);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** What a camera shows, or a drawing, as a JPEG. @param width pixels of the source */
export async function drawn(source: CanvasImageSource, width: number, height: number): Promise<Shrunk> {
  const scale = Math.min(1, LONG_EDGE / Math.max(width, height, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no drawing here');
  pen.drawImage(source, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY));
  if (!blob) throw new Error('the picture could not be written');
  const made = { blob, width: canvas.width, height: canvas.height };
  // Safari frees the memory of a canvas only when it has none.
  canvas.width = canvas.height = 0;
  return made;
}

/** SHA-256 of a file, in hex. */
export async function sha256Of(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
