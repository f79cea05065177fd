import type { ModelWords } from '../model-words';

const best = (isHighest: boolean) => (isHighest ? 'highest' : 'lowest');

export const models: ModelWords = {
  introduction: (intervals) => `# The models

Written by \`npm run docs\` from \`src/classifier/models\`: do not change it here. A test fails if this file is not what the
models say.

## How to read a model

- **Measures** are what ClientTier reads about each client, in the order of the function's arguments. You can leave out
  those in brackets. If a blank is *not known* and the decision needs it, the client is **Unclassified**, with the reason.
  A cell that cannot be read leaves its client unclassified. If a formula can read none of several clients, the column is
  wrong: it answers \`#VALUE!\` with the argument and the first bad cell; for a single client it does so too. A row blank in
  all measures is not a client and gets no answer.
- **Cut-offs** separate low from high. A value equal to the cut-off is high. You can give each one as a number. Left out,
  it comes from the policy, or is calculated from the whole column (percentiles as Excel's PERCENTILE.INC). A single client
  has no column: without a number, the formula answers \`#N/A\` and says so.
- **Policy** is an argument of every function. It comes after the arguments that the function had first, and cut-offs that
  were added later come after it, so that no formula changes. It is the model's cell on the sheet *Client Policy*, such as
  \`CT_SalesLoyalty\`. Left out, it is the policy of the workbook, if there is one. With it, each client is decided alone,
  also by the models that compare clients: their shares, scores and scales have become numbers, kept to 15 digits and
  rounded down, so that a client exactly on a cut-off is above it. Segments have the names that the policy gives them.
  \`CLIENT_SEGMENT\` asks any model by its name or by its policy's cell, above all models made in the workbook.
- **Decisions** are tried from the top; the first one whose conditions all hold decides. If a condition can be neither met
  nor ruled out because a measure is missing, the client is unclassified: nothing is guessed.
- **Words** can replace numbers: high, low, yes, no, TRUE, FALSE, 高, 低, 是, 否, and some that only one measure has (loyal,
  not loyal).
- **Rank** compares the segments of all models. A contact interval given as a segment is that of its rank:
  ${intervals} days, or as many as you set (model 17). A standing given as a segment (model 14) is a yes if the rank is top.
  So one model can be asked by what ClientTier wrote for another, and model 11 by the stages of model 10.
- **Headers** match in any case, width and punctuation, in simplified and traditional characters.

## Where they come from

Models 1 to 17 come from five texts on what a client is, called S1 to S5 under *Source*; model 18 comes from the R package
rfm. Their advice is given in our own words. The texts' only lines are zero, and the 80 % of ABC. **Every other cut-off is
this project's own**, and so are the second 15 % of ABC, the advice for each size and grade, which stages belong to which
focus, the levels of satisfaction and the intervals of care. Change them if yours differ.`,
  contents: 'The models',
  headings: {
    measures: 'Measures',
    cutoffs: 'Cut-offs',
    decisions: 'Decisions',
    tiers: 'Segments',
    example: 'Example',
  },
  columns: {
    measure: 'measure',
    cell: 'what a cell has',
    blank: 'blank',
    cutoff: 'cut-off',
    leftOut: 'left out',
    when: 'if',
    then: 'then',
    rank: 'rank',
    colour: 'colour',
    client: 'client',
    tierAndWhy: 'segment and why',
  },
  ranks: { top: 'top', good: 'good', standard: 'standard', low: 'low' },
  source: (text) => `**Source.** ${text}`,
  shows: (measure) => `What ${measure} shows, the first of these that it has:`,
  showsNothing: 'nothing',
  calculated: 'Calculated from these:',
  calculatedAs: (name, how) => `${name}: ${how}.`,
  colourOn: (text, fill) => `${text} on ${fill}`,
  ranges: (cutoff, name, least, most) =>
    `The lowest and the highest score of every range in the decisions are cut-offs too, such as ${cutoff} ` +
    `(${name}): whole numbers from ${least} to ${most}. You can change them only on the sheet *Client Policy* or on the ` +
    'page *Policy*; they are not arguments of the function.',
  allThatHold: 'An explanation also names the other segments whose rule holds.',
  answers: (formula, explain) => `${formula} answers, as ${explain} explains it:`,
  rules: {
    otherwise: 'otherwise',
    unclassified: (name, why) => `${name}: ${why}`,
    yesNo: (name, isYes) => `${name}: ${isYes ? 'yes' : 'no'}`,
    shows: (name) => `${name} shows it`,
    statedLow: (name) => `${name} stated as low`,
    thereIs: (name) => `${name}: there is one`,
    range: (name, from, to) => `${name} ${from} to ${to}`,
    known: (name) => `${name} known`,
    and: ' and ',
    separator: '; ',
  },
  drawn: {
    median: 'median',
    mean: 'mean',
    naturalBreak: 'natural break',
    percentile: (percent) => `percentile ${percent}`,
    top: (share) => `what the top ${share} reach`,
    shareOfTotal: (share) => `share of the total ${share}`,
    scoreEdge: (percent) => `score edge ${percent}`,
    over: (drawn, conditions) => `${drawn}, over clients with ${conditions}`,
  },
  cells: {
    amount: 'a number, or high or low',
    count: 'a number from 0 up, or high or low',
    share: 'a share: 0.35, 35 % or 35',
    rate: 'a rate: 0.2 or 20 %; it can be more than 100 %',
    flag: 'yes or no',
    daysSince: 'a past date, or the days since',
    monthsSince: 'a past date, or the months since, or high or low',
    yearsSince: 'a past date, or the years since, or high or low',
    monthsSinceDate: 'a date',
    daysUntil: 'a date',
    category: 'text with words that show something',
    stage: 'the number or the name of a stage',
    interval: 'days, or the segment that the client has in another model',
  },
  blanks: {
    flag: 'no',
    daysSince: 'never',
    monthsSinceDate: 'not yet',
    daysUntil: 'not expected',
    category: 'shows nothing',
  },
  notKnown: 'not known',
  meetsNone: 'meets no condition',
  derived: {
    shareBefore: (of) =>
      `the share of the total that clients with more ${of} have together. The total counts ` +
      'positive numbers only; at zero or below, all of it comes before; equal numbers get equal shares',
    quantileScore: (of, isHighest) =>
      `1 to 5 by quintile of ${of}, 5 for the ${best(isHighest)} fifth: the lower edge of each ` +
      'fifth is its quantile (type 7) plus one',
    scoreByEdges: (of, isHighest) => `1 to 5 by four edges of ${of}, 5 for the ${best(isHighest)} numbers`,
    number: (of) => `${of} if it is a number`,
    ratio: (of, by) => `${of} divided by ${by}`,
    given: (of) => `whether ${of} is given at all`,
    countGiven: (of) => `how many of ${of} are given at all`,
    weight: (name, weight, isReversed) => `${name} (weight ${weight}${isReversed ? ', reversed' : ''})`,
    weightedIndex: (parts) =>
      `the weighted mean of those given of ${parts}, each scaled from 0 at its 5th percentile to 100 at ` +
      'its 95th and kept within; 50 for all if the two are equal',
    scaledIndex: (parts) =>
      `the weighted mean of ${parts}, each scaled from 0 to 100 between two cut-offs and kept within`,
  },
};
