import {
  changePolicy,
  findCustomers,
  removePolicy,
  restorePolicy,
  writeSegments,
} from '../../../../src/excel/use-cases';
import { carryThrough } from '../../../../src/excel/policy/follow/follow-policy';
import { customModelToModel } from '../../../../src/policy/model/custom-model-to-model';
import type { ModelPolicy, Policy } from '../../../../src/policy/policy';
import { renamed } from '../../../../src/policy/model/policy-tiers';
import type { RunOptions } from '../../../../src/sheet/progress';
import type { WriteAs } from '../../../../src/sheet/write-as';
import { ownGrid, ownGridPolicy, ownGridTiers, standardPolicy } from '../../../policy/policies';
import { arrangedOnce } from '../../book/arranged-once';
import { choice, customers, model } from '../../customers';
import type { Book } from '../../open-book';
import { policyNow } from '../../policy/policy-of-run-book';

export const sheet = 'Clients';
const policySheet = 'Client Policy';

/** Something done with the policy, and the workbook that it begins with. */
export interface PolicyWork {
  readonly arrange: () => Promise<void>;
  readonly run: (options: RunOptions, seen: Policy | undefined) => Promise<unknown>;
}

const changed = ({ tiers, ...rest }: ModelPolicy): ModelPolicy => ({
  ...rest,
  tiers: tiers.map((tier) => ({ ...renamed(tier, `Our ${tier.name}`), fill: '#12AB34' })),
});

/** The custom model with a level and a segment less. */
const smaller = (() => {
  const [sales, margin] = ownGrid.measures;
  const own = {
    ...ownGrid,
    measures: [{ ...sales!, cutoffs: sales!.cutoffs.slice(0, 1) }, margin!],
    grid: ownGrid.grid.slice(0, 2).map(() => ['best', 'good']),
    tierIds: ['best', 'good'],
  };
  const tiers = ownGridTiers.filter(({ id }) => id !== 'rest');
  return standardPolicy(customModelToModel(own, tiers), 'en', own);
})();

/** Returns what can be done with a policy, each with the workbook that it begins with. */
export function worksOnPolicy(book: Book) {
  async function run(writeAs: WriteAs, modelId = model.id, columns: Record<string, number> = choice.columns) {
    await book.activate(sheet);
    return writeSegments(await findCustomers(), { ...choice, modelId, columns, writeAs }, 'keep');
  }

  /**
   * Two models with formulas and values, one of them custom; a day computed by a formula; notes and formats of the user.
   */
  const arrange = arrangedOnce(book, async () => {
    await book.clear();
    await book.addSheet(sheet, customers);
    await run('portable');
    await run('values', 'abc', { profit: 1 });
    const now = await policyNow();
    await changePolicy(now, { ...now, models: [...now.models, ownGridPolicy] });
    await book.edit(policySheet, (cells) => {
      cells.getRange('B3').formulas = [['=DATE(2026,12,1)-1']];
      cells.getRange('H3').values = [['Ask Anna.']];
      cells.getRange('C4').values = [['Until May.']];
      cells.getRange('A18').format.font.italic = true;
      cells.getRange('B19').format.fill.color = '#ABCDEF';
      cells.getRange('A24').format.font.color = '#FF0000';
      cells.getRange('B24').values = [['Beside the heading.']];
      cells.getRange('C1').format.columnWidth = 77;
    });
    await book.activate(sheet);
  });

  const edited = (edit: (cells: Excel.Worksheet) => void) => async () => {
    await arrange();
    await book.edit(policySheet, edit);
  };

  /** The policy as typed on its sheet, and the consequences that follow by themselves. */
  const typed = {
    arrange: edited((cells) => {
      cells.getRange('C14').values = [[50]];
      cells.getRange('A18').values = [['Gem']];
      cells.getRange('B19').values = [['#445566']];
    }),
    run: carryThrough,
  };

  const works: readonly (readonly [string, PolicyWork])[] = [
    [
      'make a policy',
      {
        async arrange() {
          await book.clear();
          await book.addSheet(sheet, customers);
        },
        run: (options) =>
          changePolicy(
            undefined,
            { language: 'en', asOf: 46000, models: [standardPolicy(model), ownGridPolicy] },
            options,
          ),
      },
    ],
    [
      'change names and colours of every model',
      {
        arrange,
        run: (options, seen) => changePolicy(seen, { ...seen!, models: seen!.models.map(changed) }, options),
      },
    ],
    [
      'drop a model and take a level from another',
      {
        arrange,
        run: (options, seen) =>
          changePolicy(seen, { ...seen!, models: [changed(seen!.models[0]!), smaller] }, options),
      },
    ],
    [
      'restore what is not valid',
      {
        arrange: edited((cells) => {
          cells.getRange('C14').values = [['much']];
          cells.getRange('B18').values = [["'=red"]];
          cells.getRange('B3').values = [['soon']];
          cells.tables.getItem('CT_Abc_Tiers').convertToRange();
        }),
        run: (options) => restorePolicy(options),
      },
    ],
    [
      'restore what was deleted',
      {
        arrange: edited((cells) => cells.delete()),
        run: (options) => restorePolicy(options),
      },
    ],
    ['carry through what was typed on the sheet', typed],
    ['remove it where notes stay', { arrange, run: (options) => removePolicy(options) }],
    [
      'remove it with its sheet',
      {
        arrange: arrangedOnce(book, async () => {
          await book.clear();
          await book.addSheet(sheet, customers);
          await run('portable');
          await run('values', 'abc', { profit: 1 });
        }),
        run: (options) => removePolicy(options),
      },
    ],
  ];

  return { works, typed };
}
