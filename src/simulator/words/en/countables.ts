import type { CountablesText } from '../countables';

const copy = 'Copy your customers into a new workbook, save it, and choose that file.';

export const countables: CountablesText = {
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
};
