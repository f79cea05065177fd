/** The types of Univer's cells: text, and text after an apostrophe. */
const [text, forcedText] = [1, 4];

/** The names of what has an id. */
interface Known {
  readonly styles: Readonly<Record<string, unknown>>;
  /** The names of the sheets; the keys are their ids. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

/**
 * Returns what a workbook's snapshot says, without differences that nobody sees: the keys that Univer creates anew
 * whenever a sheet, name, rule, style, table, its column or its format is written; unused styles; whether a name's
 * reference begins with `=`; whether a blank cell is stored; whether text has an apostrophe in front; whether black is
 * stated; the order of tables; heights of rows that Excel measures by itself.
 */
export function comparable({
  styles,
  ...snapshot
}: {
  readonly styles?: object;
  readonly sheets: Readonly<Record<string, { readonly name?: string }>>;
}): unknown {
  const names = Object.entries(snapshot.sheets).map(([id, { name = '' }]) => [id, name] as const);
  return withoutChance(snapshot, { styles: { ...styles }, sheetNames: new Map(names) });
}

function withoutChance(value: unknown, known: Known): unknown {
  if (typeof value === 'string' && /^[[{]/.test(value)) return withoutChance(JSON.parse(value), known);
  if (typeof value === 'string' && known.sheetNames.has(value)) return known.sheetNames.get(value);
  if (typeof value !== 'object' || value === null) return value === '' ? undefined : (value ?? undefined);
  if (Array.isArray(value)) {
    const entries: unknown[] = value;
    const areTables = entries.length > 0 && entries.every((each) => isObject(each) && isTable(each));
    return areTables ? inAnyOrder(entries, known) : entries.map((entry) => withoutChance(entry, known));
  }
  const isKeyedById = Object.entries(value).every(([key, entry]) => isOfId(entry, key));
  if (isKeyedById && Object.keys(value).length > 0) return inAnyOrder(value, known);

  const entries = Object.entries(value)
    .filter(([key]) => key !== 'cfId' && !(key === 'id' && (isTable(value) || isTableColumn(value))))
    .map(([key, entry]: [string, unknown]) => {
      if (key === 'rangeThemeStyleRuleMap') return [key, inAnyOrder(entry as object, known)];
      if (key === 'formulaOrRefString') return [key, String(entry).replace(/^=/, '')];
      // A row's measured height: Excel measures it again whenever a text changes.
      if (key === 'rowData') return [key, withoutChance(setHeights(entry as object), known)];
      if (key === 'cl' && isBlack(entry)) return [key, undefined];
      if (key === 't' && entry === forcedText) return [key, text];
      if (key === 's' && typeof entry === 'string') return [key, withoutChance(known.styles[entry], known)];
      return [key, withoutChance(entry, known)];
    });
  return Object.fromEntries(
    entries
      .filter(([, entry]) => entry !== undefined && !isEmpty(entry))
      .map(([key, entry]) => [known.sheetNames.get(String(key)) ?? key, entry]),
  );
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Returns whether a colour is black, the colour of text in a cell that has none. */
const isBlack = (color: unknown) => isObject(color) && 'rgb' in color && color.rgb === '#000000';

const isEmpty = (value: unknown) => isObject(value) && Object.keys(value).length === 0;

const isTable = (value: object) => 'columns' in value && 'options' in value;

const isTableColumn = (value: object) => 'displayName' in value && 'dataType' in value;

const isOfId = (value: unknown, id: string) =>
  typeof value === 'object' && value !== null && 'id' in value && value.id === id;

function inAnyOrder(value: object, known: Known): unknown[] {
  const contents = Object.values(value).map((entry: object) =>
    withoutChance({ ...entry, id: undefined }, known),
  );
  return contents.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

/** Returns the rows that are hidden or have a height that somebody set. */
const setHeights = (rows: object): unknown =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([row, about]: [string, object]) => {
      const kept = Object.entries(about).filter(
        ([key, value]) => key !== 'ah' && !(key === 'ia' && value === 1),
      );
      return kept.length > 0 ? [[row, Object.fromEntries(kept)]] : [];
    }),
  );
