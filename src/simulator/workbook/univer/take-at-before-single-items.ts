import {
  LexerNode,
  PrefixNodeFactory,
  type ArrayValueObject,
  type BaseReferenceObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';

/** A piece of a formula that begins with `@`, as Univer stores it. */
interface AtNode {
  _handlerAT(value: FunctionVariantType): FunctionVariantType;
}

/**
 * Makes Univer accept `@` before a single item. Univer 0.25.1 accepts `@` before ranges only, and answers #VALUE!
 * before a cell, a value or a function. Excel's `@` leaves a single item as it is, and takes the first item of an
 * array.
 */
export function takeAtBeforeSingleItems(): void {
  if (patched) return;
  patched = true;
  const nodes = prototypeOfAtNodes();
  const intersect = nodes._handlerAT;
  nodes._handlerAT = function (value) {
    return singleItem(value) ?? intersect.call(this, value);
  };
}

let patched = false;

/** Returns the prototype from an instance, because Univer does not export the class. */
function prototypeOfAtNodes(): AtNode {
  const token = new LexerNode();
  token.setToken('@');
  const node: unknown = PrefixNodeFactory.prototype.checkAndCreateNodeType.call({}, token);
  return Object.getPrototypeOf(node) as AtNode;
}

/**
 * Returns what `@` makes of a value: a cell or a single value as it is, `{1,2}` as 1; undefined for a range of several
 * cells, which is left to Univer.
 */
function singleItem(value: FunctionVariantType): FunctionVariantType | undefined {
  if (value.isReferenceObject()) return (value as BaseReferenceObject).isCell() ? value : undefined;
  return value.isArray() ? (value as ArrayValueObject).getFirstCell() : value;
}
