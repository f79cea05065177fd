import { invalidArgument } from '../../wire/objects/host-errors';

const piece = /"[^"]*"|\\.|[_*].|\[[^[\]]*\]|[^"\\_*[\];]/y;

/** Throws if Excel refuses a number format: up to four sections, all quotes and brackets closed. */
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
