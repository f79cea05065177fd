import { HostError, notImplemented } from './host-errors';
import { type HostObject } from './host-object';
import { memberName } from './member-names';

/** `_RegisterDataChangedEvent`, and also `_RegisterEventNameChanged`: office.js has both ways of naming. */
const registration = /^_(Unr|R)egister(?:Event)?(.+?)(?:Event)?$/;

/** The value of a member. Throws `ApiNotImplemented` where the host object has no such member. */
export function readMember(object: HostObject, wireName: string): unknown {
  const name = memberName(wireName);
  if (!(name in object)) throw notImplemented(object.className, name);
  return (object as unknown as Record<string, unknown>)[name];
}

/** Calls a method; null arguments are optional ones that the caller left out. */
export function callMember(object: HostObject, wireName: string, parameters: readonly unknown[]): unknown {
  const [, kind, event] = registration.exec(wireName) ?? [];
  if (event) {
    if (!object.setEventRegistered) throw notImplemented(object.className, `on${event}`);
    object.setEventRegistered(event, kind === 'R');
    return undefined;
  }
  const method = readMember(object, wireName);
  if (typeof method !== 'function') throw notImplemented(object.className, memberName(wireName));
  const given = parameters.map((parameter) => parameter ?? undefined);
  return Reflect.apply(method, object, given) as unknown;
}

/** Sets a property that may be set. */
export function writeMember(object: HostObject, wireName: string, value: unknown): void {
  const name = memberName(wireName);
  const location = `${object.className}.${name}`;
  if (object.writable.includes(name)) {
    (object as unknown as Record<string, unknown>)[name] = value;
  } else if (object.scalars.includes(name)) {
    throw new HostError(
      'CannotUpdateReadOnlyProperty',
      `${location} is read-only in the simulated Excel.`,
      location,
    );
  } else {
    throw notImplemented(object.className, name);
  }
}
