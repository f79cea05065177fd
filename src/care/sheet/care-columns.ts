import { columnLetters } from '../../sheet/cells/cell';
import { criterionFor } from '../../summary/criteria';
import { tableColumn } from '../../summary/table-column';

/** The columns of the plan, from A on; *Entitled to* is left out without service levels. */
export const planColumns = [
  'rank',
  'client',
  'tier',
  'owner',
  'block',
  'last',
  'since',
  'met',
  'every',
  'due',
  'over',
  'open',
  'value',
  'why',
  'benefit',
  'next',
  'done',
  'contact',
  'entitled',
] as const;
export type PlanColumn = (typeof planColumns)[number];

/** The columns of the visit log. */
export const logColumns = [
  'client',
  'date',
  'topic',
  'need',
  'question',
  'asked',
  'answered',
  'benefit',
] as const;
export type LogColumn = (typeof logColumns)[number];

/** The columns for the user, which are never overwritten. */
export const columnsOfUser = ['benefit', 'next', 'done'] as const satisfies readonly PlanColumn[];

/** The cells and tables to which formulas of the plan refer. */
export interface FormulaPlaces {
  /** The name of the visit log's table, and its headers. */
  readonly log: {
    readonly table: string;
    readonly headers: Readonly<Record<LogColumn, string>>;
    /** The topic of a meeting in person. */
    readonly met: string;
  };
  readonly intervals: { readonly table: string; readonly headers: readonly string[] };
  readonly holidays: { readonly table: string; readonly header: string };
  /** The address of the cell with the day: `$C$8`. */
  readonly asOf: string;
}

/**
 * Returns the formulas of a row of the plan, counted from 1.
 *
 * If nothing matches, MAXIFS returns 0, a day in 1900, so the formulas use COUNTIFS first.
 */
export function formulasOf(
  { log, intervals, holidays, asOf }: FormulaPlaces,
  row: number,
): Partial<Record<PlanColumn, string>> {
  const cell = (column: PlanColumn) => `$${columnLetters(planColumns.indexOf(column))}${row}`;
  const ofLog = (column: LogColumn) => tableColumn(log.table, log.headers[column]);
  const ofClient = `${ofLog('client')},${criterionFor(cell('client'))}`;
  const tomorrow = `"<"&(INT(${asOf})+1)`;
  const visits = `${ofClient},${ofLog('date')},${tomorrow}`;
  const meetings = `${visits},${ofLog('topic')},"${log.met}"`;
  const today = `INT(${asOf})`;
  const contact = `IF(N(${cell('contact')})<INT(${asOf})+1,N(${cell('contact')}),0)`;
  const days = tableColumn(intervals.table, intervals.headers[1]!);
  const ofTier = `${tableColumn(intervals.table, intervals.headers[0]!)},${criterionFor(cell('tier'))}`;
  const holiday = tableColumn(holidays.table, holidays.header);
  const asked = `COUNTIFS(${ofClient},${ofLog('question')},"<>")`;
  const answered = `COUNTIFS(${ofClient},${ofLog('question')},"<>",${ofLog('answered')},${tomorrow})`;
  const [last, every, due] = [cell('last'), cell('every'), cell('due')];
  return {
    last: `=IF(AND(COUNTIFS(${visits})=0,${contact}=0),"",INT(MAX(${contact},MAXIFS(${ofLog('date')},${visits}))))`,
    since: `=IF(${last}="","",${today}-${last})`,
    met: `=IF(COUNTIFS(${meetings})=0,"",${today}-INT(MAXIFS(${ofLog('date')},${meetings})))`,
    every: `=IF(SUMIFS(${days},${ofTier})>0,SUMIFS(${days},${ofTier}),"")`,
    due: `=IF(OR(${last}="",${every}=""),"",WORKDAY(${last}+${every}+1,-1,${holiday}))`,
    over: `=IF(${due}="","",MAX(0,${today}-${due}))`,
    open: `=${asked}-${answered}`,
  };
}
