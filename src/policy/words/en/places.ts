import type { PlaceText } from '../place-words';

const first = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ordinals = new Intl.PluralRules('en-US', { type: 'ordinal' });
const ends: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

const ordinal = (number = 1) => first[number - 1] ?? `${number}${ends[ordinals.select(number)] ?? 'th'}`;
const quoted = (name: string) => (name === '' ? '' : ` "${name}"`);

/** Names the places in a policy file. */
export const places: PlaceText = {
  model: (number) => `the ${ordinal(number)} model`,
  things: {
    file: () => 'the file',
    model: ({ model }) => model,
    tier: ({ model, at }) => `the ${ordinal(at[0])} segment of ${model}`,
    cutoff: ({ model, name }) => `the cut-off${quoted(name)} of ${model}`,
    column: ({ model, name }) => `the column of${quoted(name)} in ${model}`,
    measure: ({ model, at }) => `the ${ordinal(at[0])} measure of ${model}`,
    measureCutoff: ({ model, at }) =>
      `the ${ordinal(at[1])} cut-off of the ${ordinal(at[0])} measure of ${model}`,
    index: ({ model, at }) => `the ${ordinal(at[0])} index of ${model}`,
    indexCutoff: ({ model, at }) =>
      `the ${ordinal(at[1])} cut-off of the ${ordinal(at[0])} index of ${model}`,
    gridRow: ({ model, at }) => `the ${ordinal(at[0])} row of the grid of ${model}`,
    gridCell: ({ model, at }) => `row ${at[0]}, column ${at[1]} of the grid of ${model}`,
  },
  parts: {
    language: 'language',
    asOf: 'as-of date',
    models: 'models',
    modelId: 'ID',
    columns: 'columns',
    cutoffs: 'cut-offs',
    tiers: 'segments',
    own: 'levels and grid',
    measures: 'measures',
    indices: 'indices',
    index: 'index',
    grid: 'grid',
    tierIds: 'list of segments',
    id: 'ID',
    name: 'name',
    fill: 'colour',
    strategy: 'strategy',
    formerNames: 'former names',
    rule: 'rule',
    value: 'number',
    drawnOn: 'calculation date',
    kind: 'kind',
  },
  partOf: (part, thing) => `the ${part} of ${thing}`,
  hasNo: (thing, part) => `${thing} has no ${part}. Fill it in, or save the file from the workbook again.`,
  hasUnknown: (thing, entry) =>
    `${thing} has the entry "${entry}", which does not belong in a policy. Delete it.`,
};
