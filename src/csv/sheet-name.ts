/** Converts a file's name into a name for the sheet: at most 31 characters, without those that Excel forbids. */
export const sheetNameOf = (fileName: string) =>
  fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[:\\/?*[\]]/g, ' ')
    .trim()
    .slice(0, 31) || 'Sheet1';
