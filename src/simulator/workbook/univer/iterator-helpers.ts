/**
 * Adds iterator helpers (`map.values().some(...)`), which Univer 0.25.1 calls and Node 20 lacks. Without them, Univer's
 * defined names would throw as soon as a table exists.
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
