import type { NonClientText } from '../non-clients';

export const nonClients: NonClientText = {
  totalLabel: (label) => `"${label}" adds up other rows`,
  totalFormula: (formula) => `${formula} adds up other rows`,
  totalSum: (figure) => `${figure} is the total of the rows above`,
  boldWithoutLabel: (figure) => `${figure} is in bold and has no label, as totals do`,
  header: () => 'the header again',
  note: (text) => `"${text}" is a note`,
  noFigures: (text) => `"${text}" has no figures in the chosen columns`,
  alone: (text) =>
    `"${text}" is the only entry in its row, like a heading or a note; if it is a client, fill in more`,
};
