import type { Choice } from '../sheet/choice';
import type { Customers } from '../sheet/customers';
import { clientColumns } from '../sheet/match/client-columns';
import type { OverrideTreatment } from '../sheet/override';
import type { RunOptions } from '../sheet/progress';
import { keepHistory, type RunOutcome } from './history/keep-history';
import { trackClients } from './history/track-clients';
import { keepOverrides } from './overrides/keep-overrides';
import * as run from './run/write-segments';
import * as undo from './undo/undo-run';

/** Segments the sheet, then writes the run into *Overrides* and the history if the workbook has them. */
export async function segmentAndKeep(
  customers: Customers,
  choice: Choice,
  overrides: OverrideTreatment,
  options: RunOptions & { readonly pinsAll?: boolean; readonly goesBack?: readonly string[] } = {},
): Promise<RunOutcome> {
  const done: { run?: run.DoneRun } = {};
  const outcome = await run.writeSegments(
    customers,
    choice,
    overrides,
    { ...options, track: trackClients },
    (each) => {
      done.run = each;
      undo.rememberRun(each);
    },
  );
  const { history: switched, keepsOverrides } = done.run!;
  const { plan, chosen } = outcome;
  const { pinsAll = false } = options;
  const { headers } = chosen;
  const toKeep = { plan, treatment: overrides, headers, language: choice.language };
  const told: { -readonly [Member in 'history' | 'byHand']?: RunOutcome[Member] } = {};
  if (keepsOverrides) {
    const key = keyOfClients(customers);
    const run = { ...toKeep, ...(key !== undefined && { key }) };
    told.byHand = await orError(keepOverrides(run, options, undefined, undo.rememberOverrides));
  }
  if (switched)
    told.history = await orError(
      keepHistory({ ...toKeep, switched, pinsAll }, options, undo.rememberHistory),
    );
  return { ...outcome, ...told };
}

/** Returns the result of work after a run, or the error by which it failed: the run itself is done. */
const orError = <Done>(work: Promise<Done>): Promise<Done | { readonly error: unknown }> =>
  work.catch((error: unknown) => ({ error }));

/** Returns the header of the column that identifies the clients, as proposed. */
const keyOfClients = (customers: Customers): string | undefined =>
  customers.headers[clientColumns(customers)[0] ?? -1];
