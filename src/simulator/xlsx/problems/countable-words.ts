import type { Localized } from '../../../classifier/language';

/** What a file may hold too much of. */
export type Countable =
  | 'parts'
  | 'cells'
  | 'places'
  | 'rows'
  | 'widths'
  | 'mergedAreas'
  | 'mergedCells'
  | 'formulas'
  | 'names'
  | 'formats'
  | 'sheets'
  | 'texts'
  | 'elements';

interface CountableWords {
  /** What there is too much of, in the middle of a sentence. */
  readonly noun: string;
  /** What to do about it in Excel. */
  readonly advice: string;
}

const copy = 'Copy your customers into a new workbook, save it, and choose that file.';
const copyZh = '请将客户数据复制到新工作簿，保存后选择该文件。';

export const countableWords: Localized<Readonly<Record<Countable, CountableWords>>> = {
  en: {
    parts: { noun: 'parts, such as pictures and sheets', advice: copy },
    cells: { noun: 'cells', advice: 'Choose a smaller file, or copy your customers into a new workbook.' },
    places: {
      noun: 'cells up to the last one in each row, most of them blank',
      advice: 'Delete the columns to the right of your customers, and save it again.',
    },
    rows: { noun: 'rows', advice: 'Delete the rows below your customers, and save it again.' },
    widths: { noun: 'column widths', advice: copy },
    mergedAreas: {
      noun: 'merged areas',
      advice: 'Unmerge the cells in Excel (Home, Merge & Center), and save it again.',
    },
    mergedCells: {
      noun: 'cells in merged areas',
      advice: 'Unmerge the cells in Excel (Home, Merge & Center), and save it again.',
    },
    formulas: {
      noun: 'formulas',
      advice: 'Replace those that are not needed by their values (Copy, Paste Values), and save it again.',
    },
    names: {
      noun: 'defined names',
      advice: 'Delete those that are not needed (Formulas, Name Manager), and save it again.',
    },
    formats: { noun: 'cell formats', advice: copy },
    sheets: { noun: 'sheets', advice: 'Delete those that are not needed, and save it again.' },
    texts: { noun: 'different texts', advice: copy },
    elements: { noun: 'pieces of data and formatting', advice: copy },
  },
  zh: {
    parts: { noun: '个组成部分（如图片和工作表）', advice: copyZh },
    cells: { noun: '个单元格', advice: '请选择较小的文件，或将客户数据复制到新工作簿。' },
    places: {
      noun: '个位置（各行直到最后一个单元格，大多为空）',
      advice: '请删除客户数据右侧的列，重新保存。',
    },
    rows: { noun: '行', advice: '请删除客户数据下方的行，重新保存。' },
    widths: { noun: '个列宽设置', advice: copyZh },
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
    formats: { noun: '种单元格格式', advice: copyZh },
    sheets: { noun: '个工作表', advice: '请删除不需要的工作表，重新保存。' },
    texts: { noun: '个不同的文本', advice: copyZh },
    elements: { noun: '项数据和格式', advice: copyZh },
  },
};
