/** Returns the list in a proxy that counts how often one of its elements is read. */
export function counting<Cell>(list: readonly Cell[]) {
  const looks = { count: 0 };
  const counted = new Proxy(list, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks.count += 1;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  return { counted, looks };
}
