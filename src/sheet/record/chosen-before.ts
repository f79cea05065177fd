import { isRuleKind } from '../../classifier/cutoffs/is-rule-kind';
import type { Model } from '../../classifier/model';
import { isCaps } from '../caps';
import { isObject } from '../is-object';
import { ruleKinds } from '../../classifier/cutoffs/rule-kinds';
import type { Question } from '../question';
import type { Proposal } from '../match/proposal';
import { proposals } from '../match/propose-columns';
import type { ChosenBefore } from '../choice';
import type { Customers } from '../customers';
import { indexOfSegments, segmentsAt } from '../segment-columns';
import { isLeftOutOr, isText, passes, type TestOfMembers, type Whole } from './whole';
import { waysToWrite } from '../write-as';

/** Returns the choice behind a question, in the form that the workbook stores. */
export function chosenNow(
  { headers, range }: Pick<Customers, 'headers' | 'range'>,
  { measures, cutoffs, client, money, repeated, writeAs, withoutPolicy, caps, entitled, tracked }: Question,
): ChosenBefore {
  const { picked } = range;
  const own = measures.filter(({ index }) => index >= 0);
  const segments = measures.flatMap(({ measure, index }) => {
    const { modelId } = segmentsAt(range, index) ?? {};
    return modelId === undefined ? [] : [[measure.id, modelId] as const];
  });
  const chosen: Whole<ChosenBefore> = {
    headers,
    picked,
    columns: Object.fromEntries(own.map(({ measure, index }) => [measure.id, index])),
    segments: segments.length > 0 ? Object.fromEntries(segments) : undefined,
    cutoffs,
    client,
    money,
    repeated,
    writeAs,
    withoutPolicy: withoutPolicy || undefined,
    caps,
    entitled: entitled || undefined,
    tracked: tracked || undefined,
  };
  return chosen;
}

/** What a run without questions repeats of the run before, besides columns and cut-offs. */
type Repeated = Omit<ChosenBefore, 'headers' | 'picked' | 'columns' | 'segments' | 'cutoffs'>;

/** Returns what the run before chose, as a choice for these headers; all undefined if there was no run. */
export function choicesAsBefore(
  before: ChosenBefore | undefined,
  headers: readonly string[],
): Whole<Repeated> {
  return {
    client: columnAsBefore('client', before, headers),
    money: columnAsBefore('money', before, headers),
    repeated: before?.repeated,
    writeAs: before?.writeAs,
    withoutPolicy: before?.withoutPolicy,
    caps: before?.caps,
    entitled: before?.entitled,
    tracked: before?.tracked,
  };
}

/**
 * Returns the present index of each column chosen before, by measure id. Finds columns by header, because the user may
 * have moved or inserted some. An index is undefined if its header is gone, or occurs twice after headers changed.
 */
export function columnsAsBefore(
  before: Pick<ChosenBefore, 'headers' | 'columns'>,
  headers: readonly string[],
): Record<string, number | undefined> {
  const isUnchanged =
    headers.length === before.headers.length &&
    headers.every((header, index) => header === before.headers[index]);
  const place = (index: number) => {
    const header = before.headers[index];
    const places = headers.flatMap((each, at) => (each === header && header !== '' ? [at] : []));
    return places.length === 1 ? places[0] : undefined;
  };
  return Object.fromEntries(
    Object.entries(before.columns).map(([id, index]) => [id, isUnchanged ? index : place(index)]),
  );
}

/**
 * Returns the present index of a column chosen before that belongs to no measure: the one that identifies the client, or
 * the one with the money to add up. Undefined if none was chosen or its header is gone.
 */
export function columnAsBefore(
  which: 'client' | 'money',
  before: Pick<ChosenBefore, 'headers' | 'client' | 'money'> | undefined,
  headers: readonly string[],
): number | undefined {
  const column = before?.[which];
  if (before === undefined || column === undefined) return undefined;
  return columnsAsBefore({ headers: before.headers, columns: { column } }, headers).column;
}

type Offered = Pick<Customers, 'headers' | 'samples' | 'culture' | 'chosenBefore'> & Partial<Customers>;

/**
 * Returns the proposal of the pane for each measure, by measure id: the column chosen before, otherwise one that fits
 * the sheet.
 */
export function offersFor(
  customers: Offered,
  model: Pick<Model, 'id' | 'measures'>,
): Record<string, Proposal> {
  const proposed = proposals(customers, model);
  const before = customers.chosenBefore?.[model.id];
  if (!before) return proposed;
  const columns = columnsAsBefore(before, customers.headers);
  const isTaken = (index: number | undefined) => Object.values(columns).includes(index);
  return Object.fromEntries(
    model.measures.map(({ id }) => {
      if (columns[id] !== undefined) return [id, { column: columns[id] }];
      const segmentsOf = before.segments?.[id];
      const segments = customers.range?.segments?.find(({ modelId }) => modelId === segmentsOf);
      if (segments) return [id, { column: indexOfSegments(segments), segmentsOf }];
      if (segmentsOf !== undefined) return [id, { gone: segmentsOf }];
      const wasLeftOut = before.columns[id] === undefined;
      return [id, wasLeftOut || isTaken(proposed[id]!.column) ? {} : proposed[id]!];
    }),
  );
}

/** Returns for each measure, by id, the index of the column to offer, guesses included; undefined if there is none. */
export function columnsToOffer(
  customers: Offered,
  model: Pick<Model, 'id' | 'measures'>,
): Record<string, number | undefined> {
  return Object.fromEntries(
    Object.entries(offersFor(customers, model)).map(([id, { column }]) => [id, column]),
  );
}

export const isChosenBefore = (value: unknown): value is ChosenBefore =>
  isObject(value) && passes(value, membersOfChoice);

const isIndex = (value: unknown) => Number.isInteger(value);
const isObjectOf = (holds: (value: unknown) => boolean) => (value: unknown) =>
  isObject(value) && Object.values(value).every(holds);

const membersOfChoice: TestOfMembers<ChosenBefore> = {
  headers: (value) => Array.isArray(value) && value.every(isText),
  picked: isLeftOutOr((value) => isObject(value) && isIndex(value.headerRows)),
  columns: isObjectOf(isIndex),
  segments: isLeftOutOr(isObjectOf(isText)),
  cutoffs: isObjectOf(isRule),
  client: isLeftOutOr(isIndex),
  money: isLeftOutOr(isIndex),
  repeated: (value) => [undefined, 'each', 'added'].includes(value as string),
  writeAs: isLeftOutOr((value) => waysToWrite.some((way) => way === value)),
  withoutPolicy: isLeftOutOr((value) => typeof value === 'boolean'),
  caps: isLeftOutOr(isCaps),
  entitled: isLeftOutOr((value) => typeof value === 'boolean'),
  tracked: isLeftOutOr((value) => typeof value === 'boolean'),
};

export function isRule(value: unknown): boolean {
  if (!isObject(value) || !isRuleKind(value.kind)) return false;
  const { number } = ruleKinds[value.kind];
  return number === undefined || Number.isFinite(value[number]);
}
