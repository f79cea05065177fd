/** Shown in the pane, or as the error of a formula, if a script cannot be loaded. */
export const notLoaded = 'ClientTier could not be loaded. Close the pane and open it again.';
/** On the button that loads the pane once more. */
export const tryAgain = 'Try again';
