import { isObject } from '../../sheet/is-object';
import { policyFault, type PolicyFault } from '../fault';
import { shifted } from '../shifted';

/** Reads what JSON gave, part by part, and keeps what is wrong with each part under its place. */
export class JsonReader {
  readonly faults: PolicyFault[] = [];

  /** An object of these members and no others; `undefined` where it is none. */
  object(value: unknown, place: string, members: readonly string[], optional: readonly string[] = []) {
    const found = this.record(value, place);
    if (!found) return undefined;
    for (const member of members) {
      if (!Object.hasOwn(found, member)) this.faults.push(policyFault(within(place, member), 'missing', {}));
    }
    for (const member of Object.keys(found)) {
      if (!members.includes(member) && !optional.includes(member))
        this.faults.push(policyFault(within(place, shown(member)), 'unknownEntry', {}));
    }
    return members.every((member) => Object.hasOwn(found, member)) ? found : undefined;
  }

  /** An object with whatever members. */
  record(value: unknown, place: string): Readonly<Record<string, unknown>> | undefined {
    if (isObject(value)) return value;
    this.faults.push(policyFault(place, 'wrongType', { expected: 'object' }));
    return undefined;
  }

  /** Its members, read one by one. None of them becomes a prototype. */
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

  /** Text, of which only a line break may be unseen. */
  text(value: unknown, place: string): string {
    if (typeof value !== 'string') {
      this.faults.push(policyFault(place, 'wrongType', { expected: 'text' }));
      return '';
    }
    if (/[^\P{Cc}\n]/u.test(value)) this.faults.push(policyFault(place, 'controlCharacter', {}));
    return value;
  }

  /** As `number`, or a percentage as text: `75 %` is 0.75. */
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

/** A key may be as long as the file. */
const shown = (key: string) => (key.length > 40 ? `${key.slice(0, 40)}…` : key);
