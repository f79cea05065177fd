/**
 * Whether the tests run by `npm run test:thorough`, which plays all cases of the tests that repeat an operation for
 * each message.
 */
export const isThorough = process.env['CLIENTTIER_THOROUGH'] === '1';

/** Which of these cases to play: every sixth in `npm test`, otherwise every one. */
export const oneIn = isThorough ? 1 : 6;

/**
 * Returns which of these cases to play, in their order: in the thorough tests all of them, otherwise the first, the last,
 * and so many others that every kind is played. `kindsOf` names the kinds of a case, such as a message and a fault; `atLeast`
 * is the number of cases.
 */
export function partOf<Case>(
  cases: readonly Case[],
  kindsOf: (each: Case) => readonly string[],
  atLeast = 2,
): Case[] {
  if (isThorough) return [...cases];
  const kinds = cases.map((each) => [...new Set(kindsOf(each))]);
  const unplayed = new Set(kinds.flat());
  const chosen = new Set<number>();
  const choose = (index: number) => {
    chosen.add(index);
    for (const kind of kinds[index]!) unplayed.delete(kind);
  };
  for (const index of [0, cases.length - 1]) if (index in kinds) choose(index);
  while (unplayed.size > 0) {
    const added = kinds.map((each) => each.filter((kind) => unplayed.has(kind)).length);
    const most = Math.max(...added);
    const equal = [...added.keys()].filter((index) => added[index] === most);
    // Not always the first of equal ones, so that faults are spread over the messages.
    choose(equal[(7 * chosen.size) % equal.length]!);
  }
  const others = [...cases.keys()].filter((index) => !chosen.has(index));
  const missing = Math.min(Math.max(0, atLeast - chosen.size), others.length);
  for (let count = 0; count < missing; count++)
    chosen.add(others[Math.floor((count * others.length) / missing)]!);
  return cases.filter((_, index) => chosen.has(index));
}
