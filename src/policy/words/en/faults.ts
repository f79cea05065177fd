import type { FaultText } from '../faults';
import { shifted } from '../../shifted';

/** What each table of a model lists. */
const tables = {
  Measures: 'measures',
  Indices: 'indices',
  Cutoffs: 'cut-offs',
  Tiers: 'segments',
  Grid: 'cells',
};

const damaged = 'this part of the file cannot be read. Save the file from the workbook again.';
const types = {
  object: damaged,
  list: damaged,
  text: 'this must be text.',
  number: 'this must be a number.',
};

/** Says what is wrong and what to do; the place is written before it. */
export const faults: FaultText = {
  blank: () => 'this must not be blank. Fill it in.',
  error: ({ error }) => `the cell is an error (${error}). Type what belongs there.`,
  notText: () => 'this must be text. Type some text.',
  notName: () =>
    'this must be one line of text without *, ? or ~ and without spaces at its ends. Type another name.',
  looksBlank: () =>
    'this looks blank, but has characters that cannot be seen. Delete them and type some text.',
  turned: () =>
    'this has an invisible character that turns the direction of the text. Clear the cell and type the name again.',
  noText: () =>
    'this has a character that is not valid text and cannot be saved. Delete it and type the text again.',
  tooLong: ({ longest }) => `this has more than ${longest} characters. Shorten it.`,
  notNumber: () => 'the cut-off must be a number. Type a number.',
  notShare: ({ found }) =>
    found > 1 && found < 2
      ? `${found} may be ${found} % or ${shifted(found, 2)} %. Type it with its percent sign.`
      : 'the cut-off must be a share from 0 to 100 %. Type it as 0.75 or as 75 %.',
  notWhole: ({ least, most }) => `this must be a whole number from ${least} to ${most}. Type one.`,
  neverComputed: () => 'this number cannot be calculated from the sheet. Type the rule Number.',
  notDay: () => 'this must be a date. Type a date.',
  outOfOrder: ({ below, lower }) =>
    `the cut-off must not be lower than "${below}" (${lower}). Change one of the two.`,
  tooLow: ({ least }) =>
    `this cut-off cannot be calculated from the sheet. Type the rule Number, and a number of at least ${least}.`,
  duplicateName: ({ name }) => `the name "${name}" is used twice. Type another name.`,
  formerName: ({ name, tier }) =>
    `"${name}" was the name of the segment "${tier}" before. Type another name, or delete it from the former names.`,
  notColor: ({ found }) => `"${found}" is not a colour. Type a colour such as #8FB076.`,
  unknownRule: ({ found }) =>
    `"${found}" is not a rule. Type Number, Median, Mean, Natural break, Top 20 %, Percentile 80 % or Share of the total 80 %.`,
  unknownKind: ({ found }) =>
    `"${found}" is not a kind. Type Amount, Count, Share, Rate, Days since or, in a score, Yes or no.`,
  notLanguage: ({ found }) => `"${found}" is not a language of ClientTier. Type English or 中文.`,
  changedId: ({ id }) => `the id must be "${id}". Type it again, or undo the change.`,
  missingRow: ({ table, label }) =>
    `a row is missing from the table of ${tables[table]}: "${label}". Undo the deletion, or click Restore in ClientTier.`,
  extraRow: ({ table }) => `this row does not belong to the table of ${tables[table]}. Delete the row.`,
  changedColumns: ({ table, columns }) =>
    `the columns of the table of ${tables[table]} must be ${columns.join(', ')}, in this order. Undo the change, or click Restore in ClientTier.`,
  missingTable: ({ table, name }) =>
    `the table of ${tables[table]} (${name}) is missing. Click Restore in ClientTier.`,
  missingCell: ({ name }) => `the cell named ${name} is missing. Click Restore in ClientTier.`,
  unknownModel: ({ id }) => `there is no model ${id}. Delete its tables, or update ClientTier.`,
  unknownMeasure: ({ id }) => `the model has no measure "${id}". Delete it.`,
  missingMeasure: ({ measure }) => `the measure ${measure.en} has no column. Name its column.`,
  notATier: ({ found }) => `"${found}" is not a segment of this model. Type the name of a segment.`,
  unusedTier: ({ tier }) => `no cell of the grid has the segment "${tier}". Use it, or delete the segment.`,
  onlyInScore: () => 'only a score has measures of the kind Yes or no. Type another kind.',
  notAnIndex: ({ found }) => `"${found}" is not an index of this model. Type the name of an index.`,
  unusedIndex: ({ index }) =>
    `no measure counts in the index "${index}". Let a measure count in it, or delete the index.`,
  noScale: () => 'the best value must differ from the worst one. Change one of the two.',
  notAboveZero: () => 'a weight must be above 0. Type a number above 0, or remove the measure.',
  notForFormulas: () =>
    'formulas cannot read this policy, although its tables look right. Press F9 to recalculate, or click Restore in ClientTier.',
  newerVersion: ({ version }) =>
    `this policy has version ${version}, from a newer ClientTier. Update ClientTier to use it. Nothing was changed.`,
  notAVersion: () => 'this must be the version of the policy, 1. Type 1.',
  notPolicyFile: () => 'this is not a policy file. Choose a file that ClientTier saved.',
  tooLarge: ({ megabytes }) =>
    `the file is larger than ${megabytes} MB, too large for a policy. Choose another file.`,
  tooDeep: () => 'this is not a policy file. Choose a file that ClientTier saved.',
  notJson: ({ cause }) =>
    `this is not a policy file, or it is damaged (${cause}). Choose a file that ClientTier saved.`,
  missing: () => 'this is missing. Save the file from the workbook again.',
  unknownEntry: ({ entry }) => `"${entry}" does not belong to a policy. Delete it.`,
  wrongType: ({ expected }) => types[expected],
  controlCharacter: () => 'the text has invisible characters. Delete them.',
  wrongCount: ({ least, most }) =>
    least === most ? `there must be ${least} of them.` : `there must be ${least} to ${most} of them.`,
  wrongId: ({ expected }) => `the id must be ${expected}.`,
  duplicateModel: ({ id }) => `the model ${id} appears twice. Delete one of the two.`,
};
