import type { NonClientText } from '../non-clients';

export const nonClients: NonClientText = {
  totalLabel: (label) => `“${label}”是对其他行的汇总`,
  totalFormula: (formula) => `${formula} 是对其他行的汇总`,
  totalSum: (figure) => `${figure} 等于以上各行之和`,
  boldWithoutLabel: (figure) => `${figure} 为粗体且没有名称，应为汇总行`,
  header: () => '重复的标题行',
  note: (text) => `“${text}”是备注`,
  noFigures: (text) => `“${text}”在所选列中没有数据`,
  alone: (text) => `“${text}”所在的行没有其他内容，应为小标题或备注；如果是客户，请补填其他列`,
};
