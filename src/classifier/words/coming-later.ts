/**
 * Thrown if code needs something that has not been loaded yet. The code that catches it loads the rest and tries again.
 */
export class NotYetHere extends Error {}

/** Returns a place for something that is loaded later: `get` throws `NotYetHere` until `put` has been called. */
export function comingLater<Value>(): { get(): Value; put(value: Value): void } {
  let here: { readonly value: Value } | undefined;
  return {
    get() {
      if (!here) throw new NotYetHere();
      return here.value;
    },
    put(value) {
      here = { value };
    },
  };
}
