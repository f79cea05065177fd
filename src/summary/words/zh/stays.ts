/** Why a summary sheet is not removed. */
export const stays = {
  only: (sheet: string) => `它是工作簿中唯一的工作表（${sheet}）。`,
  cells: (cells: string) => `${cells}。`,
  formulas: (cells: string) => `有公式引用它：${cells}。`,
};
