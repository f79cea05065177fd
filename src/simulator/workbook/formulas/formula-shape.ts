import { formulaTokens, isArrayConstant, type FormulaToken } from './formula-tokens';

/**
 * Holds the parts of a formula that Excel limits or forbids: its tokens, function calls, nesting and combined
 * references.
 */
export interface FormulaShape {
  readonly tokens: readonly FormulaToken[];
  /** The functions it calls, with the number of arguments. */
  readonly calls: readonly { readonly name: string; readonly count: number }[];
  /** How deep functions are nested in each other. */
  readonly depth: number;
  /**
   * Whether it joins several references, by commas in brackets (A1,B2) or by a blank A1:A3 A2:C2. A range such as
   * A1:A3 alone does not count.
   */
  readonly combinesReferences: boolean;
}

/** Reads a formula, with its first `=`; null if Excel would not take it for one. */
export function formulaShape(formula: string): FormulaShape | null {
  const tokens = formulaTokens(formula.slice(1));
  return tokens && new FormulaReader(tokens).read();
}

const operators = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>', '<=', '>=', '<>']);
const prefixes = new Set(['+', '-', '@']);
const isReference = (last?: FormulaToken) => last?.kind === 'operand' || last?.text === ')';

/** Follows the grammar of formulas: each method reads what it is named after, and returns whether it was there. */
class FormulaReader {
  private readonly calls: { name: string; count: number }[] = [];
  private at = 0;
  private depth = 0;
  private deepest = 0;
  private combinesReferences = false;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  read(): FormulaShape | null {
    if (!this.expression() || this.at < this.tokens.length) return null;
    const { tokens, calls, deepest: depth, combinesReferences } = this;
    return { tokens, calls, depth, combinesReferences };
  }

  private expression(): boolean {
    do {
      this.gap();
      while (this.next && prefixes.has(this.next.text)) this.skip();
      if (!this.operand()) return false;
      this.gap();
    } while (this.next?.kind === 'sign' && operators.has(this.next.text) && this.skip());
    return true;
  }

  /** A value or reference, with what may follow it: `%`, `#`, a range's end, a second reference after a blank. */
  private operand(): boolean {
    if (!this.value()) return false;
    for (;;) {
      const before = this.tokens[this.at - 1];
      const isApart = this.gap();
      if (this.isNext('%') || this.isNext('#')) this.skip();
      else if (this.isNext(':')) {
        this.skip();
        this.gap();
        if (!this.value()) return false;
      } else if (this.isNext('(') && !isApart) {
        if (!this.argumentsOf('')) return false;
      } else if (isApart && isReference(before) && (this.next?.kind === 'operand' || this.isNext('('))) {
        this.combinesReferences = true;
        if (!this.value()) return false;
      } else return true;
    }
  }

  private value(): boolean {
    const token = this.next;
    if (!token) return false;
    if (this.isNext('(')) return this.inParentheses();
    if (token.kind === 'array' ? !isArrayConstant(token.text) : token.kind === 'sign') return false;
    this.skip();
    if (token.kind !== 'operand') return true;
    const end = this.at;
    this.gap();
    if (this.isNext('(')) return this.argumentsOf(token.text);
    this.at = end;
    return !/^\d/.test(token.text) && (!token.text.endsWith('!') || token.text.endsWith('#REF!'));
  }

  private inParentheses(): boolean {
    for (let parts = 0; parts === 0 || this.isNext(','); parts++) {
      this.skip();
      if (!this.expression()) return false;
      if (parts > 0) this.combinesReferences = true;
    }
    return this.close();
  }

  private argumentsOf(name: string): boolean {
    let count = 0;
    this.depth += 1;
    this.deepest = Math.max(this.deepest, this.depth);
    do {
      this.skip();
      this.gap();
      const isLeftOut = this.isNext(',') || this.isNext(')');
      if (isLeftOut && count === 0 && this.isNext(')')) break;
      if (!isLeftOut && !this.expression()) return false;
      count += 1;
    } while (this.isNext(','));
    this.depth -= 1;
    if (name) this.calls.push({ name, count });
    return this.close();
  }

  private close(): boolean {
    return this.isNext(')') && this.skip();
  }

  private get next(): FormulaToken | undefined {
    return this.tokens[this.at];
  }

  private isNext(sign: string): boolean {
    return this.next?.kind === 'sign' && this.next.text === sign;
  }

  private gap(): boolean {
    return this.next?.kind === 'gap' && this.skip();
  }

  private skip(): true {
    this.at += 1;
    return true;
  }
}
