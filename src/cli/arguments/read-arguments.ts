import { parseArgs } from 'node:util';
import { CliProblem } from '../problem/cli-problem';

/** What an option takes: nothing, one value, or a value each time that it is given. */
export type OptionKind = 'switch' | 'one' | 'many';
export type Options = Readonly<Record<string, OptionKind>>;

/** The value of each option that was given: true for a switch, the values for `many`. */
export type Given<Known extends Options> = {
  readonly [Name in keyof Known]?: Known[Name] extends 'switch'
    ? true
    : Known[Name] extends 'one'
      ? string
      : readonly string[];
};

export interface Arguments<Known extends Options> {
  readonly given: Given<Known>;
  readonly positionals: readonly string[];
}

/**
 * Reads what follows a command. Unlike `strict` of parseArgs, reports mistakes in the user's language.
 *
 * @throws CliProblem for an unknown option, an option given twice, a missing value, or a value too many
 */
export function readArguments<Known extends Options>(
  command: string,
  args: readonly string[],
  known: Known,
): Arguments<Known> {
  const options = Object.fromEntries(
    Object.entries(known).map(([name, kind]) => [
      name,
      { type: kind === 'switch' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: Record<string, true | string | string[]> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value } = token;
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (kind === undefined)
      throw new CliProblem('unknownOption', {
        option,
        command,
        known: Object.keys(known).map((each) => `--${each}`),
      });
    if (kind === 'switch' && value !== undefined) throw new CliProblem('withValue', { option });
    if (kind !== 'switch' && (value === undefined || isNextOption(value, token.inlineValue)))
      throw new CliProblem('withoutValue', { option });
    if (kind === 'many') given[name] = [...((given[name] as string[] | undefined) ?? []), value!];
    else if (name in given) throw new CliProblem('givenTwice', { option });
    else given[name] = value ?? true;
  }
  return { given: given as Given<Known>, positionals };
}

/** Returns whether an option was given no value, so that the next option was mistaken for it: `--out --json`. */
const isNextOption = (value: string, isInline: boolean | undefined) => !isInline && value.startsWith('--');
