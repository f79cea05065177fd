import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { clienttier, folderForTest, writeWorkbook } from './command';

const at = folderForTest();
const rows = [
  ['Customer', 'Sales', 'Loyalty'],
  ['Ada', 40, 4],
  ['Ben', 30, 1],
  ['Cleo', 20, 3],
  ['Dan', 10, 2],
] as const;
const model = ['--model', 'sales-loyalty'];

/** Returns the numbers of the cut-offs in a policy file. */
function numbersIn(file: string) {
  const { models } = JSON.parse(readFileSync(file, 'utf8')) as {
    models: { modelId: string; cutoffs: Record<string, { value: number }> }[];
  };
  return models.map(({ modelId, cutoffs }) => [modelId, Object.values(cutoffs).map(({ value }) => value)]);
}

beforeAll(async () => {
  writeFileSync(at('in.csv'), rows.map((row) => `${row.join(',')}\n`).join(''));
  await writeWorkbook(at('in.xlsx'), { Customers: rows });
});

// The medians of 10, 20, 30, 40 and of 1, 2, 3, 4.
test.each(['in.csv', 'in.xlsx'])(
  'of %s: the numbers of a run, which then decide other files',
  async (file) => {
    const policy = at(`${file}.json`);
    const made = await clienttier('policy', 'make', at(file), ...model, '--out', policy);
    expect(made).toMatchObject({ code: 0, error: '' });
    expect(numbersIn(policy)).toEqual([['sales-loyalty', [25, 2.5]]]);
    expect((await clienttier('policy', 'check', policy)).code).toBe(0);

    // Alone, these two would split at their own median of 150.
    writeFileSync(at('tomorrow.csv'), 'Customer,Sales,Loyalty\nEve,100,1\nFay,200,3\n');
    const args = [...model, '--policy', policy, '--out', at('out.csv'), '--force'];
    expect((await clienttier('segment', at('tomorrow.csv'), ...args)).code).toBe(0);
    const written = readFileSync(at('out.csv'), 'utf8');
    expect(written).toContain('Eve,100,1,High-risk');
    expect(written).toContain('Fay,200,3,Treasure');
  },
);

test('of a workbook that has one, without a model: as it stands there', async () => {
  const run = ['--cutoff', 'sales=15', '--cutoff', 'loyalty=4', '--out', at('ruled.xlsx')];
  await clienttier('segment', at('in.xlsx'), ...model, ...run);
  const { code } = await clienttier('policy', 'make', at('ruled.xlsx'));
  expect(code).toBe(0);
  expect(numbersIn(at('ruled-policy.json'))).toEqual([['sales-loyalty', [15, 4]]]);
});

test('room in segments is refused, as a policy file has none', async () => {
  const asked = [...model, '--cap', 'treasure=1:rising-star', '--out', at('room.json')];
  const { code, error } = await clienttier('policy', 'make', at('in.csv'), ...asked);
  expect(error).toContain('a policy file has no room in segments');
  expect(code).toBe(2);
  expect(existsSync(at('room.json'))).toBe(false);
});

test('without a model and a policy, the models are named', async () => {
  const { code, error } = await clienttier('policy', 'make', at('in.csv'), '--out', at('never.json'));
  expect(error).toContain('--model sales-loyalty');
  expect(code).toBe(3);
  expect(existsSync(at('never.json'))).toBe(false);
});

test('a file that is there is only replaced with --force', async () => {
  writeFileSync(at('mine.json'), 'mine');
  const args = ['policy', 'make', at('in.csv'), ...model, '--out', at('mine.json')];
  expect(await clienttier(...args)).toMatchObject({ code: 5 });
  expect(readFileSync(at('mine.json'), 'utf8')).toBe('mine');
  expect((await clienttier(...args, '--force')).code).toBe(0);
});
