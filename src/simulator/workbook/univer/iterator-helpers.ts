/**
 * Univer 0.25.1 calls iterator helpers (`map.values().some(...)`), which Node 20 does not have: without them its
 * defined names throw as soon as a table exists. Newer runtimes have their own and are left alone.
 */
const iteratorPrototype: object = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));

type Helper = (this: Iterable<unknown>, callback: (item: unknown, index: number) => unknown) => unknown;

const helpers: Record<string, Helper> = {
  some(callback) {
    return [...this].some(callback);
  },
  every(callback) {
    return [...this].every(callback);
  },
  find(callback) {
    return [...this].find(callback);
  },
  forEach(callback) {
    [...this].forEach(callback);
  },
  map(callback) {
    return [...this].map(callback).values();
  },
  filter(callback) {
    return [...this].filter(callback).values();
  },
  toArray() {
    return [...this];
  },
};

for (const [name, value] of Object.entries(helpers)) {
  if (!(name in iteratorPrototype)) {
    Object.defineProperty(iteratorPrototype, name, { value, configurable: true, writable: true });
  }
}

export {};
