import { LexerTreeBuilder } from '@univerjs/engine-formula';

/** The formulas that Univer has split into tokens, in small letters. It keeps the tokens for all workbooks together. */
const formulas = new Set<string>();

/** The most formulas to remember. */
const most = 10_000;

/** Remembers which formulas Univer 0.25.1 splits into tokens. It keeps these by their text, with names already replaced. */
export function rememberSplitFormulas(): void {
  if (patched) return;
  patched = true;
  const lexer = LexerTreeBuilder.prototype;
  const { treeBuilder, dispose } = lexer;
  lexer.treeBuilder = function (formula, ...rest) {
    formulas.add(formula.toLowerCase());
    return treeBuilder.call(this, formula, ...rest);
  };
  lexer.dispose = function () {
    formulas.clear();
    dispose.call(this);
  };
}

let patched = false;

/** Returns whether a formula that was split has this text, in any case. */
export function isInSplitFormula(text: string): boolean {
  const wanted = text.toLowerCase();
  if (formulas.size > most) return true;
  for (const formula of formulas) if (formula.includes(wanted)) return true;
  return false;
}
