import { afterEach, describe, expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import { cutoffColumn } from '../../../src/policy/layout/model-positions';
import { clientFormulas } from '../../../src/policy/formulas/client-formulas';
import { customModelToModel } from '../../../src/policy/model/custom-model-to-model';
import type { ModelPolicy } from '../../../src/policy/policy';
import { parsePolicyCell } from '../../../src/policy/formulas/parse-policy-cell';
import { faultText } from '../../../src/policy/fault';
import { policyFromJson, policyToJson } from '../../../src/policy/file/policy-file';
import { policyCellName, policyTableName } from '../../../src/policy/names';
import { readPolicySheet } from '../../../src/policy/worksheet/read-policy-sheet';
import { cellAddress } from '../../../src/sheet/cells/cell';
import { ownGrid, ownGridTiers, standardPolicy, today } from '../policies';
import { PolicyWorkbook } from '../policy-workbook';

const matrix = standardPolicy(modelById('share-upcoming'));
const likelihood = standardPolicy(modelById('deal-likelihood'));
const ownShare = {
  ...ownGrid,
  measures: [ownGrid.measures[0]!, { ...ownGrid.measures[1]!, kind: 'share' as const }],
};
const own = standardPolicy(customModelToModel(ownShare, ownGridTiers), 'en', ownShare);

let book: PolicyWorkbook;
afterEach(() => book.dispose());

/** Returns a workbook with this policy, whose cut-offs have these numbers typed on the sheet. */
async function typed(policy: ModelPolicy, numbers: Readonly<Record<string, string | number>>) {
  book = new PolicyWorkbook({ language: 'en', asOf: today, models: [policy] });
  const area = book.layout.tables.find(({ name }) => name === policyTableName(policy.modelId, 'Cutoffs'))!;
  const addresses = Object.entries(numbers).map(([id, number]) => {
    const row = Object.keys(policy.cutoffs).indexOf(id);
    const address = cellAddress(area.top + 1 + row, area.left + cutoffColumn.number);
    book.range(address).values = [[number]];
    return address;
  });
  const cell = String(await book.valueOf(policyCellName(policy.modelId)));
  const read = readPolicySheet(book.found());
  return {
    addresses,
    onSheet: addresses.map((address) => book.range(address).values[0]![0]),
    read: 'policy' in read ? read.policy?.models[0]!.cutoffs : undefined,
    faults: 'faults' in read ? read.faults.map((fault) => faultText(fault, 'en')) : [],
    argument: parsePolicyCell(cell)?.cutoffs,
    cell,
  };
}

describe.each([
  ['a model of the catalogue', matrix, 'share_cutoff'],
  ['a model of her own', own, 'm2_1'],
] as const)('%s', (_, policy, id) => {
  test.each([
    [75, 0.75],
    [0.75, 0.75],
    [1, 1],
    [2, 0.02],
    [100, 1],
    [0, 0],
  ])(
    '%d typed for a share is %d to the reader and to formulas, and stays as typed',
    async (number, share) => {
      const found = await typed(policy, { [id]: number });
      expect(found.faults).toEqual([]);
      expect([found.read?.[id]?.value, found.argument?.[id]]).toEqual([share, share]);
      expect(found.onSheet).toEqual([number]);
    },
  );

  test.each([
    [1.5, '1.5 may be 1.5 % or 150 %. Type it with its percent sign.'],
    [101, 'the cut-off must be a share from 0 to 100 %. Type it as 0.75 or as 75 %.'],
    [-1, 'the cut-off must be a share from 0 to 100 %. Type it as 0.75 or as 75 %.'],
  ])('%d is refused with its cell, and formulas have #N/A', async (number, sentence) => {
    const { faults, addresses, cell } = await typed(policy, { [id]: number });
    expect(faults).toEqual([`'Client Policy'!${addresses[0]}: ${sentence}`]);
    expect(cell).toBe('#N/A');
  });
});

test('an amount of 75 is 75', async () => {
  const { read, argument } = await typed(matrix, { upcoming_cutoff: 75 });
  expect([read?.['upcoming_cutoff']?.value, argument?.['upcoming_cutoff']]).toEqual([75, 75]);
});

test('compares percentages and fractions of 1 by their meaning', async () => {
  const [lower, upper] = ['b_from', 'a_from'] as const;
  const mixed = await typed(likelihood, { [lower]: 0.75, [upper]: 80 });
  expect([mixed.read?.[lower]?.value, mixed.read?.[upper]?.value]).toEqual([0.75, 0.8]);
  expect(mixed.argument?.[upper]).toBe(0.8);
  book.dispose();
  const crossed = await typed(likelihood, { [lower]: 0.75, [upper]: 35 });
  expect(crossed.faults).toHaveLength(1);
  expect(crossed.cell).toBe('#N/A');
});

test('portable formulas compare with 75 typed for 75 %', async () => {
  await typed(matrix, { share_cutoff: 75, upcoming_cutoff: 100 });
  const columns = { measures: { share: 'A', upcoming: 'B' }, segment: 'D', inPercent: [] };
  const { segment } = clientFormulas(modelById('share-upcoming'), 'portable', columns);
  const clients = book.workbook.root.worksheets.add('Clients');
  clients.getRange('A2:B4').values = [
    [0.75, 100],
    [0.749, 100],
    [0.76, 99],
  ];
  clients.getRange('D2:D4').formulas = [[segment(2)], [segment(3)], [segment(4)]];
  await book.workbook.calculated();
  const [protect, win, keep] = clients.getRange('D2:D4').values.flat();
  expect(new Set([protect, win, keep]).size).toBe(3);
  const nameOf = (high: boolean, big: boolean) =>
    modelById('share-upcoming').tiers.find(({ id }) => id === tierOf(high, big))!.name.en;
  expect([protect, win, keep]).toEqual([nameOf(true, true), nameOf(false, true), nameOf(true, false)]);
});

/** From the table of the model: the rule for these levels. */
const tierOf = (high: boolean, big: boolean) => {
  const rule = modelById('share-upcoming').table.find(
    ({ when }) =>
      when.some(({ measure, from }) => measure === 'share' && (from !== undefined) === high) &&
      when.some(({ measure, from }) => measure === 'upcoming' && (from !== undefined) === big),
  )!;
  return 'tier' in rule ? rule.tier : undefined;
};

test.each([75, '75 %', '75%', 0.75])('a file may say %p', (value) => {
  book = new PolicyWorkbook({ language: 'en', asOf: today, models: [matrix] });
  const json = JSON.parse(policyToJson({ language: 'en', asOf: today, models: [matrix] })) as {
    models: { cutoffs: { share_cutoff: { rule: object; value: unknown } } }[];
  };
  json.models[0]!.cutoffs.share_cutoff.value = value;
  json.models[0]!.cutoffs.share_cutoff.rule = { kind: 'fixed', value };
  const read = policyFromJson(JSON.stringify(json));
  expect('policy' in read && read.policy?.models[0]!.cutoffs['share_cutoff']).toEqual({
    rule: { kind: 'fixed', value: 0.75 },
    value: 0.75,
    drawnOn: today,
  });
});
