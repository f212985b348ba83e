/** shared: handed to another app · downloaded: given to the browser to save · cancelled: the person closed the share sheet. */
export type Sharing = 'shared' | 'downloaded' | 'cancelled';

/** A name for each part: `带图走访-2026-11-22.zip`, of several `…-1of3.zip`. */
export function named(parts: readonly Blob[], name: string): File[] {
  const of = (at: number) => (parts.length === 1 ? '' : `-${at + 1}of${parts.length}`);
  return parts.map((part, at) => new File([part], `${name}${of(at)}.zip`, { type: 'application/zip' }));
}

/** Hands files to the share sheet where the device has one that takes them, else has them downloaded. Call it from a tap: browsers refuse it otherwise. */
export async function shared(files: readonly File[], title: string): Promise<Sharing> {
  const sheet = { files: [...files], title };
  if (!mayShare(sheet)) return downloaded(files);
  try {
    await navigator.share(sheet);
    return 'shared';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    return downloaded(files);
  }
}

export function mayShare(sheet: ShareData): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare(sheet);
}

/** Each as a download of its own. */
export function downloaded(files: readonly File[]): Sharing {
  for (const file of files) {
    const link = document.createElement('a');
    const address = URL.createObjectURL(file);
    link.href = address;
    link.download = file.name;
    link.click();
    // The browser reads the file after the click: it needs the address for a while.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
  return 'downloaded';
}
