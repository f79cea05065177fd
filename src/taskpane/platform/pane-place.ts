/** What the pane takes from where it stands. Locales are such as `zh-CN`. */
export interface PanePlace {
  /** Of Office's own buttons and menus: the pane's language until the user chooses another. */
  readonly displayLocale: string;
  /** Of the computer: how numbers are typed and shown. */
  readonly numberLocale: string;
}
