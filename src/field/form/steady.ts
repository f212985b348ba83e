/**
 * A tap on a button within leaves the focus where it is. What opens with the focus would push the button away under the finger, and the tap would be lost;
 * and the keyboard of the phone would go down and up again.
 */
export function steady(within: HTMLElement): () => void {
  const hold = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
  };
  within.addEventListener('mousedown', hold);
  return () => within.removeEventListener('mousedown', hold);
}
