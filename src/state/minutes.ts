import { recallList, remember } from './settings.ts';

const KEY = 'minutes';

/** How long the person means to speak, in minutes; 0 = nothing is planned. */
export function recallMinutes(): number {
  return Number(recallList(KEY)[0]) || 0;
}

export function rememberMinutes(minutes: number): void {
  remember(KEY, JSON.stringify([String(minutes)]));
}
