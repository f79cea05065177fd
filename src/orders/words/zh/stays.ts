/** Why a sheet of clients is not removed. */
export const stays = {
  only: (sheet: string) => `它是工作簿中唯一的工作表（${sheet}）。`,
  segments: (sheet: string) => `“${sheet}”的客户旁边有分级。请先移除分级。`,
  cells: (cells: string) => `${cells}。`,
  changed: (sheet: string) => `“${sheet}”表格中的单元格或行被手动更改过。`,
  formulas: (cells: string) => `有公式引用它：${cells}。`,
};
