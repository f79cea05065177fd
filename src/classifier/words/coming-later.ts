/** Thrown if something is asked for before it has been loaded. Whoever catches this loads it and asks again. */
export class NotYetHere extends Error {}

/** Makes a place for what is loaded later: `get` throws `NotYetHere` until `put` was called. */
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
