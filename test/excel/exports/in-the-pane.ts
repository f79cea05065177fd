import { expect } from '@jest/globals';
import type { Language } from '../../../src/classifier/language';
import type { Model } from '../../../src/classifier/model';
import { modelById } from '../../../src/classifier/models/catalogue';
import { unclassifiedNameOf } from '../../../src/classifier/unclassified';
import { findCustomers, planSegments, writeSegments } from '../../../src/excel/use-cases';
import type { Customers } from '../../../src/sheet/customers';
import { numbersSeen } from '../../../src/sheet/match/numbers-seen';
import { proposals, proposeColumns } from '../../../src/sheet/match/propose-columns';
import { sheetText } from '../../../src/sheet/text/sheet-text';
import { choiceOf } from '../../../src/taskpane/state/choice';
import { missingColumns } from '../../../src/taskpane/state/missing';
import type { PaneEvent } from '../../../src/taskpane/state/pane-event';
import { initialState } from '../../../src/taskpane/state/pane-state';
import { paneReducer } from '../../../src/taskpane/state/reduce/reducer';
import { acceptedFor, type Check, type ExpectedExport } from './read-export';

/** A question as the pane shows it for a list: the columns it takes by itself, and those that one click must choose. */
export interface Asked {
  readonly modelId: string;
  readonly columns: Readonly<Record<string, number | undefined>>;
  readonly click?: { readonly measure: string; readonly offered: readonly number[] };
}

/** Returns what the pane takes for a model; undefined if it needs more than one click. */
function asked(customers: Customers, modelId: string): Asked | undefined {
  const model = modelById(modelId);
  const columns = proposeColumns(customers, model);
  const { measures, least } = missingColumns({ columns }, model);
  if (least === 0) return { modelId, columns };
  const [measure] = measures;
  if (least > 1 || measures.length > 1) return undefined;
  const { equal } = proposals(customers, model)[measure!.id]!;
  const seen = () => numbersSeen(customers, [measure!], Object.values(columns)).map(({ column }) => column);
  const offered = equal ?? seen();
  return offered.length > 0 ? { modelId, columns, click: { measure: measure!.id, offered } } : undefined;
}

/** Returns the first three of these questions that the pane answers with one click more at most. */
export function threeAsked(customers: Customers, ids: readonly string[]): Asked[] {
  const questions: Asked[] = [];
  for (const id of ids) {
    const question = questions.length < 3 ? asked(customers, id) : undefined;
    if (question) questions.push(question);
  }
  return questions;
}

/** Returns the column to click: that which a person would take, otherwise the first. */
export function columnToClick(customers: Customers, expected: ExpectedExport, { modelId, click }: Asked) {
  const accepted = acceptedFor(expected, modelId, click!.measure);
  return click!.offered.find((column) => accepted.includes(customers.headers[column]!)) ?? click!.offered[0]!;
}

interface Details {
  /** The column that is clicked. */
  readonly column?: number;
  readonly check?: Check;
  readonly asOf: number;
  /** Whether to write the segments to the sheet; otherwise they are planned only. */
  readonly isWritten: boolean;
}

/**
 * Does in the pane's state what a person does: looks at a question, clicks a column if one is missing, types the
 * cut-offs of a check, and segments.
 *
 * @param customers as they were found before anything was written
 * @returns the cells of the segment column, header included
 */
export async function segmentedIn(
  customers: Customers,
  language: Language,
  { modelId, columns, click }: Asked,
  { column, check, asOf, isWritten }: Details,
): Promise<readonly unknown[]> {
  const typed = Object.entries(check?.cutoffs ?? {}).flatMap(([cutoff, number]): PaneEvent[] => [
    { type: 'ruleChosen', cutoff, kind: 'fixed' },
    { type: 'numberTyped', cutoff, text: String(number) },
  ]);
  const events: PaneEvent[] = [
    { type: 'found', customers, modelId, proposed: columns },
    { type: 'rowsNamed', areClients: true },
    { type: 'policyChosen', withoutPolicy: true },
    { type: 'writtenLanguageChosen', language },
    ...(click ? [{ type: 'columnChosen', measure: click.measure, column } as const] : []),
    ...typed,
    { type: 'repeatedChosen', repeated: check?.repeated ?? 'each' },
  ];
  const { draft } = events.reduce(paneReducer, initialState('.'));
  const choice = choiceOf(draft, { model: modelById(modelId), language, decimalMark: '.', asOf });
  if (!choice) throw new Error(`${modelId} cannot be asked.`);
  if (!isWritten) return (await planSegments(customers, choice)).segment;
  await writeSegments(customers, choice, 'keep');
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('values');
    await context.sync();
    const { segments = [] } = (await findCustomers()).range;
    const { column: own } = segments.find((each) => each.modelId === modelId)!;
    const values = used.values as unknown[][];
    return values
      .slice(customers.range.top, customers.range.top + 1 + customers.range.rows)
      .map((row) => row[own]);
  });
}

/** The tier of each row by index, -1 for a client without one; fails if a client has none of these names. */
export function tiersIn([header, ...cells]: readonly unknown[], model: Model, language: Language): number[] {
  expect(String(header)).toContain(sheetText[language].headers.segment);
  const names = model.tiers.map(({ name }) => name[language]);
  const rows = cells.map((cell) => names.indexOf(String(cell)));
  // A row that is no client's stays blank.
  const others = cells.filter((cell, index) => rows[index]! < 0 && cell !== '');
  expect(others.filter((cell) => cell !== unclassifiedNameOf(model)[language])).toEqual([]);
  return rows;
}
