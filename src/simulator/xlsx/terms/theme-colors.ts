import type { Color, Workbook } from '../package/library';

/**
 * The theme's colours by the index in a `theme` attribute, in which light colours come before dark ones, unlike in the
 * theme itself.
 */
const themeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];
const officeTheme = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
];
const indexed = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/** A colour in a file, with two properties that the library's typings lack. */
type FileColor = Partial<Color> & { readonly tint?: number; readonly indexed?: number };

/** Converts a colour of a file to `#RRGGBB`; null if it is automatic. */
export type ColorReader = (color: Partial<Color> | undefined) => string | null;

export function colorReader(workbook: Workbook): ColorReader {
  const theme = themeColors(workbook);
  return (color: FileColor | undefined) => {
    if (!color) return null;
    if (color.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
    if (color.theme !== undefined) return tinted(theme[color.theme] ?? '000000', color.tint ?? 0);
    // Indexes 8 to 15 repeat the first eight. 16 to 63 are not read. 64 and 65 are system colours, which depend on the
    // program.
    const plain = color.indexed === undefined || color.indexed > 15 ? undefined : indexed[color.indexed % 8];
    return plain ? `#${plain}` : null;
  };
}

export const argb = (rgb: string): string => `FF${hex(rgb)}`;

/** Converts a colour of Univer (`#rrggbb`, `#rgb` or `rgb(r, g, b)`) to `RRGGBB`. */
function hex(rgb: string): string {
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(rgb);
  if (channels) return channels.slice(1, 4).map(byte).join('').toUpperCase();
  const digits = rgb.replace('#', '');
  return (
    digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits.slice(0, 6)
  ).toUpperCase();
}

function themeColors(workbook: Workbook): readonly string[] {
  const themes = (workbook.model as { themes?: Record<string, string> }).themes ?? {};
  const xml = Object.values(themes)[0] ?? '';
  return themeOrder.map((name, index) => {
    const definition = new RegExp(`<a:${name}>(.*?)</a:${name}>`, 's').exec(xml)?.[1] ?? '';
    return (
      /(?:lastClr|srgbClr val)="([0-9A-Fa-f]{6})"/.exec(definition)?.[1] ?? officeTheme[index] ?? '000000'
    );
  });
}

/** Moves a colour towards white (positive tint) or black (negative); returns it as `#RRGGBB`. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  return `#${channels
    .map((channel) => (tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint))
    .map(byte)
    .join('')
    .toUpperCase()}`;
}

const byte = (value: number | string) => Math.round(Number(value)).toString(16).padStart(2, '0');
