let at = $state('');

/** Which page of the field tab is in front: '' = its home, else a kind and what it is of, `visit:UUID`. */
export const fieldPage = {
  get at(): string {
    return at;
  },
  go(to: string): void {
    at = to;
  },
};
