/**
 * What a workbook's snapshot says, without what is chance in it: the keys that Univer makes up anew whenever a name, a
 * rule or the looks of a table are written, and whether a blank cell is stored or left out.
 */
export function comparable(value: unknown): unknown {
  if (typeof value === 'string' && /^[[{]/.test(value)) return comparable(JSON.parse(value));
  if (typeof value !== 'object' || value === null) return value === '' ? undefined : (value ?? undefined);
  if (Array.isArray(value)) return value.map(comparable);
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'cfId')
    .map(([key, entry]) => [
      key,
      key === 'rangeThemeStyleRuleMap' ? inAnyOrder(entry as object) : comparable(entry),
    ])
    .filter(([, entry]) => entry !== undefined && !isEmpty(entry));
  const areKeyedById =
    entries.length > 0 && Object.entries(value).every(([key, entry]) => isOfId(entry, key));
  return areKeyedById ? inAnyOrder(value) : Object.fromEntries(entries);
}

const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const isOfId = (value: unknown, id: string) =>
  typeof value === 'object' && value !== null && 'id' in value && value.id === id;

function inAnyOrder(value: object): unknown[] {
  const contents = Object.values(value).map((entry: object) => comparable({ ...entry, id: undefined }));
  return contents.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}
