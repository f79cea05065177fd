import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/classifier/models/catalogue';
import type { Model } from '../../../src/classifier/model';
import { nativeFormula } from '../../../src/classifier/native/native-formula';
import { rowForm } from '../../../src/classifier/row-form/row-form';

/** Returns the model as in a workbook whose policy has every model, so that tier names may mean numbers. */
const inFullWorkbook = (model: Model): Model => ({
  ...model,
  measures: model.measures.map((measure) =>
    measure.kind === 'interval' ? { ...measure, namedBy: catalogue } : measure,
  ),
});

describe.each(catalogue.map(inFullWorkbook))('the formula of $id, with the longest references', (model) => {
  const longest = "'Client Policy'!$C$112";
  const formula = nativeFormula(rowForm(model, new Set(model.measures.map(({ id }) => id))), {
    measure: (id) => `$AB${100_000 + model.measures.findIndex((measure) => measure.id === id)}`,
    inPercent: () => true,
    cutoff: () => longest,
    // A cell of its own for each tier: the same for all would make the formula too short.
    tier: (id) => `'Client Policy'!$C$${101 + model.tiers.findIndex((tier) => tier.id === id)}`,
    tierNames: () => 'CT_DealLikelihood_Names',
    asOf: longest,
    valid: longest,
  });

  test('is no longer and no deeper than Excel takes', () => {
    expect(formula.length).toBeLessThanOrEqual(8192);
    expect(deepest(formula)).toBeLessThanOrEqual(64);
  });

  test('has only functions of Excel 2019, and no text longer than a formula may hold', () => {
    const functions = new Set(outsideTexts(formula).match(/[A-Z]+(?=\()/g));
    expect([...functions].filter((name) => !known.has(name))).toEqual([]);
    expect((formula.match(/"(?:[^"]|"")*"/g) ?? []).filter((text) => text.length > 257)).toEqual([]);
  });
});

/** Functions that are older than Excel 2019. */
const known = new Set(
  (
    'AND CHOOSE COUNT DATEDIF FIND IF IFERROR INT ISERROR ISLOGICAL ISNUMBER ISTEXT LEN LOOKUP MATCH MAX MEDIAN MID ' +
    'N NA NOT OR REPT ROUND SEARCH SUBSTITUTE SUMPRODUCT TRIM UNICODE'
  ).split(' '),
);

const outsideTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');

function deepest(formula: string): number {
  let [level, most] = [0, 0];
  for (const character of outsideTexts(formula)) {
    if (character === '(') most = Math.max(most, ++level);
    if (character === ')') level--;
  }
  return most;
}
