/** The setting that holds the record (`ListRecord`) of the sheet that compares two dates. */
export const movementKey = 'ClientTier_Movement';
/** The name of the Excel table; gets a number if another table has it. */
export const movementTable = 'CT_Movement';
