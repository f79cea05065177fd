/** The codes of Excel's errors that the user can do something about. */
type OfficeErrorCode =
  | 'InvalidOperationInCellEditMode'
  | 'AccessDenied'
  | 'GeneralException'
  | 'ItemNotFound'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ApiNotFound'
  | 'FilteredRangeConflict';

/** What an error means and what to do; `other` is for all other codes. */
export interface OfficeErrorText {
  readonly known: Readonly<Record<OfficeErrorCode, string>>;
  readonly other: (message: string) => string;
}
