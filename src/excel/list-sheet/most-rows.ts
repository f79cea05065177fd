/** The number of rows of a sheet in Excel. */
export const mostRows = 1_048_576;
