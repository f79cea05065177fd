import { invalidArgument } from '../../wire/objects/host-errors';

const named: Record<string, string> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  orange: '#FFA500',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/**
 * Returns a colour as `#RRGGBB`. Accepts that, the same without `#`, and the most common HTML names. Throws
 * InvalidArgument otherwise.
 */
export function colorCode(color: string, location: string): string {
  const code = named[color.toLowerCase()] ?? /^#?([\da-f]{6})$/i.exec(color)?.[1];
  if (!code) throw invalidArgument(location);
  return code.startsWith('#') ? code : `#${code.toUpperCase()}`;
}
