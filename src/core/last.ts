/** The last of a list; undefined = it is empty. Lists count from their end by themselves only in browsers newer than the oldest that the app is for. */
export function lastOf<Thing>(list: ArrayLike<Thing>): Thing | undefined {
  return list[list.length - 1];
}
