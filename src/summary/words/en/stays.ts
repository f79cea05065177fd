/** Why a summary sheet is not removed. */
export const stays = {
  only: (sheet: string) => `it is the only sheet of the workbook (${sheet}).`,
  cells: (cells: string) => `${cells}.`,
  placed: (names: string) => `charts, pictures or comments are on it: ${names}.`,
  notSearched: (sheet: string) =>
    `the workbook has too many cells in use to see whether formulas refer to ${sheet}.`,
  formulas: (cells: string) => `formulas refer to it: ${cells}.`,
};
