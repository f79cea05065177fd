import { HostError, type HostObject } from './host-object';

/** Objects without an id (ranges) that office.js goes on using in later batches. */
export class KeptReferences {
  readonly #objects = new Map<string, HostObject>();
  #kept = 0;

  /** The reference of an object from now on; undefined for objects that Excel addresses otherwise. */
  keep(object: HostObject): string | undefined {
    if (!object.referenceKey) return undefined;
    const reference = `${object.referenceKey()}#${++this.#kept}`;
    this.#objects.set(reference, object);
    return reference;
  }

  get(reference: string): HostObject {
    const object = this.#objects.get(reference);
    if (!object) {
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    }
    return object;
  }

  remove(reference: string): void {
    this.#objects.delete(reference);
  }

  removeAll(): void {
    this.#objects.clear();
  }
}
