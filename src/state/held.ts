import { Hand } from './hand.ts';

/** The hand on this page. */
export const hand = new Hand();
