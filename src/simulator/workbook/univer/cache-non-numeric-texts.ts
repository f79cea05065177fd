import { ValueObjectFactory } from '@univerjs/engine-formula';

/** The most texts to remember; only large lists have more different texts in formulas. */
const cacheLimit = 10_000;

/**
 * Remembers the texts in formulas that are no numbers.
 *
 * Univer 0.25.1 tries to read each text constant as a number, date or time, in every known format. It remembers the
 * texts that it could read, but tries all others, such as names of tiers, again each time.
 */
export function cacheNonNumericTexts(): void {
  if (patched) return;
  patched = true;
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  const texts = new Set<unknown>();
  ValueObjectFactory.create = (value, isNoNumber = false) => {
    if (typeof value !== 'string' || isNoNumber) return create(value, isNoNumber);
    if (texts.has(value)) return create(value, true);
    const made = create(value);
    if (made.isString()) {
      if (texts.size >= cacheLimit) texts.clear();
      texts.add(value);
    }
    return made;
  };
}

let patched = false;
