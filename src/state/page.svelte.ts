export const PAGE_KINDS = ['belt', 'place', 'industry', 'topic', 'design', 'deck', 'sheet', 'ranking'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];
export const TOPICS = ['report', 'lists', 'events', 'goods', 'origin', 'years', 'compare'] as const;
export type Topic = (typeof TOPICS)[number];

/** A page in front of map and list. */
export interface Page {
  readonly kind: PageKind;
  /** Id of a belt, code of a place or industry, a topic; '' = there is only one such page. */
  readonly key: string;
  /** What it is compared with, or what of it is looked at: keys in the page's own terms. */
  readonly beside: readonly string[];
}

/** A page can be compared with so many others. */
export const MOST_BESIDE = 4;

let current = $state.raw<Page | null>(null);

/** The page in front; null = map and list. */
export const page = {
  get current(): Page | null {
    return current;
  },
  open(kind: PageKind, key: string, beside: readonly string[] = []): void {
    current = { kind, key, beside };
  },
  /** The same page beside others. */
  compare(beside: readonly string[]): void {
    if (current) current = { ...current, beside: beside.slice(0, MOST_BESIDE) };
  },
  close(): void {
    current = null;
  },
  restore(next: Page | null): void {
    current = next;
  },
};

/** Pages of which there is only one. */
const ALONE: readonly PageKind[] = ['design', 'deck', 'sheet', 'ranking'];
const KEY = /^[\p{L}\p{N}._/-]{1,80}$/u;

/** A page as the address bar writes it: `belt:guzhen-lighting`, compared ones after it, each after a comma. */
export function formatPage({ kind, key, beside }: Page): string {
  return [key === '' ? kind : `${kind}:${key}`, ...beside].map(encodeURIComponent).join(',').split('%3A').join(':');
}

/** null = no page is written so. */
export function readPage(text: string): Page | null {
  const [head = '', ...beside] = text.split(',');
  const [name = '', ...rest] = head.split(':');
  const kind = PAGE_KINDS.find((one) => one === name);
  const key = rest.join(':');
  const alone = kind !== undefined && ALONE.includes(kind);
  const keys = alone && key === '' ? beside : [key, ...beside];
  const sound = keys.every((part) => KEY.test(part)) && beside.length <= MOST_BESIDE;
  if (!kind || !sound || (kind === 'topic' && !TOPICS.some((topic) => topic === key))) return null;
  return { kind, key, beside };
}
