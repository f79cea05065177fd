import type { Localized } from '../classifier/language';

/** What ClientTier writes into a sheet or says of its cells, besides the models' own names and strategies. */
interface SheetText {
  readonly segmentHeader: string;
  readonly strategyHeader: string;
  /** Follows the strategy of a tier that was chosen by hand; alone where what was typed is no tier. */
  readonly byHand: string;
  /** Why a client is unclassified, as it stands in her strategy cell: a few fixed texts for each measure. */
  readonly blank: (measure: string) => string;
  readonly notNumber: (measure: string) => string;
  readonly errorValue: (measure: string) => string;
  /** The same with what stands in the cell, for lists. */
  readonly notNumberBut: (measure: string, cell: string) => string;
  readonly errorValueOf: (measure: string, error: string) => string;
}

export const sheetText: Localized<SheetText> = {
  en: {
    segmentHeader: 'Segment',
    strategyHeader: 'Strategy',
    byHand: '(by hand)',
    blank: (measure) => `${measure} is blank`,
    notNumber: (measure) => `${measure} is not a number`,
    errorValue: (measure) => `${measure} is an error`,
    notNumberBut: (measure, cell) => `${measure}: "${cell}" is not a number`,
    errorValueOf: (measure, error) => `${measure}: the cell shows ${error}`,
  },
  zh: {
    segmentHeader: '客户分级',
    strategyHeader: '策略',
    byHand: '（手工）',
    blank: (measure) => `${measure}为空`,
    notNumber: (measure) => `${measure}不是数字`,
    errorValue: (measure) => `${measure}为错误值`,
    notNumberBut: (measure, cell) => `${measure}：“${cell}”不是数字`,
    errorValueOf: (measure, error) => `${measure}：单元格显示 ${error}`,
  },
};
