type Styles = Readonly<Record<string, unknown>>;

/**
 * What a workbook's snapshot says, without what is chance in it: the keys that Univer makes up anew whenever a name, a
 * rule, a style, a table's column or its looks are written, styles that no cell has any more, and whether a blank cell is
 * stored or left out.
 */
export function comparable({ styles, ...snapshot }: { readonly styles?: object }): unknown {
  return withoutChance(snapshot, { ...styles });
}

function withoutChance(value: unknown, styles: Styles): unknown {
  if (typeof value === 'string' && /^[[{]/.test(value)) return withoutChance(JSON.parse(value), styles);
  if (typeof value !== 'object' || value === null) return value === '' ? undefined : (value ?? undefined);
  if (Array.isArray(value)) return value.map((entry) => withoutChance(entry, styles));
  const isKeyedById = Object.entries(value).every(([key, entry]) => isOfId(entry, key));
  if (isKeyedById && Object.keys(value).length > 0) return inAnyOrder(value, styles);

  const entries = Object.entries(value)
    .filter(([key]) => key !== 'cfId' && !(key === 'id' && isTableColumn(value)))
    .map(([key, entry]: [string, unknown]) => {
      if (key === 'rangeThemeStyleRuleMap') return [key, inAnyOrder(entry as object, styles)];
      if (key === 's' && typeof entry === 'string') return [key, withoutChance(styles[entry], styles)];
      return [key, withoutChance(entry, styles)];
    });
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined && !isEmpty(entry)));
}

const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const isTableColumn = (value: object) => 'displayName' in value && 'dataType' in value;

const isOfId = (value: unknown, id: string) =>
  typeof value === 'object' && value !== null && 'id' in value && value.id === id;

function inAnyOrder(value: object, styles: Styles): unknown[] {
  const contents = Object.values(value).map((entry: object) =>
    withoutChance({ ...entry, id: undefined }, styles),
  );
  return contents.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}
