import type { MovingPlace } from '../places/place';

/** A drop-down: data validation by a list. Other kinds of data validation are not simulated. */
export interface ListValidation {
  /** Items with commas between them, or a formula that names a range: `=Topics`. */
  readonly source: string;
  readonly inCellDropDown: boolean;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: ErrorAlert;
  readonly prompt: Prompt;
}

/** The message that Excel shows if the user types another value. */
export interface ErrorAlert {
  readonly showAlert: boolean;
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: string;
  readonly message: string;
}

/** The message that Excel shows beside a selected cell. */
export interface Prompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** A drop-down with its cells. */
export interface PlacedValidation {
  readonly validation: ListValidation;
  readonly places: readonly MovingPlace[];
}

/** A drop-down as a file keeps it, with its addresses: `B5:B14`. */
export interface SavedValidation extends ListValidation {
  readonly addresses: readonly string[];
}

/** Returns a drop-down as Excel makes it if only its list is given. */
export const plainValidation = (source: string, inCellDropDown = true): ListValidation => ({
  source,
  inCellDropDown,
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  prompt: { showPrompt: true, title: '', message: '' },
});
