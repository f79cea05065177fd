import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { engines, type Engine } from '../../classifier/sql/engines';
import { examples } from '../../setup/examples';
import { clienttier } from '../command';

const ladder = ['--model', 'deal-size', '--column', 'value=v'].concat(
  ['medium_from=20', 'big_from=50', 'vip_from=100'].flatMap((cutoff) => ['--cutoff', cutoff]),
);

describe.each(['DuckDB', 'PostgreSQL'] as const)('in %s', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engines[name]!();
  });
  afterAll(() => engine.close());

  /** Segments a table with these columns; returns segment and strategy of each row. */
  async function answer(columns: Readonly<Record<string, readonly (number | null)[]>>, ...args: string[]) {
    await engine.run('DROP TABLE IF EXISTS customers');
    const cells = Object.entries(columns).map(([id, of]) => ({
      name: id,
      type: 'number' as const,
      cells: of,
    }));
    await engine.load('customers', cells);
    const { code, out, error } = await clienttier('sql', '--dialect', engine.dialect, ...args);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const rows = (await engine.rows(out)).sort((one, other) => Number(one['row']) - Number(other['row']));
    return rows.map((row) => [row['clienttier_segment'], String(row['clienttier_strategy'])] as const);
  }
  const marked = (rows: readonly (readonly [unknown, string])[]) =>
    rows.map(([segment, strategy]) => `${String(segment)}${strategy.endsWith(' (over the cap)') ? '*' : ''}`);

  test('who ties with the last one stays, the others go down by one or two steps, marked', async () => {
    const values = [300, 150, 150, 120, 60, 10, null];
    const capped = async (...caps: string[]) =>
      marked(await answer({ v: values }, ...ladder, ...caps.flatMap((cap) => ['--cap', cap])));
    // The example of docs/caps.md, and a row without a value, which is no client.
    expect(await capped('vip=2')).toEqual(['VIP', 'VIP', 'VIP', 'Big*', 'Big', 'Small', 'null']);
    // Of 120 and 60 one has room in Big.
    expect(await capped('big=1', 'vip=2')).toEqual([
      ...['VIP', 'VIP', 'VIP', 'Big*', 'Medium*', 'Small', 'null'],
    ]);
    expect(await capped('vip=0', 'big=0')).toEqual([
      ...['Medium*', 'Medium*', 'Medium*', 'Medium*', 'Medium*', 'Small', 'null'],
    ]);
    expect(await capped('vip=9')).toEqual(['VIP', 'VIP', 'VIP', 'VIP', 'Big', 'Small', 'null']);
    // 17 hours at 8 for each client are room for two.
    expect(await capped('vip=17h/8')).toEqual(await capped('vip=2'));
  });

  test('by a measure that is named, with the others in the segment that is named', async () => {
    const two = ['--model', 'sales-loyalty', '--column', 'sales=s', '--column', 'loyalty=l'];
    const rows = await answer(
      { s: [40, 30, 30, 27, 10], l: [4, 5, 3, 4, 1] },
      ...two,
      ...['--cutoff', 'sales=25', '--cutoff', 'loyalty=3', '--cap-by', 'loyalty'],
      ...['--cap', 'Treasure=1:rising-star'],
    );
    expect(marked(rows)).toEqual(['Rising star*', 'Treasure', 'Rising star*', 'Rising star*', 'Phase out']);
  });

  test('any list with any room gives the same as ranking it by hand', async () => {
    const list = fc.array(fc.integer({ min: 90, max: 105 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(list, fc.nat(6), fc.nat(6), async (values, vip, big) => {
        const rows = await answer({ v: values }, ...ladder, '--cap', `vip=${vip}`, '--cap', `big=${big}`);
        const ranked = (tier: readonly number[]) => [...tier].sort((a, b) => b - a);
        const top = ranked(values.filter((value) => value >= 100));
        const from = vip >= top.length ? 100 : vip === 0 ? Infinity : top[vip - 1]!;
        const next = ranked(values.filter((value) => value < from));
        const bigFrom = big >= next.length ? 50 : big === 0 ? Infinity : next[big - 1]!;
        expect(rows.map(([segment]) => segment)).toEqual(
          values.map((value) => (value >= from ? 'VIP' : value >= bigFrom ? 'Big' : 'Medium')),
        );
      }),
      { numRuns: examples(8) },
    );
  });
});

test.each([
  [['--cap', 'small=1'], 3, 'no segment takes the others of small'],
  [['--cap', 'gold=1'], 2, 'has no segment "gold"'],
  // No table has service levels.
  [['--cap', 'vip=17h'], 3, '--cap vip=17h/8 for 8 hours each'],
  [['--cap-by', 'value'], 2, 'no segment has a limit'],
])('%j is refused, and no statement is printed', async (args, code, said) => {
  const ended = await clienttier('sql', '--dialect', 'duckdb', ...ladder, ...args);
  expect(ended).toMatchObject({ code, out: '' });
  expect(ended.error).toContain(said);
});
