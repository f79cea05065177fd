import { formulaTokens, isArrayConstant, type FormulaToken } from './formula-tokens';

/** The features of a formula that Excel limits or forbids: tokens, function calls, nesting and combined references. */
export interface FormulaShape {
  readonly tokens: readonly FormulaToken[];
  /** The function calls, with the number of arguments of each. */
  readonly calls: readonly { readonly name: string; readonly count: number }[];
  /** How many levels of functions are nested. */
  readonly depth: number;
  /**
   * True if several references are joined, by commas in brackets (A1,B2) or by a blank (A1:A3 A2:C2). A range such as
   * A1:A3 does not count.
   */
  readonly combinesReferences: boolean;
}

/** Parses a formula, including its first `=`; null if Excel would not accept it as one. */
export function formulaShape(formula: string): FormulaShape | null {
  const tokens = formulaTokens(formula.slice(1));
  return tokens && new FormulaReader(tokens).read();
}

const operators = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>', '<=', '>=', '<>']);
const prefixes = new Set(['+', '-', '@']);
const isReference = (last?: FormulaToken) => last?.kind === 'operand' || last?.text === ')';

/**
 * Parses by the grammar of formulas. Each method reads the piece after which it is named; it returns false if the piece
 * is missing or not valid.
 */
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

  /**
   * Reads a value or reference, with what may follow: `%`, `#`, the end of a range, a second reference after a blank.
   */
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
