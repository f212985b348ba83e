/** The value of a JSON file; null = it cannot be read. */
export async function jsonOf<T>(blob: Blob): Promise<T | null> {
  try {
    return JSON.parse(await blob.text()) as T;
  } catch {
    return null;
  }
}

/** All bytes; null = they cannot be read. Browsers may lose the file behind a stored Blob and say so only then. */
export function bufferOf(blob: Blob): Promise<ArrayBuffer | null> {
  return blob.arrayBuffer().catch(() => null);
}

/** SHA-256 in lower-case hex; null = the bytes cannot be read. */
export async function digestOf(blob: Blob): Promise<string | null> {
  const buffer = await bufferOf(blob);
  if (!buffer) return null;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', buffer));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
