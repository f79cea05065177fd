/** Why a sheet that ClientTier made is not removed. */
export const stays = {
  only: (sheet: string) => `它是工作簿中唯一的工作表（${sheet}）。`,
  segments: (sheet: string) => `“${sheet}”的客户旁边有分级。请先移除分级。`,
  cells: (cells: string) => `其中有并非 ClientTier 写入的内容，见 ${cells}。`,
  changed: (sheet: string) => `“${sheet}”表格中的单元格或行有人手工更改过。`,
  placed: (names: string) => `其中有图表、图片或批注：${names}。`,
  notSearched: (sheet: string) => `工作簿中使用的单元格过多，无法确定是否有公式引用“${sheet}”。`,
  formulas: (cells: string) => `有公式引用它：${cells}。`,
};
