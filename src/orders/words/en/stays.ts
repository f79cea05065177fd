/** Why a sheet of clients is not removed. */
export const stays = {
  only: (sheet: string) => `it is the only sheet of the workbook (${sheet}).`,
  segments: (sheet: string) => `segments stand beside the clients on ${sheet}. Remove these first.`,
  cells: (cells: string) => `${cells}.`,
  changed: (sheet: string) => `cells or rows of the table on ${sheet} were changed by hand.`,
  formulas: (cells: string) => `formulas refer to it: ${cells}.`,
};
