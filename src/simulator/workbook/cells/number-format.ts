import { invalidArgument } from '../../wire/objects/host-errors';

const piece = /"[^"]*"|\\.|[_*].|\[[^[\]]*\]|[^"\\_*[\];]/y;

/**
 * Checks a number format: at most 255 characters and four sections, all quotes and brackets closed.
 *
 * @throws HostError if Excel refuses the format
 */
export function checkNumberFormat(format: string, location: string): void {
  let sections = 1;
  for (let at = 0; at < format.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    if (format[at] === ';') {
      sections += 1;
      piece.lastIndex = at + 1;
    } else if (!piece.test(format)) throw invalidArgument(location);
  }
  if (sections > 4 || format.length > 255) throw invalidArgument(location);
}
