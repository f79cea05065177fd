/** A piece of a formula. An operand is a reference, a name, or the name of a function. */
export interface FormulaToken {
  readonly kind: 'gap' | 'text' | 'array' | 'number' | 'operand' | 'error' | 'sign';
  readonly text: string;
}

const quotedText = '"(?:[^"]|"")*"';
const brackets = String.raw`\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\]`;
const errorValue = String.raw`#(?:NULL!|DIV\/0!|VALUE!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|FIELD!)`;
const plainNumber = String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;

const pieces: readonly (readonly [FormulaToken['kind'], RegExp])[] = [
  ['gap', /\s+/y],
  ['text', new RegExp(quotedText, 'y')],
  ['array', new RegExp(`\\{(?:${quotedText}|[^"{}])*\\}`, 'y')],
  ['number', new RegExp(String.raw`${plainNumber}(?![\p{L}\p{N}_.!\\$\[])`, 'uy')],
  ['operand', new RegExp(String.raw`(?:'(?:[^']|'')+'!|#REF!|${brackets}|[\p{L}\p{N}_.\\?$!])+`, 'uy')],
  ['error', new RegExp(errorValue, 'iy')],
  ['sign', /<=|>=|<>|[-+*/^&=<>%:,()@#]/y],
];

/** Splits a formula, without its first `=`, into pieces; null if a piece is not valid. */
export function formulaTokens(formula: string): FormulaToken[] | null {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    if (!token) return null;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken | undefined {
  for (const [kind, pattern] of pieces) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return undefined;
}

const constant = `(?:[+-]?${plainNumber}|${quotedText}|TRUE|FALSE|#REF!|${errorValue})`;
const constants = new RegExp(String.raw`^\{\s*${constant}\s*(?:[,;]\s*${constant}\s*)*\}$`, 'i');

/** Returns whether an array constant contains only constants, equally many in each row. */
export function isArrayConstant(text: string): boolean {
  if (!constants.test(text)) return false;
  const rows = text.replaceAll(new RegExp(quotedText, 'g'), '').split(';');
  return new Set(rows.map((row) => row.split(',').length)).size === 1;
}
