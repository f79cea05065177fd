import { defaultLanguage, languages } from '../../src/classifier/language';
import { catalogue } from '../../src/classifier/models/catalogue';
import { fixedNumber } from '../../src/classifier/cutoff';
import { intervalCutoffs } from '../../src/classifier/measures/care';
import { tierRanks } from '../../src/classifier/tier';
import { modelChapter } from './model-chapter';
import { code } from './markdown';

const intervals = intervalCutoffs
  .map((cutoff, index) => `${tierRanks[index]!} ${fixedNumber(cutoff)}`)
  .join(', ');

const introduction = `# The models

Written by ${code('npm run docs')} from \`src/classifier/models\`; a change made here is lost, and a test tells where this
file is not what the models say.

## How to read a model

- **Measures** are what is read of each client, in the order of the function's arguments; those in brackets may be left
  out. Where a blank is *not known*, a client of whom the decision needs it is **Unclassified**, with the reason. An
  unreadable cell always makes a client unclassified; a formula over several clients of whom none can be read is the
  wrong column, and answers \`#VALUE!\` with the argument and the first such cell. A row blank in all measures is no client
  and is answered with nothing.
- **Cut-offs** part low from high. A value equal to the cut-off is high. Each may be given as a number; left out, it is
  that of the policy, or else drawn from the whole column (percentiles as Excel's PERCENTILE.INC). One client alone has no
  column: without a number the formula answers \`#N/A\` and says so.
- **Policy** is an argument of every function, after all that it had when formulas were first written; cut-offs that were
  added later follow it, so that no formula changes. It is the model's cell on the sheet *Client Policy*, such as
  ${code('CT_SalesLoyalty')}; left out, it is the policy of the workbook, where there is one. With it each client is
  decided by herself, also by the models that compare clients: their shares, scores and scales have become numbers, kept
  to 15 digits and rounded down, so that who stands on a cut-off is above it. Tiers are called as the policy calls them.
  ${code('CLIENT_SEGMENT')} asks any model by its name or its policy's cell, above all those made in the workbook.
- **Decisions** are tried from the top; the first whose conditions all hold decides. Where one of them can neither be met
  nor ruled out for want of a measure, the client is unclassified: nothing is guessed.
- **Words** for high, low, yes and no may stand instead of numbers: high, low, yes, no, TRUE, FALSE, 高, 低, 是, 否, and
  some that only one measure has (loyal, not loyal).
- **Rank** compares a tier with those of all models. A contact interval given as a tier is that of its rank:
  ${intervals} days, or as many as you set (model 17). A standing given as a tier (model 14) is a yes if the tier's rank
  is top. What ClientTier wrote for one model can so be what another is asked by, as can the stages of model 10 for 11.
- **Headers** are matched whatever their case, width and punctuation, in simplified and traditional characters.

## What is whose

Models 1 to 17 are those of five texts on what a client is, called S1 to S5 under *Source*; model 18 is the R package
rfm's. The texts' advice is kept in our own words. Their lines are zero, and the 80 % of ABC; **every other cut-off is
this project's own**, and so are the second 15 % of ABC, the advice for each size and grade, which stages belong to which
focus, the levels of satisfaction and the intervals of care. Change them where yours differ.`;

/** Makes the text of docs/models.md. */
export function modelsDocument(): string {
  const contents = catalogue.map(
    ({ name, question, functionName }, index) =>
      `${index + 1}. ${languages.map((language) => name[language]).join(' ')} (${code(functionName)}): ${question[defaultLanguage]}`,
  );
  return (
    [
      introduction,
      '## The models',
      contents.join('\n'),
      ...catalogue.map((model, index) => modelChapter(model, index + 1)),
    ].join('\n\n') + '\n'
  );
}
