import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import { faultText } from '../../../src/policy/fault';
import type { Policy } from '../../../src/policy/policy';
import { policyCellName } from '../../../src/policy/names';
import { readPolicySheet } from '../../../src/policy/worksheet/read-policy-sheet';
import { ownGridPolicy, standardPolicy, today } from '../policies';
import { PolicyWorkbook } from '../policy-workbook';

/**
 * A model of the catalogue, one with four cut-offs a measure, one with cut-offs that are never drawn, and a custom
 * one, each in its own workbook.
 */
const models = {
  catalogue: standardPolicy(modelById('share-upcoming')),
  scores: standardPolicy(modelById('rfm')),
  neverComputed: standardPolicy(modelById('care')),
  own: ownGridPolicy,
};
type Which = keyof typeof models;
const policyOf = (which: Which): Policy => ({ language: 'en', asOf: today, models: [models[which]] });

const books = {} as Record<Which, PolicyWorkbook>;
beforeAll(() => {
  for (const which of ['catalogue', 'scores', 'neverComputed', 'own'] as const)
    books[which] = new PolicyWorkbook(policyOf(which));
});
afterAll(() => Object.values(books).forEach((book) => book.dispose()));

/**
 * Returns what the sheet reports while a cell is wrong: whether it names that cell, and whether formulas have #N/A.
 */
async function whileWrong(which: Which, address: string, input: string | number) {
  const cell = books[which].range(address);
  const before = cell.formulas;
  cell.formulas = [[input]];
  const found = await outcome(which, address);
  cell.formulas = before.map((row) => row.map((content) => keptAsText(content)));
  return found;
}

const keptAsText = (cell: string | number | boolean) =>
  typeof cell === 'string' && cell !== '' && !cell.startsWith('=') ? `'${cell}` : cell;

async function outcome(which: Which, address: string) {
  const value = await books[which].valueOf(policyCellName(models[which].modelId));
  const read = readPolicySheet(books[which].found());
  const faults = 'faults' in read ? read.faults : [];
  return {
    named: faults.map(({ place }) => place).includes(`'Client Policy'!${address}`),
    texts: faults.map((fault) => faultText(fault, 'en')),
    noAnswer: value === '#N/A',
  };
}

const isAsBefore = async (which: Which) => {
  await books[which].workbook.calculated();
  expect(readPolicySheet(books[which].found())).toEqual({ policy: policyOf(which) });
};

test.each(['E1', 'B3', 'B4', 'A6'])(
  'the cell %s above the tables is named, and formulas have #N/A',
  async (address) => {
    for (const wrong of ['=1/0', '']) {
      const { named, noAnswer } = await whileWrong('own', address, wrong);
      expect({ named, noAnswer }).toEqual({ named: true, noAnswer: true });
    }
    await isAsBefore('own');
  },
);

