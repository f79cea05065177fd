import { HostError, notImplemented } from './host-errors';
import { type HostObject } from './host-object';
import { memberName } from './member-names';

/** Matches `_RegisterDataChangedEvent` and `_RegisterEventNameChanged`: office.js names registrations in both ways. */
const registration = /^_(Unr|R)egister(?:Event)?(.+?)(?:Event)?$/;

/**
 * Returns the value of a member.
 *
 * @throws HostError `ApiNotImplemented` if the host object has no such member
 */
export function readMember(object: HostObject, wireName: string): unknown {
  const name = memberName(wireName);
  if (!(name in object)) throw notImplemented(object.className, name);
  return (object as unknown as Record<string, unknown>)[name];
}

/** Calls a method. A null argument is one that the caller omitted; the method gets undefined. */
export function callMember(object: HostObject, wireName: string, parameters: readonly unknown[]): unknown {
  const [, kind, event] = registration.exec(wireName) ?? [];
  if (event) {
    if (!object.setEventRegistered) throw notImplemented(object.className, `on${event}`);
    object.setEventRegistered(event, kind === 'R');
    return undefined;
  }
  const method = readMember(object, wireName);
  if (typeof method !== 'function') throw notImplemented(object.className, memberName(wireName));
  const passed = parameters.map((parameter) => parameter ?? undefined);
  return Reflect.apply(method, object, passed) as unknown;
}

/**
 * Sets a property.
 *
 * @throws HostError `CannotUpdateReadOnlyProperty`, or `ApiNotImplemented` if there is no such property
 */
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
