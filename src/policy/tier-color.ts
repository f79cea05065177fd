import type { TierColor } from '../classifier/tier';
import { palette } from '../classifier/palette';

const black = '#000000';
const white = '#FFFFFF';

/**
 * Returns the colours of a tier, given its fill. The text's colour is the palette's for a fill of the palette,
 * otherwise black or white.
 */
export function tierColor(fill: string): TierColor {
  const known = Object.values(palette).find((color) => color.fill === fill.toUpperCase());
  return known ?? { fill, text: contrast(fill, black) >= contrast(fill, white) ? black : white };
}

/** Returns the contrast ratio of two colours given as `#RRGGBB`: 1 to 21, as WCAG 2 defines it. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Returns whether a text is a colour as `#RRGGBB`. */
export const isColor = (text: string): boolean => /^#[0-9A-F]{6}$/i.test(text);

/** Returns a colour in capital letters; returns any other text unchanged. */
export const capitalColor = (text: string): string => (isColor(text) ? text.toUpperCase() : text);
