import { mapRows, type Sliced } from '../classifier/slices';
import { chosenNow } from '../sheet/chosen-before';
import { clientFormulas } from '../policy/client-formulas';
import { columnLetters } from '../sheet/cell';
import { cellsToWrite, formulasToWrite, type CellsToWrite } from '../sheet/cells-to-write';
import { sheetColumn } from '../sheet/customer-range';
import { modelOf } from '../sheet/model-of';
import { SheetProblem } from '../sheet/problem';
import type { RunOptions } from '../sheet/progress';
import type { SegmentRecord } from '../sheet/segment-record';
import type { Choice, Customers, Outcome, OverrideTreatment } from '../sheet/segmentation';
import { writtenTexts } from '../sheet/written-texts';
import { overlap, rangeAt } from './area';
import { givingWay } from './giving-way';
import { applyHeaderFormat } from './header-format';
import { protectedSheetOf } from './policy/policy-in-force';
import { policyAfterRun, writePolicyOfRun } from './policy/policy-of-run';
import { planPolicy } from './policy/policy-plan';
import { policyBefore } from './policy/policy-before';
import { requireWritable } from './policy/write-policy';
import { deletePolicyNames } from './policy/take-out-policy';
import { openJournal, type Journal } from './journal';
import { claimColumns } from './own-names';
import { putBack } from './put-back';
import { readSituation, type Situation } from './read-situation';
import { atOnce } from './run-in-excel';
import type { SheetSurvey } from './sheet-survey';
import { targetColumns, type TargetColumn } from './target-columns';
import { colorTiers } from './tier-colors';
import { asInput, writeCells, type ColumnCells } from './write-cells';

/** Points: about 16 and 60 characters of the usual font. */
const columnWidths = { segment: 96, strategy: 330 };

/**
 * Reads the sheet anew, plans, and writes the two columns. Throws a SheetProblem where that cannot be done or the user
 * cancels: before anything is written, or after everything has been put back.
 */
export async function writeSegments(
  customers: Customers,
  choice: Choice,
  overrides: OverrideTreatment,
  options: RunOptions = {},
): Promise<Outcome> {
  const opened: { journal?: Journal } = {};
  try {
    return await atOnce(async (context) => {
      const situation = await readSituation(context, customers, choice);
      requireNoProtection(situation.found.survey);
      requireOneRowEach(situation);
      const targets = await targetColumns(context, situation);
      requireGoingOn(options, situation.found.survey);
      const policy = policyAfterRun(situation.policy, situation.found.customers, situation.plan);
      if (policy) requireWritable(situation.policy.standing);
      const { standing } = situation.policy;
      const plan = policy && (await planPolicy(context, standing, policy));
      const before = plan && (await policyBefore(context, standing, plan));
      const journal = await givingWay(openJournal(situation, targets, runNumber(situation), before));
      opened.journal = journal;
      if (plan) writePolicyOfRun(context, situation.policy, plan);
      await write(context, situation, targets, journal, overrides, options);
      return {
        plan: situation.plan,
        address: journal.address,
        overrides,
        policySheet: policySheetOf(situation, journal),
        protectedPolicy: protectedSheetOf(situation.policy),
      };
    });
  } catch (error) {
    if (opened.journal) return putBack(opened.journal, error, options.onProgress);
    throw error;
  }
}

function policySheetOf({ plan, policy }: Situation, journal: Journal): Outcome['policySheet'] {
  if (policy.state.kind !== 'none') return undefined;
  if (journal.policy && 'added' in journal.policy.sheet) return { added: journal.policy.sheet.added };
  return plan.choice.withoutPolicy ? undefined : 'locked';
}

/** A formula sees one row: it cannot add a client's rows up. */
function requireOneRowEach({ plan, found }: Situation): void {
  const { writeAs = 'values', repeated } = plan.choice;
  if (writeAs !== 'values' && repeated === 'added' && plan.repeated.length > 0) {
    throw new SheetProblem('addedNeedsValues', { sheet: found.survey.name });
  }
}

function requireGoingOn({ signal }: RunOptions, { name }: SheetSurvey): void {
  if (signal?.aborted) throw new SheetProblem('cancelled', { sheet: name });
}

export function requireNoProtection({ isProtected, name }: SheetSurvey): void {
  if (isProtected) throw new SheetProblem('protectedSheet', { sheet: name });
}

