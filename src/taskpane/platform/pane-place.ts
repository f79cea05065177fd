/** The languages of Office and of the computer, as locales such as `zh-CN`. */
export interface PanePlace {
  /** The language of Office's buttons and menus. The pane uses it until the user chooses another. */
  readonly displayLocale: string;
  /** The computer's locale for typing and showing numbers. */
  readonly numberLocale: string;
}
