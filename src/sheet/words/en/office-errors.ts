import type { OfficeErrorText } from '../office-errors';

export const officeErrors: OfficeErrorText = {
  known: {
    InvalidOperationInCellEditMode:
      'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
    AccessDenied:
      'Excel does not allow changes here. Check whether the sheet or workbook is protected or opened read-only, then try again.',
    GeneralException:
      'Excel could not do this, perhaps because another workbook is in front. Click into this workbook, then try again. If it happens again, save, close and reopen the workbook.',
    ItemNotFound: 'The sheet or table has been renamed, moved or deleted in the meantime. Click Look again.',
    RequestPayloadSizeLimitExceeded:
      'This is more than Excel can take at once. Try with fewer rows, or in Excel on the desktop.',
    ApiNotFound: 'This version of Excel is too old for this. Update Excel, or use Excel on the web.',
    FilteredRangeConflict: 'A filter hides rows here. Show all rows (Data > Clear), then try again.',
  },
  other: (message) => `Excel said: ${message}`,
};
