import {
  ArrayValueObject,
  BooleanValueObject,
  StringValueObject,
  functionDatabase,
  functionLookup,
  functionMath,
  functionStatistical,
  type BaseValueObject,
} from '@univerjs/engine-formula';

type Argument = BaseValueObject | undefined;
type Calculate = (this: unknown, ...values: Argument[]) => unknown;
interface FunctionClass {
  readonly prototype: { calculate: Calculate };
}

/** The members of Univer that are changed here; some are private. */
interface Texts {
  getValue(): string;
  compareBy(value: unknown, operator: string, isCaseSensitive?: boolean): BooleanValueObject;
  _compareString(text: string, other: string, operator: string): boolean;
}
interface Arrays {
  _batchOperatorValue(value: BaseValueObject, ...rest: unknown[]): void;
}

const always = () => true;
/** True if the argument is there and 0 or FALSE: an exact search. */
const isExact = (argument: Argument) => argument !== undefined && Number(firstOf(argument).getValue()) === 0;
const isWildcardMode = (argument: Argument) =>
  argument !== undefined && Number(firstOf(argument).getValue()) === 2;

/** The functions that read `*`, `?` and `~` in a text as a pattern, and with which arguments they do. */
const readingPatterns: Readonly<Record<string, (values: readonly Argument[]) => boolean>> = {
  ...Object.fromEntries(
    ['COUNTIF', 'SUMIF', 'AVERAGEIF', 'COUNTIFS', 'SUMIFS', 'AVERAGEIFS', 'MAXIFS', 'MINIFS'].map((name) => [
      name,
      always,
    ]),
  ),
  ...Object.fromEntries(functionDatabase.map(([, name]) => [String(name), always])),
  MATCH: ([, , type]) => isExact(type),
  VLOOKUP: ([, , , isNear]) => isExact(isNear),
  HLOOKUP: ([, , , isNear]) => isExact(isNear),
  XLOOKUP: ([, , , , mode]) => isWildcardMode(mode),
  XMATCH: ([, , mode]) => isWildcardMode(mode),
};

let readsPatterns = false;

/** Calls a function while `readsPatterns` has a value. */
function reading<T>(patterns: boolean, action: () => T): T {
  const before = readsPatterns;
  readsPatterns = patterns;
  try {
    return action();
  } finally {
    readsPatterns = before;
  }
}

/**
 * Makes Univer read `*`, `?` and `~` as Excel does: `*` is any text, `?` any character, and a `~` before `*`, `?` or `~` makes
 * that one plain.
 *
 * Univer 0.25.1 knows no `~~`, and takes `*` and `?` for a pattern in every comparison, such as `A1=B1`; Excel does so only in
 * criteria and exact searches.
 */
export function matchPatternsAsExcel(): void {
  if (patched) return;
  patched = true;
  for (const [made, name] of [functionDatabase, functionLookup, functionMath, functionStatistical].flat()) {
    const reads = readingPatterns[String(name)];
    if (reads) readPatternsIn(made as FunctionClass, reads);
  }
  const texts = StringValueObject.prototype as unknown as Texts;
  const { compareBy } = texts;
  texts.compareBy = function (value, operator, isCaseSensitive = false) {
    if (typeof value !== 'string') return compareBy.call(this, value, operator, isCaseSensitive);
    const isPattern = readsPatterns && /[*?~]/.test(value) && (operator === '=' || operator === '<>');
    if (isPattern)
      return BooleanValueObject.create(patternOf(value).test(this.getValue()) === (operator === '='));
    const cased = (text: string) => (isCaseSensitive ? text : text.toLocaleLowerCase());
    return BooleanValueObject.create(this._compareString(cased(this.getValue()), cased(value), operator));
  };
  lookUpPlainTexts();
}

let patched = false;

function readPatternsIn({ prototype }: FunctionClass, reads: (values: readonly Argument[]) => boolean): void {
  const { calculate } = prototype;
  prototype.calculate = function (...values) {
    return reading(reads(values), () => calculate.apply(this, values));
  };
}

/** Univer looks a text without `*` and `?` up in an index of the column: gives it `~` for `~~`. */
function lookUpPlainTexts(): void {
  const arrays = ArrayValueObject.prototype as unknown as Arrays;
  const compare = arrays._batchOperatorValue;
  arrays._batchOperatorValue = function (value, ...rest) {
    const text = value.isString() ? String(value.getValue()) : '';
    if (!readsPatterns || !text.includes('~') || /[*?]/.test(text)) return compare.call(this, value, ...rest);
    const plain = StringValueObject.create(text.replaceAll('~~', '~'));
    reading(false, () => compare.call(this, plain, ...rest));
  };
}

let last: { readonly text: string; readonly pattern: RegExp } | undefined;

/** Returns the regular expression of a pattern; the same criterion is compared with one cell after another. */
function patternOf(text: string): RegExp {
  if (last?.text !== text) {
    const source = text.replace(/~[*?~]|[*?]|[\\^$.+()|[\]{}]/g, (part) => {
      if (part === '*') return '.*';
      if (part === '?') return '.';
      return `\\${part.at(-1)!}`;
    });
    last = { text, pattern: new RegExp(`^${source}$`, 'is') };
  }
  return last.pattern;
}

const firstOf = (value: BaseValueObject): BaseValueObject =>
  value.isArray() ? (value as unknown as ArrayValueObject).getFirstCell() : value;
