/** Whether an element is drawn: it has a box, and nothing around it is hidden. (`checkVisibility` is newer than the oldest browsers that the app is for.) */
export function isShown(element: Element): boolean {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
}
