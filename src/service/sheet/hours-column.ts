/** The column of the hours that clients need, after the clients and their share. */
export const hoursColumn = 3;

export const hoursFormat = '#,##0.0';
