import { isObject } from '../../sheet/is-object';
import { policyFault, type PolicyFault } from '../fault';
import { shifted } from '../shifted';

/** Reads parsed JSON value by value, and collects what is wrong in each place. */
export class JsonReader {
  readonly faults: PolicyFault[] = [];

  /**
   * Returns an object that has these members and no others (except `optional` ones). For anything else reports a fault
   * and returns undefined.
   */
  object(value: unknown, place: string, members: readonly string[], optional: readonly string[] = []) {
    const found = this.record(value, place);
    if (!found) return undefined;
    for (const member of members) {
      if (!Object.hasOwn(found, member)) this.faults.push(policyFault(within(place, member), 'missing', {}));
    }
    for (const member of Object.keys(found)) {
      if (!members.includes(member) && !optional.includes(member))
        this.faults.push(policyFault(within(place, shown(member)), 'unknownEntry', { entry: shown(member) }));
    }
    return members.every((member) => Object.hasOwn(found, member)) ? found : undefined;
  }

  /** Returns an object with any members. */
  record(value: unknown, place: string): Readonly<Record<string, unknown>> | undefined {
    if (isObject(value)) return value;
    this.faults.push(policyFault(place, 'wrongType', { expected: 'object' }));
    return undefined;
  }

  /** Reads all members of an object with `read`. A member called `__proto__` cannot become a prototype. */
  entries<T>(value: unknown, place: string, read: (value: unknown, place: string) => T): Record<string, T> {
    return Object.fromEntries(
      Object.entries(this.record(value, place) ?? {}).map(([key, member]): [string, T] => [
        key,
        read(member, within(place, shown(key))),
      ]),
    );
  }

  list<T>(value: unknown, place: string, read: (value: unknown, place: string) => T): T[] {
    if (Array.isArray(value)) return value.map((entry, index) => read(entry, `${place}[${index}]`));
    this.faults.push(policyFault(place, 'wrongType', { expected: 'list' }));
    return [];
  }

  /** Reads a text. Reports a fault if the value is no text, or has control characters other than line breaks. */
  text(value: unknown, place: string): string {
    if (typeof value !== 'string') {
      this.faults.push(policyFault(place, 'wrongType', { expected: 'text' }));
      return '';
    }
    if (/[^\P{Cc}\n]/u.test(value)) this.faults.push(policyFault(place, 'controlCharacter', {}));
    return value;
  }

  /** Reads a number, or a percentage as text: `75 %` is 0.75. */
  numberOrPercent(value: unknown, place: string): number {
    const digits =
      typeof value === 'string' ? /^\s*(-?\d+(?:[.,]\d+)?)\s*[%％]\s*$/.exec(value)?.[1] : undefined;
    return digits === undefined ? this.number(value, place) : shifted(Number(digits.replace(',', '.')), -2);
  }

  number(value: unknown, place: string): number {
    if (typeof value === 'number') return value;
    this.faults.push(policyFault(place, 'wrongType', { expected: 'number' }));
    return NaN;
  }
}

export const within = (place: string, member: string) => (place === '' ? member : `${place}.${member}`);

/** Shortens a member's name for a message, because a file may have names of any length. */
const shown = (key: string) => (key.length > 40 ? `${key.slice(0, 40)}…` : key);
