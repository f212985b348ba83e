import { gunzipSync, strFromU8 } from 'fflate';

/** The JSON of an element of the page. */
export function jsonIn<T>(id: string): T {
  return JSON.parse(document.getElementById(id)?.textContent ?? '') as T;
}

/** A value that was gzipped and written as base64. */
export function unpacked<T>(text: string): T {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return JSON.parse(strFromU8(gunzipSync(bytes))) as T;
}
