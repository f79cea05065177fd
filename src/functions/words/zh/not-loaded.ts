/** Shown in the pane, or as the error of a formula, if a script cannot be loaded. */
export const notLoaded = '无法加载 ClientTier。请关闭任务窗格后重新打开。';
/** On the button that loads the pane once more. */
export const tryAgain = '重试';
