import { Refused, type Answered } from "../api/client";
import { settled, type Difference } from "./conflict";

/**
 * Writes over what was shown. When somebody else was quicker, both versions are shown and the user chooses; theirs
 * leaves everything as it is. Cancelling throws the refusal, so that the form stays as it was.
 */
export async function overwrite<T>(
  etag: string | undefined,
  write: (ifMatch: string | undefined) => Promise<unknown>,
  reread: () => Promise<Answered<T>>,
  differences: (theirs: T) => readonly Difference[],
): Promise<void> {
  try {
    await write(etag);
  } catch (failure) {
    if (!(failure instanceof Refused) || !failure.isConflict) {
      throw failure;
    }
    const current = await reread();
    const choice = await settled(differences(current.data));
    if (choice === undefined) {
      throw failure;
    }
    if (choice === "mine") {
      await overwrite(current.etag, write, reread, differences);
    }
  }
}

/** Where a body that is to be saved and what was saved meanwhile differ. */
export function differing(mine: object, theirs: object, nameOf: (property: string) => string): Difference[] {
  const other = theirs as Record<string, unknown>;
  return Object.entries(mine)
    .filter(([name, value]) => JSON.stringify(value ?? null) !== JSON.stringify(other[name] ?? null))
    .map(([name, value]) => ({ name: nameOf(name), mine: value, theirs: other[name] }));
}
