type Child = Node | string | null;

/** An element with a class and what is in it; '' = no class. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  for (const child of children) if (child !== null) made.append(child);
  return made;
}

/** A button that says what it does; `sign` is what it shows: text, or a drawing where fonts may not have the sign. */
export function button(name: string, sign: Child, says: string, press: () => void): HTMLButtonElement {
  const made = element('button', name, sign);
  made.type = 'button';
  made.title = says;
  made.setAttribute('aria-label', says);
  made.addEventListener('click', press);
  return made;
}

/** Everything that was in it goes. */
export function refill(place: Element, ...children: readonly Child[]): void {
  place.textContent = '';
  for (const child of children) if (child !== null) place.append(child);
}

const SVG = 'http://www.w3.org/2000/svg';

export function drawn(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: Node[]
): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  for (const child of children) made.append(child);
  return made;
}

/** A sign of 24 units of lines. */
export function icon(path: string): SVGElement {
  const look = { fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round' };
  return drawn('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, drawn('path', { d: path, ...look }));
}
