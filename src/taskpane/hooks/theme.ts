/** The pane's colours. There is no third scheme for high contrast; `use-theme.ts` says why. */
export type Scheme = 'light' | 'dark';

/**
 * The colours of Office's theme, from which the pane chooses its scheme. Older versions of Office set only some of
 * them.
 */
export type OfficeColors = Partial<Pick<Office.OfficeTheme, 'isDarkTheme' | 'bodyBackgroundColor'>>;

/** Returns the approximate relative luminance of `#RRGGBB`, from 0 to 1; undefined for any other text. */
function luminanceOf(color: string | undefined): number | undefined {
  const digits = /^#?([0-9a-f]{6})/i.exec(color ?? '')?.[1];
  if (!digits) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Returns the scheme that matches Excel's theme, because the pane is beside the sheet; the system's scheme if Excel
 * gives none.
 */
export function schemeOf(office: OfficeColors | undefined, systemPrefersDark: boolean): Scheme {
  const luminance = luminanceOf(office?.bodyBackgroundColor);
  const dark = office?.isDarkTheme ?? (luminance === undefined ? systemPrefersDark : luminance < 0.5);
  return dark ? 'dark' : 'light';
}
