import { expect, type Locator } from '@playwright/test';

/** CSS pixels from the corner of the page. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** The box of something visible, on the page. */
export async function boxOf(what: Locator): Promise<Box> {
  await expect(what).toBeVisible();
  const box = await what.boundingBox();
  if (!box) throw new Error('it is visible and has no box');
  return box;
}
