/** Why a sheet that ClientTier made is not removed. */
export const stays = {
  only: (sheet: string) => `it is the only sheet of the workbook (${sheet}).`,
  segments: (sheet: string) => `segments are beside the clients on ${sheet}. Remove these first.`,
  cells: (cells: string) => `it has something that ClientTier did not write, in ${cells}.`,
  changed: (sheet: string) => `cells or rows of the table on ${sheet} were changed by hand.`,
  placed: (names: string) => `charts, pictures or comments are on it: ${names}.`,
  notSearched: (sheet: string) =>
    `the workbook has too many cells in use to see whether formulas refer to ${sheet}.`,
  formulas: (cells: string) => `formulas refer to it: ${cells}.`,
};
