import { ValueObjectFactory } from '@univerjs/engine-formula';

/** Names of tiers and the like: there are more texts than that only where large lists are calculated. */
const remembered = 10_000;

/**
 * Univer 0.25.1 tries each time to read a text among a formula's constants as a number, date or time, by all formats there
 * are; it remembers those that are one, and most are none. Those are remembered here.
 */
export function rememberTextsThatAreNoNumbers(): void {
  if (patched) return;
  patched = true;
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  const texts = new Set<unknown>();
  ValueObjectFactory.create = (value, isNoNumber = false) => {
    if (typeof value !== 'string' || isNoNumber) return create(value, isNoNumber);
    if (texts.has(value)) return create(value, true);
    const made = create(value);
    if (made.isString()) {
      if (texts.size >= remembered) texts.clear();
      texts.add(value);
    }
    return made;
  };
}

let patched = false;
