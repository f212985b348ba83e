import { button, element, icon, refill } from './element.ts';

/** A sheet over the slide: overview, notes or sources, one at a time. */
export class Panel {
  readonly place = element('div', 'panel');
  #open = '';
  readonly #closed: () => void;

  /** @param closed where the keyboard goes when it closes */
  constructor(closed: () => void) {
    this.#closed = closed;
    this.place.hidden = true;
    this.place.setAttribute('role', 'dialog');
  }

  show(name: string, title: string, closing: string, ...children: Node[]): void {
    this.#open = name;
    this.place.className = `panel ${name}`;
    this.place.setAttribute('aria-label', title);
    const shut = button('shut', icon('M6 6l12 12M18 6L6 18'), closing, () => this.close());
    refill(this.place, element('h2', '', title), shut, element('div', 'body', ...children));
    this.place.hidden = false;
    shut.focus();
  }

  /** @param name only if this one is open; '' = whichever it is. True = one was. */
  close(name = ''): boolean {
    if (this.#open === '' || (name !== '' && name !== this.#open)) return false;
    this.#open = '';
    this.place.hidden = true;
    this.#closed();
    return true;
  }
}