test.each<[string, Which, string, string | number, string]>([
  ['text for a number', 'catalogue', 'C14', 'many', 'the cut-off must be a number'],
  ['a word for a date', 'catalogue', 'D14', 'yesterday', 'this must be a date'],
  ['a number for a name', 'catalogue', 'A18', 5, 'this must be text'],
  ['out of order', 'scores', 'C16', 5, 'must not be lower than "Recency score 5 below" (19)'],
  ['days that are none', 'neverComputed', 'C15', 0, 'a number of at least 1'],
  ['a rule for what is never drawn', 'neverComputed', 'B18', 'Median', 'a number of at least 1'],
  ['no number for what is never drawn', 'neverComputed', 'C19', '–', 'the cut-off must be a number'],
  ['an end of a range that is no whole number', 'scores', 'C27', 2.5, 'a whole number from 1 to 5'],
  ['an end below all scores', 'scores', 'C27', 0, 'a whole number from 1 to 5'],
  ['an end above all scores', 'scores', 'C28', 6, 'a whole number from 1 to 5'],
  ['a range upside down', 'scores', 'C28', 4, 'lower than "Champions: recency score, lowest" (5)'],
  ['a range upside down, the last', 'scores', 'C85', 5.5, 'a whole number from 1 to 5'],
  ['an end that would be drawn', 'scores', 'B27', 'Median', 'Type the rule Number'],
  ['no number for an end', 'scores', 'C30', '–', 'the cut-off must be a number'],
  ['a name twice, in other case', 'catalogue', 'A19', 'KEY ACCOUNT', 'is used twice'],
  ['a name with a wildcard', 'catalogue', 'A19', 'Gold*', 'without *, ? or ~'],
  ['a name of two lines', 'catalogue', 'A19', 'Gold\nSilver', 'one line of text'],
  ['a name that is too long', 'catalogue', 'A19', 'x'.repeat(201), 'more than 200 characters'],
  ['the name of Unclassified', 'catalogue', 'A19', 'unclassified', 'is used twice'],
  ['a colour by name', 'catalogue', 'B19', 'green', '"green" is not a colour'],
  ['a colour that is none', 'catalogue', 'B19', '#12345G', '"#12345G" is not a colour'],
  ['a rule that nobody knows', 'catalogue', 'B14', 'Medium', '"Medium" is not a rule'],
  ['a changed id', 'catalogue', 'E19', 'Grow-Share', 'the id must be "grow-share"'],
  ['a changed id of a measure', 'catalogue', 'C10', 'sales', 'the id must be "share"'],
  ['a changed id of a cut-off', 'catalogue', 'E14', 'x', 'the id must be "share_cutoff"'],
  ['a changed header', 'catalogue', 'C17', 'Plan', 'Segment, Colour, Strategy, Former names, Id'],
  ['a number for no number where the rule is a number', 'own', 'C16', '–', 'the cut-off must be a number'],
  ['a cell of the grid that is no tier', 'own', 'B19', 'Unclassified', 'is not a segment of this model'],
  ['a kind that is none', 'own', 'C10', 'Money', '"Money" is not a kind'],
  ['a changed level', 'own', 'A19', 'Level 9', 'the id must be "Level 3 (highest)"'],
  ['a language that is none', 'catalogue', 'B4', 'tlhIngan Hol', 'is not a language of ClientTier'],
  ['no date', 'catalogue', 'B3', -1, 'this must be a date'],
  ['a newer version', 'catalogue', 'E1', 2, 'from a newer ClientTier'],
])('%s (%s, %s)', async (_, which, address, input, words) => {
  const { named, texts, noAnswer } = await whileWrong(which, address, input);
  expect({ named, noAnswer }).toEqual({ named: true, noAnswer: true });
  expect(texts.join('\n')).toContain(words);
  await isAsBefore(which);
});

test('reports a name that another tier had before at the name’s cell', async () => {
  const former = books.catalogue.range('D18');
  former.values = [["'Prime\nGrow share"]];
  const { named, noAnswer, texts } = await outcome('catalogue', 'A19');
  former.values = [['']];
  expect({ named, noAnswer }).toEqual({ named: true, noAnswer: true });
  expect(texts.join()).toContain('was the name of the segment "Key account" before');
});

test('reports a tier that the grid no longer uses at the tier', async () => {
  const cell = books.own.range('B19');
  expect(cell.values).toEqual([['Best']]);
  cell.values = [['Good']];
  const { named, noAnswer } = await outcome('own', 'A24');
  cell.values = [['Best']];
  expect({ named, noAnswer }).toEqual({ named: true, noAnswer: true });
});

test.each<[string, string, Which?]>([
  [
    '40:40',
    'a row is missing from the table of cut-offs: "Loyal Customers: recency score, highest"',
    'scores',
  ],
  // Every cell that a sheet of an older version would not have.
  ['27:86', 'a row is missing from the table of cut-offs: "Champions: recency score, lowest"', 'scores'],
  ['11:11', 'a row is missing from the table of measures: "Upcoming purchase"'],
  ['15:15', 'a row is missing from the table of cut-offs: "Purchase is big from"'],
  ['19:19', 'a row is missing from the table of segments: "Grow share"'],
  ['17:22', 'the table of segments (CT_ShareUpcoming_Tiers) is missing'],
])('rows that were deleted: %s', async (rows, words, which = 'catalogue') => {
  const own = new PolicyWorkbook(policyOf(which));
  own.range(rows).delete('Up');
  expect(await own.valueOf(policyCellName(models[which].modelId))).toBe('#N/A');
  const read = readPolicySheet(own.found());
  const texts = 'faults' in read ? read.faults.map((fault) => faultText(fault, 'en')) : [];
  expect(texts.join('\n')).toContain(words);
  own.dispose();
});

test('reports an inserted row; rows above the tables and the sheet’s name may change', async () => {
  const own = new PolicyWorkbook(policyOf('catalogue'));
  own.sheet.name = 'Rules';
  own.range('5:5').insert('Down');
  expect(String(await own.valueOf(policyCellName('share-upcoming'), 1))).toContain('key-account');
  expect(readPolicySheet(own.found())).toEqual({ policy: policyOf('catalogue') });
  own.range('20:20').insert('Down');
  expect(await own.valueOf(policyCellName('share-upcoming'), 1)).toBe('#N/A');
  const read = readPolicySheet(own.found());
  expect('faults' in read && read.faults.map(({ place, code }) => [place, code])).toEqual([
    ['Rules!A20', 'extraRow'],
  ]);
  own.dispose();
});
