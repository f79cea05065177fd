import type { Localized } from '../classifier/language';

/** Why a row that is not blank is taken for no client. */
export type LeftOutCause =
  'totalLabel' | 'totalFormula' | 'totalSum' | 'boldWithoutLabel' | 'header' | 'note' | 'noFigures' | 'alone';

export const leftOutText: Localized<Readonly<Record<LeftOutCause, (shown: string) => string>>> = {
  en: {
    totalLabel: (label) => `"${label}" sums up other rows`,
    totalFormula: (formula) => `${formula} sums up other rows`,
    totalSum: (figure) => `${figure} is the total of the rows above`,
    boldWithoutLabel: (figure) => `${figure} is in bold and has no label, as totals do`,
    header: () => 'the header again',
    note: (text) => `"${text}" is a note`,
    noFigures: (text) => `"${text}" has no figures in the chosen columns`,
    alone: (text) =>
      `"${text}" stands alone in its row, as a heading or a note does; fill in more if it is a client`,
  },
  zh: {
    totalLabel: (label) => `“${label}”是对其他行的汇总`,
    totalFormula: (formula) => `${formula} 是对其他行的汇总`,
    totalSum: (figure) => `${figure} 等于以上各行之和`,
    boldWithoutLabel: (figure) => `${figure} 为粗体且没有名称，应为汇总行`,
    header: () => '重复的标题行',
    note: (text) => `“${text}”是备注`,
    noFigures: (text) => `“${text}”在所选列中没有数据`,
    alone: (text) => `“${text}”所在行别无内容，应为小标题或备注；如为客户，请补填其他列`,
  },
};
