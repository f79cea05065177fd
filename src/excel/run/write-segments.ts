import type { HistorySwitch } from '../../history/sheet/history-record';
import type { TrackedColumns } from '../../history/sheet/tracked-cells';
import { modelAmong, modelsOfWorkbook } from '../../policy/model/models-of-workbook';
import type { RunOptions } from '../../sheet/progress';
import type { Choice } from '../../sheet/choice';
import type { Customers } from '../../sheet/customers';
import type { Outcome } from '../../sheet/plan/plan';
import type { OverrideTreatment } from '../../sheet/override';
import { outdatedBy } from '../../sheet/match/segments-beside';
import { nextTask, runSliced } from '../office/run-sliced';
import { policyToFollow, protectedSheetOf } from '../policy/policy-state';
import { policyOfRun, writePolicyOfRun } from '../policy/change/policy-of-run';
import type { PolicyPlan } from '../policy/policy-plan';
import type { RoomOfList } from '../../policy/room-of-list';
import { planKeepingNotes } from '../policy/change/keep-notes';
import { requireWritable } from '../policy/change/write-policy';
import { dressColumns, rulesBefore } from './dress-columns';
import { inputsOfRun } from './inputs-of-run';
import { openJournal, type Journal } from './journal/journal';
import { makeColumns, recordOf } from './make-columns';
import { putBack } from './put-back/put-back';
import { throwIfCancelled } from '../office/put-back-wholly';
import { readSituation, type Situation } from './situation/read-situation';
import { atOnce } from '../office/run-in-excel';
import { recordFormats } from './record-formats';
import { requireLevels, requireOpenToWriting, requireSeenAlone } from './situation/require-possible';
import { requireWritten } from './require-written';
import { sweep } from './sweep';
import { targetColumns, type TargetColumn } from './situation/target-columns';
import { writeColumns } from './write-columns';

/** A finished run, with what is needed to undo it. */
export interface DoneRun {
  readonly journal: Journal;
  /** What it wrote to the workbook's policy, if anything. */
  readonly policy?: PolicyPlan;
  /** Set if the workbook keeps a history of the runs on this sheet. */
  readonly history?: HistorySwitch;
  /** Set if the workbook has a sheet *Overrides*. */
  readonly keepsOverrides?: true;
}

/** Reads what a run writes into *Previous segment*, *Since* and *Movement*. */
export type TrackClients = (
  context: Excel.RequestContext,
  situation: Situation,
  treatment: OverrideTreatment,
) => Promise<TrackedColumns>;

/** How a run is carried out. */
export interface RunHow extends RunOptions {
  /** Keys of clients whose segments, set by hand, go back to the calculated ones. */
  readonly goesBack?: readonly string[];
  readonly track: TrackClients;
}

/**
 * Reads the sheet again, plans, and writes the columns.
 *
 * @param onDone called at the end with what is needed to undo the run
 * @throws SheetProblem if the columns cannot be written or the user cancels; the sheet is then as before, unless the
 *   problem says that it could not be restored
 */
export async function writeSegments(
  customers: Customers,
  choice: Choice,
  overrides: OverrideTreatment,
  options: RunHow,
  onDone?: (run: DoneRun) => void,
): Promise<Outcome> {
  const opened: { journal?: Journal } = {};
  try {
    return await atOnce(async (context) => {
      const replacesTyped = overrides === 'replace';
      const read = await readSituation(context, customers, { ...choice, replacesTyped }, options.goesBack);
      requireOpenToWriting(read.found.survey);
      requireSeenAlone(read);
      requireLevels(read);
      const isTracked = read.question.tracked === true;
      const situation = {
        ...read,
        ...(isTracked && { tracked: await options.track(context, read, overrides) }),
      };
      const targets = await targetColumns(context, situation);
      const rules = await rulesBefore(context, situation, targets);
      throwIfCancelled(options, situation.found.survey.name);
      const policy = policyOfRun(situation.policy, situation.question, situation.plan);
      if (policy) requireWritable(situation.policy.existing);
      const { existing } = situation.policy;
      const rooms = roomsAfter(situation);
      const { plan, before } = policy ? await planKeepingNotes(context, existing, policy, rooms) : {};
      const journal = await runSliced(openJournal(situation, targets, rules, runNumber(situation), before));
      opened.journal = journal;
      if (plan) await writePolicyOfRun(context, situation.policy, plan, before!);
      await write(context, situation, targets, journal, overrides, options);
      journal.isDone = true;
      const { history } = situation;
      const isKept = history?.sheetId === journal.sheetId;
      const keepsOverrides = situation.overrides !== undefined && ({ keepsOverrides: true } as const);
      onDone?.({ journal, policy: plan, ...(isKept && { history }), ...keepsOverrides });
      return {
        plan: situation.plan,
        modelId: situation.question.model.id,
        chosen: recordOf(situation, targets, policy !== undefined).chosen!,
        address: journal.address,
        overrides,
        ...aboutSegments(situation, targets),
        policySheet: policySheetOf(situation, journal),
        protectedPolicy: protectedSheetOf(situation.policy),
      };
    });
  } catch (error) {
    if (opened.journal) return putBack(opened.journal, error, options.onProgress);
    throw error;
  }
}

