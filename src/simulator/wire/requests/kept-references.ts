import { HostError } from '../objects/host-errors';
import { type HostObject } from '../objects/host-object';

/** The objects without an id (ranges) that office.js keeps for later batches, each under one or several references. */
export class KeptReferences {
  readonly #objects = new Map<string, HostObject>();
  /** The number of references under which office.js still keeps each object. Without any the object is released. */
  readonly #references = new Map<HostObject, number>();
  #kept = 0;

  /** Keeps the object and returns a new reference to it; undefined for objects without `referenceKey`. */
  keep(object: HostObject): string | undefined {
    if (!object.referenceKey) return undefined;
    const reference = `${object.referenceKey()}#${++this.#kept}`;
    this.#objects.set(reference, object);
    this.#references.set(object, (this.#references.get(object) ?? 0) + 1);
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
    const object = this.#objects.get(reference);
    if (!object) return;
    this.#objects.delete(reference);
    const others = this.#references.get(object)! - 1;
    if (others > 0) return void this.#references.set(object, others);
    this.#references.delete(object);
    object.released?.();
  }

  removeAll(): void {
    for (const reference of [...this.#objects.keys()]) this.remove(reference);
  }
}
