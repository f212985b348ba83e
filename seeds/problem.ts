/** A fault in one of the tables: where it is, what was found and what was expected. */
export interface Problem {
  readonly file: string;
  /** Line in the file, 1 = the header row; 0 = the file as a whole. */
  readonly line: number;
  /** '' when the fault is of the whole row. */
  readonly column: string;
  readonly message: string;
}

/** `seeds/claims.csv:123 column bound: found "abt", allowed: exact, about, over` */
export function sayProblem({ file, line, column, message }: Problem): string {
  const where = line === 0 ? `seeds/${file}` : `seeds/${file}:${line}`;
  return `${where}${column === '' ? '' : ` column ${column}`}: ${message}`;
}
