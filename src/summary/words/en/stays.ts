/** Why a summary sheet is not removed. */
export const stays = {
  only: (sheet: string) => `it is the only sheet of the workbook (${sheet}).`,
  cells: (cells: string) => `${cells}.`,
  formulas: (cells: string) => `formulas refer to it: ${cells}.`,
};
