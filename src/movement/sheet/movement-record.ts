/** The setting that holds the record (`ListRecord`) of the sheet that compares two dates. */
export const movementKey = 'ClientTier_Movement';
/** The name of the Excel table. If another table has it, a number is added. */
export const movementTable = 'CT_Movement';
