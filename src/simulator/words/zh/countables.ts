import type { CountablesText } from '../countables';

const copy = '请将客户数据复制到新工作簿，保存后选择该文件。';

export const countables: CountablesText = {
  parts: { noun: '个组成部分（如图片和工作表）', advice: copy },
  cells: { noun: '个单元格', advice: '请选择较小的文件，或将客户数据复制到新工作簿。' },
  places: {
    noun: '个位置（各行直到最后一个单元格，大多为空）',
    advice: '请删除客户数据右侧的列，重新保存。',
  },
  rows: { noun: '行', advice: '请删除客户数据下方的行，重新保存。' },
  widths: { noun: '个列宽设置', advice: copy },
  mergedAreas: {
    noun: '个合并区域',
    advice: '请在 Excel 中取消合并单元格（开始、合并后居中），重新保存。',
  },
  mergedCells: {
    noun: '个合并区域内的单元格',
    advice: '请在 Excel 中取消合并单元格（开始、合并后居中），重新保存。',
  },
  formulas: { noun: '个公式', advice: '请将不需要的公式替换为数值（复制、粘贴数值），重新保存。' },
  names: { noun: '个定义的名称', advice: '请删除不需要的名称（公式、名称管理器），重新保存。' },
  formats: { noun: '种单元格格式', advice: copy },
  sheets: { noun: '个工作表', advice: '请删除不需要的工作表，重新保存。' },
  texts: { noun: '个不同的文本', advice: copy },
  elements: { noun: '项数据和格式', advice: copy },
};
