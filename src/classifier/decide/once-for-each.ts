/**
 * Returns a function that calls `of` once for each object, such as a model, and returns the same result from then on,
 * because formulas down a column ask for the same model thousands of times.
 */
export function onceForEach<Key extends object, Result>(of: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.result;
    const result = of(key);
    known.set(key, { result });
    return result;
  };
}
