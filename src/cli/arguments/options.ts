import { languages, type Language } from '../../classifier/language';
import { serialOfText } from '../../sheet/cells/excel-date';
import { CliProblem } from '../problem/cli-problem';

/**
 * Returns the value that was given if it is one of `known`; undefined if none was given.
 *
 * @throws CliProblem if it is another
 */
export function oneOf<Known extends string>(
  option: string,
  found: string | undefined,
  known: readonly Known[],
): Known | undefined {
  const one = known.find((each) => each === found);
  if (found !== undefined && one === undefined) throw new CliProblem('notAmong', { option, found, known });
  return one;
}

export const languageGiven = (found: string | undefined): Language | undefined =>
  oneOf('--language', found, languages);

/** Returns the language for messages. Called before all options are read, because these may be wrong. */
export function languageAmong(args: readonly string[]): Language | undefined {
  const given = args.flatMap((arg, index) =>
    arg === '--language' ? [args[index + 1]] : arg.startsWith('--language=') ? [arg.slice(11)] : [],
  );
  return languages.find((language) => given.includes(language));
}

/** Returns the day given as `2026-01-31`, as an Excel serial number. */
export function dayGiven(option: string, found: string | undefined): number | undefined {
  if (found === undefined) return undefined;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(found) ? serialOfText(found) : undefined;
  if (day === undefined) throw new CliProblem('notDay', { option, found });
  return day;
}

/** Returns the name of an encoding if TextDecoder knows it. */
export function encodingGiven(option: string, found: string | undefined): string | undefined {
  if (found === undefined) return undefined;
  try {
    new TextDecoder(found);
    return found;
  } catch {
    throw new CliProblem('notEncoding', { option, found });
  }
}

/** Returns the delimiter: one character, or `tab`. */
export function separatorGiven(option: string, found: string | undefined): string | undefined {
  if (found === undefined) return undefined;
  const separator = /^(?:tab|\\t)$/i.test(found) ? '\t' : found;
  if (!/^[^\p{L}\p{N}"\r\n]$/u.test(separator)) throw new CliProblem('notSeparator', { option, found });
  return separator;
}

/** Returns the number of a row, counted from 1 as in Excel. */
export function rowGiven(option: string, found: string | undefined): number | undefined {
  if (found === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(found)) throw new CliProblem('notRow', { option, found });
  return Number(found);
}

/** Splits `name=value` at the first equals sign. A name may be given once only. */
export function assignments(
  option: string,
  given: readonly string[] = [],
  example: string,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const found of given) {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(found) ?? [];
    if (name === undefined || value === undefined)
      throw new CliProblem('notAssigned', { option, found, example });
    if (values.has(name.trim())) throw new CliProblem('givenTwice', { option: `${option} ${name.trim()}` });
    values.set(name.trim(), value.trim());
  }
  return values;
}

/** Returns the only argument besides the options. */
export function onlyArgument(command: string, positionals: readonly string[], usage: string): string {
  const [argument, more] = positionals;
  if (argument === undefined || argument === '') throw new CliProblem('missingArgument', { command, usage });
  if (more !== undefined) throw new CliProblem('oneTooMany', { argument: more, usage });
  return argument;
}
