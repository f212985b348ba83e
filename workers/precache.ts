/** What the page may ask of the service worker. */
export type ShellQuestion =
  { readonly type: 'missing' } | { readonly type: 'mend' } | { readonly type: 'SKIP_WAITING' };

/** Addresses of the shell that are not in the cache (after mending, where that was asked). */
export interface ShellAnswer {
  readonly missing: readonly string[];
}
