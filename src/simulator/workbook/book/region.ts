/** How numbers and dates are written in the user's region. */
export interface Region {
  readonly decimal: string;
  readonly thousands: string;
  /** The pattern of a short date, such as `M/d/yyyy`. */
  readonly shortDate: string;
}

export const unitedStates: Region = { decimal: '.', thousands: ',', shortDate: 'M/d/yyyy' };
