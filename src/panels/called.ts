import { explorer } from '../state/explorer.svelte.ts';

// Belts and places stand in the same search: enough is asked for to have the industries too.
const ASKED = 400;
const ENDS_IN_HAN = /\p{Script=Han}$/u;

/** Codes of the industries called so, best first; where none is, of those called so without the last character: 袜子 finds 袜业. */
export async function industriesCalled(text: string): Promise<readonly string[]> {
  const codes = await codesOf(text);
  const shorter = [...text].slice(0, -1).join('');
  return codes.length > 0 || shorter === '' || !ENDS_IN_HAN.test(text) ? codes : codesOf(shorter);
}

async function codesOf(text: string): Promise<string[]> {
  const hits = await explorer.names(text, ASKED);
  return hits.filter(({ kind }) => kind === 'industry').map(({ key }) => key);
}
