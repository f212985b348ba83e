import { isReviewNumber, tidyReviewNumber } from '../core/meeting/preflight/review-number.ts';
import { recallList, remember } from './settings.ts';

const KEY = 'review-number';
let number = $state(recallList(KEY).find(isReviewNumber) ?? '');

/** What the unit was given by those who review maps; kept on this device, never made up. */
export const review = {
  /** 审图号; '' = there is none, and every sheet says that it is a sketch. */
  get number(): string {
    return number;
  },
  /** Takes a number, or '' for none; false = it is not written as one, and nothing has changed. */
  setNumber(text: string): boolean {
    const tidy = tidyReviewNumber(text);
    if (tidy !== '' && !isReviewNumber(tidy)) return false;
    number = tidy;
    remember(KEY, JSON.stringify(tidy === '' ? [] : [tidy]));
    return true;
  },
};
