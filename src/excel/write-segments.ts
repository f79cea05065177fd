import { mapRows, type Sliced } from '../classifier/slices';
import { clientFormulas } from '../policy/client-formulas';
import { columnLetters } from '../sheet/cell';
import { cellsToWrite, formulasToWrite, type CellsToWrite } from '../sheet/cells-to-write';
import { sheetColumn } from '../sheet/customer-range';
import { formatRuns } from '../sheet/format-runs';
import { modelOf } from '../sheet/model-of';
import { SheetProblem } from '../sheet/problem';
import type { RunOptions } from '../sheet/progress';
import type { Choice, Customers, Outcome, OverrideTreatment } from '../sheet/segmentation';
import { writtenTexts } from '../sheet/written-texts';
import { givingWay } from './giving-way';
import { applyHeaderFormat } from './header-format';
import { protectedSheetOf } from './policy/policy-in-force';
import { policyAfterRun, writePolicyOfRun } from './policy/policy-of-run';
import { requireWritable } from './policy/write-policy';
import { openJournal, type Journal } from './journal';
import { makeColumns, recordOf } from './make-columns';
import { claimedRange, recordKey } from './own-names';
import { putBack } from './put-back';
import { readSituation, type Situation } from './read-situation';
import { atOnce } from './run-in-excel';
import type { SheetSurvey } from './sheet-survey';
import { targetColumns, type TargetColumn } from './target-columns';
import { colorTiers } from './tier-colors';
import { asInput } from './write-cells';
import { writeColumns } from './write-columns';

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
      const journal = await givingWay(openJournal(situation, targets, runNumber(situation), policy));
      opened.journal = journal;
      if (policy) await writePolicyOfRun(context, situation.policy, policy);
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
  if (journal.policy) return { added: journal.policy.newSheet };
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
  const of = situation.plan.segment.length - 1;
  options.onProgress?.({ kind: 'writing', rows: 0, of });
  await makeColumns(context, situation, targets, journal);
  requireGoingOn(options, situation.found.survey);
  const cells = await givingWay(cellsOfRun(situation, targets, overrides));
  for (const { role } of targets) journal.written[role] = await givingWay(mapRows(cells[role], asInput));
  const dress = () => dressColumns(context, situation, targets, journal);
  await writeColumns(context, journal, dress, (written) => {
    options.onProgress?.({ kind: 'writing', rows: written - 1, of });
    requireGoingOn(options, situation.found.survey);
  });
  await recordFormats(context, situation, targets, journal);
}

/** Queues the looks of the columns: headers, widths, colours. */
function dressColumns(
  context: Excel.RequestContext,
  { plan }: Situation,
  targets: readonly TargetColumn[],
  { number }: Journal,
): void {
  for (const { role, isNew, headerFormat } of targets) {
    if (!isNew) continue;
    const header = claimedRange(context, number, role).getCell(0, 0);
    if (headerFormat) applyHeaderFormat(header, headerFormat);
    header.format.columnWidth = columnWidths[role];
  }
  const segment = claimedRange(context, number, 'segment');
  const clients = segment.getOffsetRange(1, 0).getResizedRange(-1, 0);
  const texts = writtenTexts(modelOf(plan.choice), plan.choice.language);
  colorTiers(clients, modelOf(plan.choice), texts, plan.unclassified.length > 0);
}

/** Keeps which number formats the cells had, for whoever takes the columns out. */
async function recordFormats(
  context: Excel.RequestContext,
  situation: Situation,
  targets: readonly TargetColumn[],
  { number, policy, columns }: Journal,
): Promise<void> {
  if (columns.every(({ formats }) => formats.size === 0)) return;
  const withFormats = targets.map((target) => {
    const { formats } = columns.find(({ role }) => role === target.role)!;
    return formats.size === 0
      ? target
      : { ...target, before: { ...target.before, formats: formatRuns(formats) } };
  });
  context.workbook.settings.add(recordKey(number), recordOf(situation, withFormats, policy !== undefined));
  await context.sync();
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
