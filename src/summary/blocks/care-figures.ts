import { asText, at, countFormat, shareFormat, type Block, type SummaryCell } from '../layout';
import { unless } from '../criteria';
import type { SummaryInput } from '../list';
import { words } from '../words/languages';
import { cellOf, type TierRows } from './tier-figures';

/** Compares names of segments as Excel does. */
const same = (a: string, b: string | undefined) => a.toLowerCase() === b?.toLowerCase();

const headers = (row: number, titles: readonly (readonly [column: number, title: string])[]): SummaryCell[] =>
  titles.map(([column, title]) => ({
    ...{ row, column, input: asText(title), look: column === at.name ? 'header' : 'numbers' },
  }));

const number = (row: number, column: number, input: string | number, numberFormat: string): SummaryCell => ({
  ...{ row: row - 1, column, input, numberFormat },
});

/** Lays out who is overdue in each segment of the care plan, with what they are worth. */
export function layOutOverdue(input: SummaryInput, tierRows: TierRows, top: number): Block {
  const { language, care, tiers, unclassified, formats } = input;
  if (!care?.overdue) return { cells: [], bottom: top };
  const { sheet, rows, header } = care.overdue;
  const { sheet: general, care: text } = words[language];
  const first = top + 4;
  const all = [...tiers, unclassified];
  const cells: SummaryCell[] = [
    { row: top, column: at.name, input: asText(text.overdue), look: 'heading' },
    { row: top + 1, column: at.name, input: asText(text.fromPlan(sheet)), look: 'note' },
    ...headers(top + 2, [
      [at.name, general.tier],
      [at.clients, text.clients],
      [at.share, text.ofSegment],
      ...(header === undefined ? [] : [[at.sum, header] as const]),
    ]),
  ];
  all.forEach(({ name }, index) => {
    const row = first + index;
    const { clients, worth } = rows.find(({ tier }) => same(name, tier)) ?? { clients: 0, worth: 0 };
    const ofTier = cellOf(at.clients, tierRows.first + index);
    cells.push(
      { row: row - 1, column: at.name, input: asText(name) },
      number(row, at.clients, clients, countFormat),
      number(row, at.share, unless(`${ofTier}=0`, `${cellOf(at.clients, row)}/${ofTier}`), shareFormat),
      ...(header === undefined ? [] : [number(row, at.sum, worth, formats.sum)]),
    );
  });
  const total = first + all.length;
  const sum = (column: number) => `=SUM(${cellOf(column, first)}:${cellOf(column, total - 1)})`;
  const ofTotal = (column: number, format: string): SummaryCell => ({
    ...number(total, column, sum(column), format),
    look: 'total',
  });
  cells.push(
    { row: total - 1, column: at.name, input: asText(general.total), look: 'total' },
    ofTotal(at.clients, countFormat),
    ...(header === undefined ? [] : [ofTotal(at.sum, formats.sum)]),
  );
  return { cells, bottom: total };
}

/** Lays out how often clients of each segment said what they need, by the topic of the visit. */
export function layOutNeeds({ language, care, tiers, unclassified }: SummaryInput, top: number): Block {
  if (!care?.needs) return { cells: [], bottom: top };
  const { sheet, topics, rows } = care.needs;
  const { sheet: general, care: text } = words[language];
  const first = top + 4;
  const shown: [string, string | undefined][] = [...tiers, unclassified].map(({ name }) => [name, name]);
  // Clients who are not in the list, or in a segment of another model.
  const others = rows.filter(({ tier }) => !shown.some(([name]) => same(name, tier)));
  const titles = [general.total, ...topics, text.otherTopics];
  const cells: SummaryCell[] = [
    { row: top, column: at.name, input: asText(text.needs), look: 'heading' },
    { row: top + 1, column: at.name, input: asText(text.fromLog(sheet)), look: 'note' },
    ...headers(top + 2, [
      [at.name, general.tier],
      ...titles.map((title, index) => [at.clients + index, title] as const),
    ]),
  ];
  const countsOf = (name: string) => rows.find(({ tier }) => same(name, tier))?.counts ?? [];
  const counted = [
    ...shown.map(([name]) => ({ name, counts: countsOf(name) })),
    ...(others.length > 0
      ? [
          {
            name: text.notInList,
            counts: titles.slice(1).map((_, at) => others.reduce((sum, { counts }) => sum + counts[at]!, 0)),
          },
        ]
      : []),
  ];
  const last = at.clients + titles.length - 1;
  counted.forEach(({ name, counts }, index) => {
    const row = first + index;
    const own = `${cellOf(at.clients + 1, row)}:${cellOf(last, row)}`;
    cells.push(
      { row: row - 1, column: at.name, input: asText(name) },
      number(row, at.clients, `=SUM(${own})`, countFormat),
      ...titles
        .slice(1)
        .map((_, topic) => number(row, at.clients + 1 + topic, counts[topic] ?? 0, countFormat)),
    );
  });
  const total = first + counted.length;
  cells.push(
    { row: total - 1, column: at.name, input: asText(general.total), look: 'total' },
    ...titles.map((_, index): SummaryCell => {
      const column = at.clients + index;
      const sum = `=SUM(${cellOf(column, first)}:${cellOf(column, total - 1)})`;
      return { ...number(total, column, sum, countFormat), look: 'total' };
    }),
  );
  return { cells, bottom: total };
}
