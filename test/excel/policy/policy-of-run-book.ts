import { afterEach, beforeEach } from '@jest/globals';
import {
  findCustomers,
  readPolicy,
  referringFormulas,
  removeSegments,
  writeSegments,
} from '../../../src/excel/use-cases';
import type { Policy } from '../../../src/policy/policy';
import type { Choice } from '../../../src/sheet/choice';
import { bookForTests } from '../book/book-for-tests';
import { choice, customers, model } from '../customers';

export const sheet = 'Clients';
export const policySheet = 'Client Policy';

export async function policyNow(): Promise<Policy> {
  const state = await readPolicy();
  if (state.kind !== 'valid') throw new Error(JSON.stringify(state));
  return state.policy;
}

export const withSalesFrom = (policy: Policy, value: number): Policy => ({
  ...policy,
  models: policy.models.map((each) => ({
    ...each,
    cutoffs: { ...each.cutoffs, sales_cutoff: { rule: { kind: 'fixed', value }, value } },
  })),
});

/** Opens a workbook for the tests of a file: each begins with a list of customers. Call it once. */
export function policyOfRunBook() {
  const book = bookForTests();
  beforeEach(() => book.addSheet(sheet, customers));
  afterEach(() => book.clear());

  const type = (name: string, address: string, value: string | number) =>
    book.edit(name, (cells) => {
      cells.getRange(address).values = [[value]];
    });

  async function run(rest: Partial<Choice> = {}) {
    await book.activate(sheet);
    return writeSegments(await findCustomers(), { ...choice, ...rest }, 'keep');
  }

  /** Removes the columns of a model. Returns what the pane says before, and the result. */
  async function remove(modelId = model.id) {
    await book.activate(sheet);
    const found = await findCustomers();
    const { policy } = await referringFormulas(found, modelId);
    const { policySheet: gone } = await removeSegments(found, modelId, { takesPolicy: !policy?.stays });
    return { told: policy, gone, left: (await readPolicy()).kind };
  }

  return { book, run, remove, type };
}
