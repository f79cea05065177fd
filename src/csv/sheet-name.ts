/** Converts the file's name to a name for the sheet: at most 31 characters, none that Excel forbids. */
export const sheetNameOf = (fileName: string) =>
  fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[:\\/?*[\]]/g, ' ')
    .trim()
    .slice(0, 31) || 'Sheet1';
