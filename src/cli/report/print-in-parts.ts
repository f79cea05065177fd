/** How many entries of a list to print at a time: a text of JavaScript has at most 512 MB, and a list may be longer. */
const entriesAtATime = 10_000;

/** Prints an object as JSON with indents, part by part if a list in it is long. */
export function printJson(value: object, print: (text: string) => void): void {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) return print('{}');
  print('{');
  for (const [index, [key, member]] of members.entries()) {
    const [name, comma] = [`  ${JSON.stringify(key)}: `, index < members.length - 1 ? ',' : ''];
    if (Array.isArray(member) && member.length > entriesAtATime) {
      print(`${name}[`);
      for (const [entries, isLast] of parts<unknown>(member)) {
        // Without the lines of the brackets.
        const lines = indented(JSON.stringify(entries, undefined, 2)).slice('[\n'.length, -'\n  ]'.length);
        print(isLast ? lines : `${lines},`);
      }
      print(`  ]${comma}`);
    } else print(`${name}${indented(JSON.stringify(member, undefined, 2))}${comma}`);
  }
  print('}');
}

/** Prints a line for each entry of a list. */
export function printLines<Entry>(
  list: readonly Entry[],
  lineOf: (entry: Entry) => string,
  print: (text: string) => void,
): void {
  for (const [entries] of parts(list)) print(entries.map(lineOf).join('\n'));
}

function* parts<Entry>(list: readonly Entry[]): Generator<[entries: readonly Entry[], isLast: boolean]> {
  for (let from = 0; from < list.length; from += entriesAtATime)
    yield [list.slice(from, from + entriesAtATime), from + entriesAtATime >= list.length];
}

/** Indents all lines but the first. A line break within a text is written as `\n`, so that it is none. */
const indented = (json: string) => json.replaceAll('\n', '\n  ');