/** A copied sheet's columns become a run of their own. */
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
  const { survey } = situation.found;
  const of = situation.plan.segment.length - 1;
  options.onProgress?.({ kind: 'writing', rows: 0, of });
  makeColumns(context, situation, targets, journal);
  await context.sync();
  requireGoingOn(options, survey);
  const columns = await givingWay(columnsOfRun(situation, targets, overrides));
  await writeCells(context, survey.sheet, columns, (written) => {
    options.onProgress?.({ kind: 'writing', rows: written - 1, of });
    requireGoingOn(options, survey);
  });
}

function* columnsOfRun(
  situation: Situation,
  targets: readonly TargetColumn[],
  overrides: OverrideTreatment,
): Sliced<ColumnCells[]> {
  const cells = yield* cellsOfRun(situation, targets, overrides);
  const columns: ColumnCells[] = [];
  for (const { role, area } of targets) {
    columns.push({ column: area.left, top: area.top, cells: yield* mapRows(cells[role], asInput) });
  }
  return columns;
}

function* cellsOfRun(
  { plan, earlier, found }: Situation,
  targets: readonly TargetColumn[],
  overrides: OverrideTreatment,
): Sliced<CellsToWrite> {
  const texts = yield* cellsToWrite(plan, earlier, overrides);
  const { choice, inPercent } = plan;
  const { range } = found.customers;
  if (!choice.writeAs || choice.writeAs === 'values') return texts;
  const letters = (index: number) => columnLetters(sheetColumn(range, index));
  const formulas = clientFormulas(modelOf(choice), choice.writeAs, {
    measures: Object.fromEntries(Object.entries(choice.columns).map(([id, index]) => [id, letters(index)])),
    segment: columnLetters(targets.find(({ role }) => role === 'segment')!.area.left),
    inPercent,
    names: plan.names?.length ? plan.names.map(letters) : undefined,
  });
  return yield* formulasToWrite(range, plan, texts, overrides, formulas);
}

/** Queues the columns with all but their cells. They are claimed at once: whatever happens then, they are ours. */
function makeColumns(
  context: Excel.RequestContext,
  situation: Situation,
  targets: readonly TargetColumn[],
  { number, policy }: Journal,
): void {
  const { found, own, plan } = situation;
  const { sheet } = found.survey;
  context.application.suspendApiCalculationUntilNextSync();
  sweep(context, situation, targets, policy !== undefined);
  for (const name of own?.names ?? []) name.delete();
  for (const { role, area, isNew, headerFormat } of targets) {
    if (!isNew) continue;
    found.table?.table.columns.add(-1);
    const header = sheet.getCell(area.top, area.left);
    if (headerFormat) applyHeaderFormat(header, headerFormat);
    header.format.columnWidth = columnWidths[role];
  }
  const record = recordOf(situation, targets, policy !== undefined);
  const columns = Object.fromEntries(targets.map(({ role, area }) => [role, area]));
  claimColumns(context, sheet, { number, columns, record });

  const segment = targets.find(({ role }) => role === 'segment')!.area;
  const clients = rangeAt(sheet, { ...segment, top: segment.top + 1, rows: segment.rows - 1 });
  colorTiers(clients, modelOf(plan.choice), record.texts, plan.unclassified.length > 0);
}

/** Deletes what belongs to nothing any more, and what claims the cells that this run makes its own. */
function sweep(
  context: Excel.RequestContext,
  { found, own, policy }: Situation,
  targets: readonly TargetColumn[],
  hasPolicy: boolean,
): void {
  if (policy.state.kind === 'none' && !hasPolicy) deletePolicyNames(context, policy.standing);
  const { onSheet, debris } = found.survey.own;
  for (const item of debris) item.delete();
  const made = targets.filter(({ isNew }) => isNew);
  for (const run of onSheet) {
    const claims = Object.values(run.columns).some((area) =>
      made.some((target) => overlap(target.area, area)),
    );
    if (claims && run.number !== own?.number) for (const name of run.names) name.delete();
  }
}

/** Where there is a policy, it keeps the cut-off rules: a later run must not go back behind what was changed there. */
function recordOf(
  { plan, found }: Situation,
  targets: readonly TargetColumn[],
  hasPolicy: boolean,
): SegmentRecord {
  const { choice, segment, strategy } = plan;
  const before = Object.fromEntries(targets.map(({ role, before: was }) => [role, was]));
  return {
    version: 1,
    modelId: choice.modelId,
    language: choice.language,
    headers: { segment: segment[0]!, strategy: strategy[0]! },
    texts: writtenTexts(modelOf(choice), choice.language),
    before: before as SegmentRecord['before'],
    chosen: chosenNow(found.customers, hasPolicy ? { ...choice, cutoffs: {} } : choice),
  };
}
