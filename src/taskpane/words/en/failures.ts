/** Words about what went wrong, if nothing more exact is known. */
export const failures = {
  otherOffice:
    'Excel could not do this. Try again; if it happens again, save, close and reopen the workbook.',
  unexpected:
    'Something went wrong in ClientTier. Try again; if it happens again, send the text below to support.',
  nothingChanged: 'Nothing was changed.',
  close: 'Close',
  code: (code: string) => `Code: ${code}`,
};
