/**
 * Opens a dialog over everything else. Safari before 15.4 knows no dialogs: there it lies over the page by our own styles (app.css), and closes with Escape as
 * others do; the page behind it can still be reached.
 */
export function openModal(dialog: HTMLDialogElement): void {
  // eslint-disable-next-line no-restricted-syntax -- the one place that asks whether it is there
  if (typeof dialog.showModal === 'function') return dialog.showModal();
  const close = (): void => {
    removeEventListener('keydown', leave, true);
    dialog.removeAttribute('open');
    dialog.dispatchEvent(new Event('close'));
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !dialog.isConnected) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  Object.assign(dialog, { close });
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-modal', 'true');
  dialog.setAttribute('data-plain', '');
  dialog.setAttribute('open', '');
  addEventListener('keydown', leave, true);
  dialog.querySelector<HTMLElement>('button, input, select, textarea, a[href]')?.focus();
}
