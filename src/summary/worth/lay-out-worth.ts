import type { Language } from '../../classifier/language';
import { quoted } from '../../classifier/native/formula-text';
import { isoDay } from '../../sheet/cells/excel-date';
import { cellOf, type TierRows } from '../blocks/tier-figures';
import { asText, at, countFormat, shareFormat, type Block, type SummaryCell } from '../layout';
import type { Kept, ObservedRetention, SummaryInput, TypedFields } from '../list';
import { words } from '../words/languages';
import { marginOf, newForOneLost, ofWorth, retentionOf, worthOfOne, type WorthRows } from './worth-formulas';

/** The rows above the headers: heading, four notes, three fields. */
const rowsAbove = 8;

/**
 * Lays out what keeping a client of each segment is worth, and how many new clients make up for one lost. Returns no cells
 * if that is not asked for, or without a column of money.
 *
 * @param figures the rows of the segments' figures
 */
export function layOutWorth(input: SummaryInput, figures: TierRows, top: number): Block {
  const { language, headers, formats, worth } = input;
  if (!worth || headers.values === undefined) return { cells: [], bottom: top };
  const text = words[language].worth;
  const heading: SummaryCell = { row: top, column: at.name, input: asText(text.heading), look: 'heading' };
  const note = (row: number, said: string): SummaryCell => ({
    ...{ row, column: at.name, input: said, look: 'note' },
  });
  if (input.countsRows) return { cells: [heading, note(top + 1, asText(text.addedUp))], bottom: top + 2 };
  const { observed, typed } = worth;
  const all = [...input.tiers, input.unclassified];
  const headerRow = top + rowsAbove;
  // Counted from 1, as formulas do.
  const first = headerRow + 2;
  const together = first + all.length;
  const rows: WorthRows = {
    ...{ share: top + 6, discount: top + 7, cost: top + 8 },
    newClient: together + 1,
  };
  const field = fieldsOf(typed);
  const share = `share of ${headers.values}`;
  const typedMargin = `margin of new, ${headers.values}`;
  const rowOfClient = (row: number, id: string, kept: Kept | undefined): SummaryCell[] => [
    {
      ...{ row: row - 1, column: ofWorth.observed, numberFormat: shareFormat },
      input: observedShare(observed, kept),
    },
    field(`retention ${id}`, row, ofWorth.typed, '', shareFormat),
    { row: row - 1, column: ofWorth.retention, input: retentionOf(row), numberFormat: shareFormat },
  ];
  const money = (row: number, column: number, formula: string): SummaryCell => ({
    ...{ row: row - 1, column, input: formula, numberFormat: formats.mean },
  });
  const cells: SummaryCell[] = [
    heading,
    ...[text.formula, text.source, text.fields, observedText(observed, text)].map((said, index) =>
      note(top + 1 + index, asText(said)),
    ),
    { row: rows.share - 1, column: at.name, input: asText(text.share(headers.values)) },
    field(share, rows.share, ofWorth.typed, '', shareFormat),
    { row: rows.discount - 1, column: at.name, input: asText(text.discount) },
    field('discount', rows.discount, ofWorth.typed, '', shareFormat),
    { row: rows.cost - 1, column: at.name, input: asText(text.cost) },
    field('cost', rows.cost, ofWorth.typed, '', formats.mean),
    ...text.headers.map((title, column): SummaryCell => ({
      ...{ row: headerRow, column, input: asText(title) },
      look: column === at.name ? 'header' : 'numbers',
    })),
  ];
  all.forEach(({ id, input: name, color }, index) => {
    const [row, above] = [first + index, figures.first + index];
    cells.push(
      { row: row - 1, column: ofWorth.name, input: name, ...(color && { color }) },
      {
        ...{ row: row - 1, column: ofWorth.clients, numberFormat: countFormat },
        input: `=${cellOf(at.clients, above)}`,
      },
      ...rowOfClient(row, id, observed.kind === 'observed' ? observed.tiers[id] : undefined),
      money(row, ofWorth.margin, marginOf(above, rows)),
      money(row, ofWorth.one, `=IF(${cellOf(ofWorth.clients, row)}=0,"",${worthOfOne(row, rows, text)})`),
      // Those without a number bring nothing that is known.
      money(
        row,
        ofWorth.all,
        `=IF(ISNUMBER(${cellOf(ofWorth.one, row)}),${cellOf(ofWorth.one, row)}*(${cellOf(at.clients, above)}-${cellOf(at.without, above)}),"")`,
      ),
      {
        ...{ row: row - 1, column: ofWorth.lost, numberFormat: '#,##0.0' },
        input: newForOneLost(row, rows, text),
      },
    );
  });
  const column = (of: number) => `${cellOf(of, first)}:${cellOf(of, together - 1)}`;
  const total = (of: number, formula: string, numberFormat: string): SummaryCell => ({
    ...{ row: together - 1, column: of, input: formula, numberFormat, look: 'total' },
  });
  cells.push(
    { row: together - 1, column: ofWorth.name, input: asText(text.together), look: 'total' },
    total(ofWorth.clients, `=SUM(${column(ofWorth.clients)})`, countFormat),
    // Nothing rather than a part: each segment with clients must have a worth.
    total(
      ofWorth.all,
      `=IF(COUNT(${column(ofWorth.one)})=COUNTIF(${column(ofWorth.clients)},">0"),SUM(${column(ofWorth.all)}),"")`,
      formats.mean,
    ),
    { row: rows.newClient - 1, column: ofWorth.name, input: asText(text.newClient) },
    ...rowOfClient(rows.newClient, 'new', observed.kind === 'observed' ? observed.all : undefined),
    field(typedMargin, rows.newClient, ofWorth.margin, marginOf(figures.total, rows), formats.mean),
    money(rows.newClient, ofWorth.one, `=${worthOfOne(rows.newClient, rows, text)}`),
    note(rows.newClient, asText(text.newClientNote)),
    note(rows.newClient + 1, asText(text.newForOne)),
    note(rows.newClient + 2, explanations(input, first, rows.newClient)),
  );
  return { cells, bottom: rows.newClient + 3 };
}

/** Returns a function that makes a field to type into; `row` counts from 1. */
const fieldsOf =
  (typed: TypedFields) =>
  (field: string, row: number, column: number, input: string, numberFormat: string): SummaryCell => ({
    ...{ row: row - 1, column, input, numberFormat, look: 'input', field },
    ...(typed[field] !== undefined && { typed: typed[field] }),
  });

/** Returns a formula such as `=(34/40)^(365/730)`: the share who stayed, brought to one year; blank if nobody was there. */
function observedShare(observed: ObservedRetention, kept: Kept | undefined): string {
  if (observed.kind !== 'observed' || !kept || kept.were === 0) return '';
  return `=(${kept.stayed}/${kept.were})^(365/${observed.to - observed.from})`;
}

const observedText = (observed: ObservedRetention, text: (typeof words)[Language]['worth']) =>
  observed.kind === 'observed'
    ? text.observed(isoDay(observed.from), isoDay(observed.to))
    : text[observed.kind];

/** Returns a formula that says what the short reasons mean that stand in the block. */
function explanations({ language }: SummaryInput, first: number, last: number): string {
  const { reasons, none } = words[language].worth;
  const said = (of: number, { short, long }: { readonly short: string; readonly long: string }) =>
    `IF(COUNTIF(${cellOf(of, first)}:${cellOf(of, last)},${quoted(short)})>0,${quoted(`${long} `)},"")`;
  return `=${[...Object.values(reasons).map((reason) => said(ofWorth.one, reason)), said(ofWorth.lost, none)].join('&')}`;
}
