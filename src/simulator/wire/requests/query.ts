import { HostObject } from '../objects/host-object';
import { notImplemented } from '../objects/host-errors';
import { memberName, wireName } from '../objects/member-names';
import { readMember } from '../objects/members';
import { type QueryInfo } from './protocol';

type WireObject = Record<string, unknown>;

/** What `load` asked for, as nested values under their wire names; a collection has its entries in `_Items`. */
export function answerQuery(object: HostObject, query: QueryInfo): WireObject {
  const asked = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  return shape(object, asked.length > 0 ? asked : ['*'], query);
}

function shape(object: HostObject, asked: readonly string[], page: QueryInfo = {}): WireObject {
  const answer: WireObject = object.id === undefined ? {} : { Id: object.id };
  const ofItems: string[] = [];
  const nested = new Map<string, string[]>();
  for (const path of asked) {
    const [first = '', ...rest] = path.split(/[/.]/);
    const name = memberName(first);
    if (name === 'isNullObject') continue;
    if (first === '*') {
      for (const scalar of object.scalars) answer[wireName(scalar)] = readMember(object, scalar) ?? null;
      if (object.items) ofItems.push('*');
    } else if (object.scalars.includes(name)) {
      answer[wireName(name)] = readMember(object, name) ?? null;
    } else if (object.items) {
      ofItems.push(name === 'items' ? rest.join('/') || '*' : path);
    } else {
      nested.set(name, [...(nested.get(name) ?? []), rest.join('/') || '*']);
    }
  }
  for (const [name, paths] of nested) {
    const value = readMember(object, name);
    if (value !== null && !(value instanceof HostObject)) throw notImplemented(object.className, name);
    answer[wireName(name)] = value && shape(value, paths);
  }
  if (object.items && ofItems.length > 0) {
    const from = page.Skip ?? 0;
    const entries = object.items().slice(from, page.Top === undefined ? undefined : from + page.Top);
    answer._Items = entries.map((entry) => shape(entry, ofItems));
  }
  return answer;
}