/** Returns the limited room in segments after the run, list by list. */
function roomsAfter(situation: Situation): RoomOfList[] {
  const { question, found, policy } = situation;
  const { model, caps, asOf } = question;
  const number = runNumber(situation);
  const others = policy.existing.rooms.filter((room) => room.number !== number);
  const now = { number, modelId: model.id, sheet: found.survey.name, asOf };
  return caps && Object.keys(caps.tiers).length > 0 ? [...others, { ...now, caps }] : others;
}

function policySheetOf({ question, policy }: Situation, journal: Journal): Outcome['policySheet'] {
  if (policy.state.kind !== 'none') return undefined;
  if (journal.policy && 'added' in journal.policy.sheet)
    return { added: journal.policy.sheet.added.sheetName };
  return question.withoutPolicy ? undefined : 'locked';
}

/**
 * Returns the segment columns beside the customers after the run, and the models that this run makes outdated because
 * their columns were computed from this model's segments.
 */
function aboutSegments(
  situation: Situation,
  targets: readonly TargetColumn[],
): Pick<Outcome, 'segments' | 'outdated'> {
  const { found, plan, policy, question } = situation;
  const modelId = question.model.id;
  const { range } = found.customers;
  const column = targets.find(({ role }) => role === 'segment')!.area.left;
  const written = { number: runNumber(situation), modelId, column, header: plan.segment[0]! };
  const others = (range.segments ?? []).filter((each) => each.modelId !== modelId);
  const models = modelsOfWorkbook(policyToFollow(policy));
  const outdated = outdatedBy(found.customers, modelId).map((id) => ({
    modelId: id,
    name: modelAmong(models, id).name,
  }));
  return { segments: [...others, written], ...(outdated.length > 0 && { outdated }) };
}

/**
 * Returns the number of this run: that of the model's columns beside the customers, or a new one if there are none or
 * they came with a copied sheet.
 */
function runNumber({ own, found }: Situation): number {
  return own && !own.isCopy ? own.number : found.survey.own.nextNumber;
}

async function write(
  context: Excel.RequestContext,
  situation: Situation,
  targets: readonly TargetColumn[],
  journal: Journal,
  overrides: OverrideTreatment,
  options: RunOptions,
): Promise<void> {
  const of = situation.plan.segment.length - 1;
  options.onProgress?.({ kind: 'writing', rows: 0, of });
  await makeColumns(context, situation, targets, journal);
  throwIfCancelled(options, situation.found.survey.name);
  const rows = journal.columns[0]!.previous.length;
  Object.assign(journal.toWrite, await runSliced(inputsOfRun(situation, targets, overrides, rows)));
  const dress = () => dressColumns(context, targets, journal);
  await writeColumns(context, journal, dress, (written) => {
    options.onProgress?.({ kind: 'writing', rows: written - 1, of });
    throwIfCancelled(options, situation.found.survey.name);
  });
  await requireWritten(context, journal, situation.question.writeAs);
  const isSwept = await sweep(context, situation, targets, journal);
  if (recordFormats(context, situation, targets, journal) || isSwept) await context.sync();
  // Office.js ends the batch in a task of its own: it releases every range of a long list.
  await nextTask();
}
