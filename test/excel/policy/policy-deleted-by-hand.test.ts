import { describe, expect, test } from '@jest/globals';
import { segmentSheet } from '../../../src/commands/segment-sheet';
import {
  changePolicy,
  findCustomers,
  readPolicy,
  removeSegments,
  restorePolicy,
} from '../../../src/excel/use-cases';
import { renamed } from '../../../src/policy/model/policy-tiers';
import { model, segmented } from '../customers';
import { sheet, policySheet, policyNow, policyOfRunBook } from './policy-of-run-book';

const { book, run, remove } = policyOfRunBook();

describe('when somebody deletes the sheet by hand', () => {
  const deleteSheet = () => book.edit(policySheet, (cells) => cells.delete());
  const policyNames = async () => (await book.names()).filter(({ name }) => name.startsWith('CT_'));

  test('there is no policy where nobody had decided in it; a run does without, and nothing is left at last', async () => {
    const before = await book.everything();
    await run();
    await run({ modelId: 'abc', columns: { profit: 1 } });
    await deleteSheet();
    expect(await readPolicy()).toEqual({ kind: 'none', wasDeleted: true });

    await book.activate(sheet);
    const result = await segmentSheet('en');
    expect(result).toMatchObject({ kind: 'written', outcome: { policySheet: undefined } });
    expect(await book.cells(sheet, 'E1:F5')).toEqual(segmented);
    expect(await policyNames()).toEqual([]);
    // It does not come back with the other model either.
    expect(await readPolicy()).toEqual({ kind: 'none', wasDeleted: true });

    await removeSegments(await findCustomers(), 'abc');
    await removeSegments(await findCustomers(), model.id);
    expect(await book.everything()).toEqual(before);
  });

  test('it comes back where she wishes', async () => {
    await run();
    await deleteSheet();
    expect((await run()).policySheet).toEqual({ added: policySheet });
    expect((await policyNow()).models.map(({ modelId }) => modelId)).toEqual([model.id]);
    await run();
    expect((await remove()).left).toBe('none');
  });

  test.each<[string, () => Promise<unknown>]>([
    ['formulas ask it', () => run({ writeAs: 'portable' })],
    ['a cut-off was chosen', () => run({ cutoffs: { sales_cutoff: { kind: 'fixed', value: 100 } } })],
    [
      'a profit was chosen for a share',
      async () => {
        const abc = { modelId: 'abc', columns: { profit: 1 } };
        await run(abc);
        await run({ ...abc, cutoffs: { a_share: { kind: 'median' } } });
      },
    ],
    [
      'a name was changed',
      async () => {
        const seen = await policyNow();
        const tiers = seen.models[0]!.tiers.map((tier) => renamed(tier, `Our ${tier.name}`));
        await changePolicy(seen, { ...seen, models: [{ ...seen.models[0]!, tiers }] });
      },
    ],
  ])('a run is refused where %s, until it is restored', async (_, decide) => {
    await run();
    await decide();
    await deleteSheet();
    await expect(run()).rejects.toThrow('Restore');
    expect((await restorePolicy()).kind).toBe('valid');
    await run();
  });
});
