import type { Language } from '../../classifier/language';
import type { MeasureColumns } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { functionArguments, type FunctionArgument } from '../../classifier/cutoffs/function-arguments';
import type { Culture } from '../../sheet/text/culture';
import { measureUnderPolicy } from '../../policy/formulas/of-policy';
import { readMeasure } from '../../sheet/read/read-measure';
import { blockOf, filledLength, isLeftOut, type Argument, type Block } from './argument';
import type { FormulaClients } from './formula-clients';
import { formulaCutoffs } from './formula-cutoffs';
import type { CallContext } from './custom-function';
import { dayLast, dayOf } from './day-argument';
import { FunctionFault } from './function-fault';
import { faultText } from './fault-text';
import { comparesClients, measureBlocks, requireAllClients, type GivenMeasure } from './measure-blocks';
import { inUseByWorkbook, type ModelInUse } from './model-in-use';
import { modelByPolicyArgument } from './policy-argument';
import { requireReadable } from './readable-measures';

/**
 * Options of CLIENT_SEGMENT and CLIENT_EXPLAIN, which take any model: their parameters for it, and the model in use.
 */
interface ReadOptions {
  readonly parameters?: readonly FunctionArgument[];
  /** The model under the policy, if the caller has looked it up already. */
  readonly inUse?: ModelInUse;
}

/**
 * Reads the arguments of a model's function: clients and cut-offs.
 *
 * @throws FunctionFault if an argument is wrong or missing
 */
export function readModelArguments(
  model: Model,
  values: readonly Argument[],
  { language, today, culture, policy }: CallContext,
  options: ReadOptions = {},
): FormulaClients {
  const parameters = options.parameters ?? functionArguments(model);
  const blocks = inTheirPlaces(model, parameters, values, culture).map(blockOf);
  const blockAt = (isWanted: (parameter: FunctionArgument) => boolean) =>
    blocks[parameters.findIndex(isWanted)];
  const argumentOf = (id: string) =>
    blockAt((parameter) => parameter.kind === 'cutoff' && parameter.cutoff.id === id);

  const policyBlock = blockAt(({ kind }) => kind === 'policy');
  const inUse = policyBlock
    ? modelByPolicyArgument(model, policyBlock, language)
    : (options.inUse ?? inUseByWorkbook(model, policy));
  requireValidPolicy(inUse, argumentOf, language);

  const asOf =
    dayOf(
      blockAt(({ kind }) => kind === 'asOf'),
      language,
      culture,
    ) ?? today;
  const { shape, measures } = measureBlocks(model, blocks, language);
  const form = inUse.policy?.form(measures.map(({ measure }) => measure.id)) ?? inUse.model;
  requireAllClients(form, shape, language);
  const clients = filledLength(measures.map(({ block }) => block));
  const valid = policy && !('fault' in policy) ? policy : undefined;
  const columns: MeasureColumns = Object.fromEntries(
    measures.map(({ measure, block }) => {
      const cells = clients === block.cells.length ? block.cells : block.cells.slice(0, clients);
      const read = valid ? measureUnderPolicy(measure, valid) : measure;
      const column = readMeasure(cells, read, asOf, culture);
      requireReadable(measure, cells, column, language);
      return [measure.id, column];
    }),
  );
  const cutoffs = formulaCutoffs(inUse, form, argumentOf, { shape, clients, columns, culture }, language);
  const isAlone = shape.cells.length === 1 && !policyBlock && !options.inUse;
  const onlyClient = isAlone ? firstCells(measures) : undefined;
  return { model: form, language: inUse.language, shape, clients, columns, cutoffs, onlyClient };
}

const firstCells = (measures: readonly GivenMeasure[]) =>
  Object.fromEntries(measures.map(({ measure, block }) => [measure.id, block.cells[0] ?? '']));

/** Exchanges date and policy if the formula passes the date in the policy's place. */
function inTheirPlaces(
  model: Model,
  parameters: readonly FunctionArgument[],
  values: readonly Argument[],
  culture: Culture | undefined,
): readonly Argument[] {
  const first = parameters.findIndex(({ kind }) => kind === 'policy');
  const { others, day } = dayLast(model, values.slice(first, first + 2), culture);
  return day === undefined ? values : [...values.slice(0, first), others[0], day, ...values.slice(first + 2)];
}

/**
 * Refuses a formula that needs the workbook's policy while the policy is invalid.
 *
 * @throws FunctionFault saying which cell of the policy to correct
 */
function requireValidPolicy(
  { model, fault }: ModelInUse,
  argumentOf: (cutoff: string) => Block | undefined,
  language: Language,
): void {
  const isNeeded = comparesClients(model) || model.cutoffs.some(({ id }) => isLeftOut(argumentOf(id)));
  if (fault && isNeeded) {
    throw new FunctionFault('#N/A', faultText[language].policyNotValid(fault[language]));
  }
}
