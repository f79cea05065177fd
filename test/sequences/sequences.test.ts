import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startFunctions } from '../excel/formulas';
import { openBook, type Book } from '../excel/open-book';
import { sequenceOf } from './generate';
import { play, type Played } from './play';
import { shrink } from './shrink';

let book: Book;
let noise = 0;
beforeAll(async () => {
  book = await openBook();
  await startFunctions(book);
  jest.spyOn(console, 'error').mockImplementation(() => void noise++);
});
afterAll(() => book.excel.dispose());

const first = Number(process.env['SEED'] ?? 1);
const count = Number(process.env['COUNT'] ?? 30);
const only = process.env['ONLY'];

const signature = ({ failure }: Played, kind: string) =>
  failure &&
  `${kind}: ${failure.wrong[0]!.replace(/\d+/g, '#')
    .replace(/!\w+/g, '!')
    .replace(/"[^"]*"/g, '"')
    .slice(0, 90)}`;

test('explore', async () => {
  const began = Date.now();
  let steps = 0;
  const kinds = new Map<string, number[]>();
  const tolds = new Map<string, number>();
  for (let seed = first; seed < first + count; seed++) {
    const sequence = sequenceOf(seed, { shortest: 8, longest: 40 });
    const played = await play(book, sequence);
    const { done, failure } = played;
    steps += done.length;
    for (const { step, outcome } of done) {
      const key = `${step.do === 'edit' || step.do === 'policy' ? step.kind : step.do}: ${outcome.told}`;
      tolds.set(key, (tolds.get(key) ?? 0) + 1);
    }
    if (failure) {
      const last = sequence.steps[failure.step];
      const what = signature(
        played,
        last ? (last.do === 'edit' || last.do === 'policy' ? last.kind : last.do) : 'end',
      )!;
      const isNew = !kinds.has(what);
      kinds.set(what, [...(kinds.get(what) ?? []), seed]);
      if (isNew && (!only || what.includes(only))) {
        const small = process.env['SHRINK']
          ? await shrink(sequence, async (each) => {
              const again = await play(book, each);
              const at = again.failure && each.steps[again.failure.step];
              return (
                signature(again, at ? (at.do === 'edit' || at.do === 'policy' ? at.kind : at.do) : 'end') ===
                what
              );
            })
          : sequence;
        const again = process.env['SHRINK'] ? await play(book, small) : played;
        process.stdout.write(
          `${seed} ${what}\n  ${JSON.stringify({ ...small, steps: undefined })}\n${process.env['SHRINK'] ? small.steps.map((s) => '    ' + JSON.stringify(s)).join('\n') : ''}\n    => ${again.failure?.wrong.slice(0, 3).join('\n       ').slice(0, 900)}\n`,
        );
      }
    }
  }
  const failing = [...kinds.values()].flat().length;
  process.stdout.write(
    `${count} sequences, ${steps} steps, ${failing} failing, noise ${noise}, ${Date.now() - began} ms\n`,
  );
  process.stdout.write(
    [...kinds]
      .sort((a, b) => b[1].length - a[1].length)
      .map(([k, n]) => `${n.length}x ${k}`)
      .join('\n') + '\n',
  );
  if (process.env['TOLD'])
    process.stdout.write(
      [...tolds]
        .sort()
        .map(([k, n]) => `${k} ${n}`)
        .join('\n') + '\n',
    );
  expect(steps).toBeGreaterThan(0);
}, 10_000_000);
