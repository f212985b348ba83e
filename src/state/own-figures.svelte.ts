/** Which entry of which visit a claim of the pack comes from. */
interface Origin {
  readonly visit: string;
  /** UUID of `figure/UUID`. */
  readonly figure: string;
}

let origins = $state.raw<ReadonlyMap<number, Origin>>(new Map());
let refused = $state.raw<ReadonlyMap<string, string>>(new Map());

/** The person's own figures as they lie over the pack. */
export const ownFigures = {
  /** By row of the claim. */
  get origins(): ReadonlyMap<number, Origin> {
    return origins;
  },
  /** Why a figure does not lie over the pack, by its UUID: the field that is wrong. */
  get refused(): ReadonlyMap<string, string> {
    return refused;
  },
  put(next: ReadonlyMap<number, Origin>, without: ReadonlyMap<string, string>): void {
    origins = next;
    refused = without;
  },
};
