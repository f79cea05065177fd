import { at } from '../layout';
import type { TypedFields } from '../list';
import { entryAgain } from '../../sheet/cells/inert-text';
import { cellAt, type CellsRead } from './changes';
import { hashOfCell } from './cell-hash';
import type { SummaryRecord } from './summary-record';

/** What the user typed into the fields of a sheet, by field, and the record by which these cells count as ClientTier's. */
export interface FieldsRead {
  readonly typed: TypedFields;
  /** Returns what the sheet says beside a field that was typed into: its row, and in a grid its column. */
  labelOf(field: string): string;
  /** Where each field is now; a field that cannot be found is left out. */
  readonly places: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
  /**
   * Returns the record with the present place of each field, and the present content of the fields that are kept: their
   * cells may be written over, because what the user typed moves with its field.
   */
  accepting(kept: ReadonlySet<string>): SummaryRecord;
}

/**
 * Reads the fields whose content is not as ClientTier wrote it. If rows were inserted above, finds a field again by
 * its label in the first column, also if rows were sorted. Leaves to the question about cells that the user typed over what
 * cannot be found, or stands below another name in a grid.
 */
export function readFields(record: SummaryRecord, read: CellsRead): FieldsRead {
  const hashes = new Map(record.cells.map(([row, column, hash]) => [`${row} ${column}`, hash]));
  const labelOf = (row: number) => hashOfCell(cellAt(read, row, at.name));
  const inserted = rowsInserted(record, hashes, read);
  const typed: Record<string, string | number | boolean> = {};
  const places = new Map<string, { readonly row: number; readonly column: number }>();
  const present = new Map<string, number>();
  const labels = new Map<string, string>();
  for (const [field, [row, column, names]] of Object.entries(record.fields ?? {})) {
    const label = hashes.get(`${row} ${at.name}`);
    const now = [row, row + inserted].find((each) => labelOf(each) === label) ?? onlyRowWith(label, read);
    if (now === undefined) continue;
    const name = names === undefined ? undefined : cellAt(read, now - row + names, column);
    if (name && hashOfCell(name) !== hashes.get(`${names} ${column}`)) continue;
    places.set(field, { row: now, column });
    const cell = cellAt(read, now, column);
    const hash = hashOfCell(cell);
    if (hash === hashes.get(`${row} ${column}`)) continue;
    typed[field] = entryAgain(cell.formula, cell.value);
    labels.set(
      field,
      [cellAt(read, now, at.name), ...(name ? [name] : [])].map(({ value }) => value).join(' × '),
    );
    present.set(field, hash);
  }
  return {
    typed,
    labelOf: (field) => labels.get(field) ?? '',
    places,
    accepting(kept) {
      const fields = Object.entries(record.fields ?? {});
      const fieldAt = new Map(fields.map(([field, [row, column]]) => [`${row} ${column}`, field]));
      const moved: (typeof record.cells)[number][] = [];
      const others = record.cells.filter(([row, column, hash, format]) => {
        const field = fieldAt.get(`${row} ${column}`);
        const place = field === undefined ? undefined : places.get(field);
        if (field === undefined || !place) return true;
        moved.push([place.row, column, (kept.has(field) ? present.get(field) : undefined) ?? hash, format]);
        return false;
      });
      const now = fields.map(([field, [row, ...rest]]) => [field, [places.get(field)?.row ?? row, ...rest]]);
      // Puts the fields last: if rows were inserted, one may stand where another cell was.
      return {
        ...record,
        cells: [...others, ...moved],
        fields: Object.fromEntries(now) as typeof record.fields,
      };
    },
  };
}

/**
 * Returns how many rows lower the first field's label stands than it was written; 0 if that cannot be told. Of several
 * rows with this label, takes the one that also has the right texts in the rows above.
 */
function rowsInserted(
  { fields = {} }: SummaryRecord,
  hashes: ReadonlyMap<string, number>,
  read: CellsRead,
): number {
  const [first] = Object.values(fields);
  if (!first) return 0;
  const hashAt = (row: number) => hashOfCell(cellAt(read, row, at.name));
  const isAlike = (row: number, now: number) => hashes.get(`${row} ${at.name}`) === hashAt(now);
  const found = read.formulas.flatMap((_, row) => (isAlike(first[0], row) ? [row] : []));
  const above = [1, 2, 3].filter((up) => hashes.has(`${first[0] - up} ${at.name}`));
  const sure =
    found.length === 1 ? found : found.filter((row) => above.every((up) => isAlike(first[0] - up, row - up)));
  return sure.length === 1 ? sure[0]! - first[0] : 0;
}

/** Returns the row with this label in the first column; undefined if there are none or several. */
function onlyRowWith(label: number | undefined, read: CellsRead): number | undefined {
  const found = read.formulas.flatMap((_, row) =>
    hashOfCell(cellAt(read, row, at.name)) === label ? [row] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}
