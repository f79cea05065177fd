/** Light or dark. High contrast needs no theme of its own: see `use-theme.ts`. */
export type Scheme = 'light' | 'dark';

/** As much of Office's theme as an Office version may give. */
export type OfficeColors = Partial<Pick<Office.OfficeTheme, 'isDarkTheme' | 'bodyBackgroundColor'>>;

/** Relative luminance of `#RRGGBB` between 0 and 1, roughly; undefined where the text is no such colour. */
function luminanceOf(color: string | undefined): number | undefined {
  const digits = /^#?([0-9a-f]{6})/i.exec(color ?? '')?.[1];
  if (!digits) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Excel's own theme decides, as the pane stands beside it; the system's only where Excel does not say. */
export function schemeOf(office: OfficeColors | undefined, systemPrefersDark: boolean): Scheme {
  const luminance = luminanceOf(office?.bodyBackgroundColor);
  const dark = office?.isDarkTheme ?? (luminance === undefined ? systemPrefersDark : luminance < 0.5);
  return dark ? 'dark' : 'light';
}
