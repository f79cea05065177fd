/** Why a summary sheet is not removed. */
export const stays = {
  only: (sheet: string) => `它是工作簿中唯一的工作表（${sheet}）。`,
  cells: (cells: string) => `${cells}。`,
  placed: (names: string) => `其中有图表、图片或批注：${names}。`,
  notSearched: (sheet: string) => `工作簿中使用的单元格过多，无法确定是否有公式引用“${sheet}”。`,
  formulas: (cells: string) => `有公式引用它：${cells}。`,
};
