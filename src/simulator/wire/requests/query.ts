import { HostObject } from '../objects/host-object';
import { notImplemented } from '../objects/host-errors';
import { memberName, wireName } from '../objects/member-names';
import { readMember } from '../objects/members';
import { type QueryInfo } from './protocol';

type WireObject = Record<string, unknown>;

/**
 * Returns the members that `load` asked for, as nested values under their names in replies: `{ Values: [[1]] }`. A
 * collection has its entries in `_Items`.
 */
export function answerQuery(object: HostObject, query: QueryInfo): WireObject {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  return valuesOf(object, paths.length > 0 ? paths : ['*'], query);
}

function valuesOf(object: HostObject, paths: readonly string[], page: QueryInfo = {}): WireObject {
  const answer: WireObject = object.id === undefined ? {} : { Id: object.id };
  const itemPaths: string[] = [];
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    const [first = '', ...rest] = path.split(/[/.]/);
    const name = memberName(first);
    if (name === 'isNullObject') continue;
    if (first === '*') {
      for (const scalar of object.scalars) answer[wireName(scalar)] = readMember(object, scalar) ?? null;
      if (object.items) itemPaths.push('*');
    } else if (object.scalars.includes(name)) {
      answer[wireName(name)] = readMember(object, name) ?? null;
    } else if (object.items) {
      itemPaths.push(name === 'items' ? rest.join('/') || '*' : path);
    } else {
      nested.set(name, [...(nested.get(name) ?? []), rest.join('/') || '*']);
    }
  }
  for (const [name, nestedPaths] of nested) {
    const value = readMember(object, name);
    if (value !== null && !(value instanceof HostObject)) throw notImplemented(object.className, name);
    answer[wireName(name)] = value && valuesOf(value, nestedPaths);
  }
  if (object.items && itemPaths.length > 0) {
    const from = page.Skip ?? 0;
    const entries = object.items().slice(from, page.Top === undefined ? undefined : from + page.Top);
    answer._Items = entries.map((entry) => valuesOf(entry, itemPaths));
  }
  return answer;
}
