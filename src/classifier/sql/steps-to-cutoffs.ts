import type { Cutoff } from '../cutoff';
import { conditionText } from './compare';
import { derivedText, needsCutoffs } from './derive-measure';
import { drawnText } from './draw-cutoff';
import { settingStatements } from './set-cutoffs';
import {
  cellColumns,
  countedColumns,
  dayColumns,
  stateColumn,
  typedColumns,
  valueColumn,
} from './read-measure';
import { adding, all, columnsText, type Column, type Step } from './sql-text';
import { columnOf, cutoffText, isDrawn, isFinite, named, type Writing } from './writing';

/** The table to classify and its columns, as plain names. */
export interface Source {
  /** The parts of the table's name: one, or several if the table is in a schema or a catalogue. */
  readonly table: readonly string[];
  /** The column of each measure that is given, by the measure's id. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface Steps {
  /** Statements to run first: they compute cut-offs and put them into variables. */
  readonly first: readonly string[];
  readonly steps: readonly Step[];
  /** Name of the last step, which has the values of all measures and all cut-offs. */
  readonly last: string;
  /** Names of the columns that the steps have added to those of the table. */
  readonly helpers: readonly string[];
}

/** Writes the steps from the cells of the table to the values of all measures and the numbers of all cut-offs. */
export function stepsToCutoffs(writing: Writing, { table, columns }: Source): Steps {
  const { dialect, given, model } = writing;
  const [first, steps, helpers]: [string[], Step[], string[]] = [[], [], []];
  const step = (id: string, query: string, added: readonly Column[] = []) => {
    steps.push({ name: named(writing, id), query });
    helpers.push(...added.map(({ name }) => name));
    return named(writing, id);
  };
  const add = (id: string, from: string, added: readonly Column[]) =>
    added.length === 0 ? from : step(id, adding(from, added, dialect.stepEnd), added);
  const beside = (id: string, from: string, other: string) =>
    step(id, `  SELECT * FROM ${from} CROSS JOIN ${other}`);

  const cells = given.flatMap((each) => cellColumns(writing, each, `t.${dialect.name(columns[each.id]!)}`));
  const after = dialect.stepEnd && ` ${dialect.stepEnd}`;
  const taken = `${dialect.carried.take('t')},\n    ${columnsText(cells)}`;
  let last = step(
    'cells',
    `  SELECT ${taken}\n  FROM ${table.map(dialect.name).join('.')} AS t${after}`,
    cells,
  );
  const addEach = (id: string, columnsFor: (measure: (typeof given)[number]) => readonly Column[]) => {
    last = add(id, last, given.flatMap(columnsFor));
  };
  addEach('typed', (measure) => typedColumns(writing, measure));
  addEach('dated', (measure) => dayColumns(writing, measure));
  const counted = given.flatMap((measure) => countedColumns(writing, measure));
  if (counted.length > 0)
    last = beside(
      'counted',
      last,
      step('counts', `  SELECT ${columnsText(counted)}\n  FROM ${last}`, counted),
    );
  last = add(
    'read',
    last,
    model.measures.map((measure) => valueColumn(writing, measure)),
  );
  addEach('stated', (measure) => [stateColumn(writing, measure)]);

  const derived = model.derived ?? [];
  const valueOf = (id: string) => columnOf(writing, id, 'value');
  const derivedColumns = (later: boolean) =>
    derived
      .filter(({ derivation }) => needsCutoffs(derivation) === later)
      .map(({ id, derivation }) => ({ name: valueOf(id), text: derivedText(writing, derivation, valueOf) }));
  const isLater = ({ measure }: Cutoff) =>
    derived.some(({ id, derivation }) => id === measure && needsCutoffs(derivation));
  const draw = (id: string, later: boolean) => {
    const cutoffs = model.cutoffs.filter((cutoff) => isDrawn(cutoff) && isLater(cutoff) === later);
    if (cutoffs.length === 0) return;
    if (dialect.draws === 'first') {
      first.push(...settingStatements(writing, cutoffs, { steps: [...steps], last }));
      return;
    }
    const drawn = drawnColumns(writing, last, cutoffs, step);
    last = beside(`with_${id}`, last, step(id, `  SELECT ${columnsText(drawn)}`, drawn));
  };
  last = add('derived', last, derivedColumns(false));
  draw('cutoffs', false);
  last = add('scored', last, derivedColumns(true));
  draw('later_cutoffs', true);
  return { first, steps, last, helpers };
}

/**
 * Writes a step for each measure, with the clients' numbers in order, and a column for each cut-off to compute from
 * them.
 */
function drawnColumns(
  writing: Writing,
  from: string,
  cutoffs: readonly Cutoff[],
  step: (id: string, query: string) => string,
): Column[] {
  const ranked = new Map<string, string>();
  return cutoffs.map(({ id, measure, over = [], rule }) => {
    const value = columnOf(writing, measure, 'value');
    const counts = all([
      isFinite(writing, value),
      ...over.map((each) => conditionText(writing, each, columnOf(writing, each.measure, 'value'))),
    ]);
    const places = `ROW_NUMBER() OVER (ORDER BY ${value}) AS n, COUNT(*) OVER () AS total`;
    const name =
      ranked.get(value + counts) ??
      step(`numbers_of_${id}`, `  SELECT ${value} AS v, ${places}\n  FROM ${from}\n  WHERE ${counts}`);
    ranked.set(value + counts, name);
    return { name: cutoffText(writing, id), text: `(${drawnText(writing, rule, name)})` };
  });
}
