import type { Count } from '../../text/count';

export const ways = {
  heading: 'What is written',
  label: 'Write as',
  names: { values: 'Values', live: 'Live formulas', portable: 'Portable formulas' },
  explanations: {
    values: 'Text that stays as it is until you segment again.',
    live: 'Follow every change of a client or of the policy; they need ClientTier to calculate.',
    portable: "The same with Excel's own functions, which work for everybody, with or without ClientTier.",
  },
  needPolicy: (sheet: string) =>
    `Formulas read cut-offs and names from the sheet ${sheet}, which is added to this workbook.`,
  makePolicy: (sheet: string) => `Add the sheet ${sheet} with the rules`,
  whyPolicy:
    'It keeps cut-offs, names, colours and strategies in this workbook, where everybody can see and change them.',
  locked: (sheet: string) =>
    `The structure of this workbook is protected: values are written without adding the sheet ${sheet}.`,
  tooManyForLive: (rows: Count) =>
    `Live formulas on more than ${rows.shown} rows make Excel slow. Values or portable formulas are better here.`,
};
