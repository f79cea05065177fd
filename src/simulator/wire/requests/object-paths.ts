import { HostError, notImplemented } from '../objects/host-errors';
import { HostObject } from '../objects/host-object';
import { callMember, readMember } from '../objects/members';
import {
  type ArgumentInfo,
  type ObjectPathInfo,
  pathType,
  type QueryRequest,
  type ReferencedPathIds,
} from './protocol';
import { type KeptReferences } from './kept-references';

/**
 * The objects from which a batch reaches all others: `context.workbook`, Office's services by name, and the ranges that
 * earlier batches kept.
 */
export interface PathOrigins {
  readonly root: HostObject;
  readonly services: Readonly<Record<string, HostObject>>;
  readonly references: KeptReferences;
}

/** Finds the objects to which a batch refers. Follows each path once, when it is first needed. */
export class ObjectPaths {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: QueryRequest['ObjectPaths'],
    private readonly origins: PathOrigins,
  ) {}

  /** Returns the object at a path; null for a null object, and for every path that begins at one. */
  find(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError('InvalidObjectPath', `The request has no object path ${id}.`);
    const object = this.#follow(path);
    this.#found.set(id, object);
    return object;
  }

  /** Returns the arguments of a method or property, with objects in place of references. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    return this.#withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  #follow(path: ObjectPathInfo): HostObject | null {
    const { references, root, services } = this.origins;
    switch (path.ObjectPathType) {
      case pathType.root:
        return root;
      case pathType.nullObject:
        return null;
      case pathType.reference:
        return references.get(path.Name);
      case pathType.service: {
        const service = services[path.Name];
        if (!service) throw notImplemented('Service', path.Name);
        return service;
      }
      default:
        return this.#followFromParent(path);
    }
  }

  #followFromParent(path: ObjectPathInfo): HostObject | null {
    const parent = this.find(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const member = path.ObjectPathType === pathType.indexer ? 'GetItem' : path.Name;
    const answer =
      path.ObjectPathType === pathType.property
        ? readMember(parent, member)
        : callMember(parent, member, this.arguments(path.ArgumentInfo));
    if (answer !== null && !(answer instanceof HostObject)) throw notImplemented(parent.className, member);
    return answer;
  }

  #withObjects(values: readonly unknown[], ids: ReferencedPathIds): unknown[] {
    return values.map((value, index) => this.#withObject(value, ids[index]));
  }

  #withObject(value: unknown, id: ReferencedPathIds[number] | undefined): unknown {
    if (typeof id === 'number' && id > 0) return this.find(id);
    if (Array.isArray(value)) return Array.isArray(id) ? this.#withObjects(value, id) : value;
    const nested = (value as { readonly _ObjectPathId?: unknown } | null | undefined)?._ObjectPathId;
    return typeof nested === 'number' ? this.find(nested) : value;
  }
}
