import type { PageText } from '../page';

export const page: PageText = {
  title: 'ClientTier demo: a customer sheet in segments',
  open: 'Open…',
  openTitle: 'Open your own .xlsx or .csv file. It stays in this browser.',
  save: 'Save as .xlsx',
  saveTitle: 'Save this workbook as an Excel file',
  sample: 'Sample',
  sampleTitle: 'Start again with the sample customers',
  segment: 'Segment sheet',
  segmentTitle: 'Write a segment and a strategy beside each customer',
  pane: 'ClientTier',
  paneTitle: 'Open the ClientTier pane',
  hidePane: 'Hide pane',
  showPane: 'Show pane',
  taskPane: 'ClientTier task pane',
  spreadsheet: 'Spreadsheet',
  ribbon: 'ClientTier commands, as on the ribbon in Excel',
  loading: 'Opening the workbook…',
  hint: 'Press Segment sheet, or type this in the Tier column:',
  closeHint: 'Hide this hint',
  closeMessage: 'Close this message',
  failed: (reason) => `That did not work: ${reason}`,
  saved: (file) => `${file} is in your downloads.`,
  notShown: (things) => `Not shown on this page, and kept in the file as they are: ${things}.`,
  lostOnSaving: (things) =>
    `A file saved from this page has none of these any more: ${things}. Keep the original.`,
};
