/** Rows are held in 16 bits, and the last number stands for none. */
const MOST = 0xffff;

/** A table of the texts that may grow: what it holds keeps its row, what is new follows. The table given is never changed. */
export class Table<Row> {
  readonly #name: string;
  readonly #keyOf: (row: Row) => string;
  readonly #given: readonly Row[];
  readonly #added: Row[] = [];
  #rows: Map<string, number> | null = null;

  /** @param keyOf what makes two rows the same */
  constructor(name: string, given: readonly Row[], keyOf: (row: Row) => string) {
    this.#name = name;
    this.#given = given;
    this.#keyOf = keyOf;
  }

  /** The table itself where nothing was added. */
  get all(): readonly Row[] {
    return this.#added.length === 0 ? this.#given : [...this.#given, ...this.#added];
  }

  /** Row of a key; -1 = not there. */
  find(key: string): number {
    return this.#index().get(key) ?? -1;
  }

  /** Row of what equals this by its key, or of this, put at the end. Throws a RangeError when the table is full. */
  rowOf(row: Row): number {
    const known = this.find(this.#keyOf(row));
    if (known !== -1) return known;
    const next = this.#given.length + this.#added.length;
    if (next >= MOST) throw new RangeError(`the table of ${this.#name} is full: it holds ${next} rows`);
    this.#added.push(row);
    this.#index().set(this.#keyOf(row), next);
    return next;
  }

  /** The first of rows with one key is meant. */
  #index(): Map<string, number> {
    if (this.#rows) return this.#rows;
    this.#rows = new Map();
    for (const [at, row] of this.#given.entries()) {
      const key = this.#keyOf(row);
      if (!this.#rows.has(key)) this.#rows.set(key, at);
    }
    return this.#rows;
  }
}

/** A table of plain words. */
export function wordTable(name: string, given: readonly string[]): Table<string> {
  return new Table(name, given, (word) => word);
}
