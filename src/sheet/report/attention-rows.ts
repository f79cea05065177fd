import { localized, type Language, type Localized } from '../../classifier/language';
import { blockOnSheet } from '../cells/cell';
import { outsideText } from '../find/outside-text';
import { quoteOf } from '../cells/quote';
import type { AttentionKind, AttentionText } from '../words/attention';
import { words } from '../words/languages';
import type { Plan } from '../plan/plan';

/** Texts on the sheet that lists what needs attention. The reasons come from the plan. */
export const attentionText: Localized<AttentionText> = localized((language) => words[language].attention);

/** One entry of the list of what needs attention. */
export interface AttentionItem {
  readonly kind: AttentionKind;
  /** Address with its sheet: `Customers!C14`; a block for cells outside the customers, `Customers!A20:D31`. */
  readonly cell: string;
  /** The reason, in the language of the run. */
  readonly why: string;
}

const lists = [
  'unclassified',
  'inDoubt',
  'otherCurrencies',
  'repeated',
  'nonClients',
  'overrides',
  'outside',
] as const;
type Listed = Pick<Plan, (typeof lists)[number]>;

/** Returns how many entries need attention; counts a client on several rows once. */
export const attentionCount = (plan: Listed): number =>
  lists.reduce((sum, list) => sum + plan[list].length, 0);

/**
 * Returns all that needs attention in a plan, grouped as the pane lists it. A client on several rows takes one entry
 * per cell.
 */
export function attentionItems(
  language: Language,
  {
    addedUp,
    range,
    unclassified,
    inDoubt,
    otherCurrencies,
    repeated,
    nonClients,
    overrides,
    outside,
  }: Listed & Pick<Plan, 'addedUp' | 'range'>,
): AttentionItem[] {
  const text = attentionText[language];
  return [
    ...unclassified.map(({ cell, reason }) => ({ kind: 'unclassified' as const, cell, why: reason })),
    ...inDoubt.map(({ cell, reason }) => ({ kind: 'inDoubt' as const, cell, why: reason })),
    ...otherCurrencies.map(({ cell, reason }) => ({ kind: 'otherCurrency' as const, cell, why: reason })),
    ...repeated.flatMap(({ cell, others }) => [
      { kind: 'repeated' as const, cell, why: text.onRows(others.length + 1, addedUp ? 'added' : 'each') },
      ...others.map((other) => ({ kind: 'repeated' as const, cell: other, why: text.sameClientAs(cell) })),
    ]),
    ...nonClients.map(({ cell, reason }) => ({ kind: 'nonClients' as const, cell, why: reason })),
    ...overrides.map(({ cell, computed }) => ({
      kind: 'typedOver' as const,
      cell,
      why: computed === '' ? text.computedBlank : text.computed(computed),
    })),
    ...outside.map((cells) => ({
      kind: 'outside' as const,
      cell: blockOnSheet(range.sheetName, cells),
      why: text.outside(outsideText[language][cells.cause]),
    })),
  ];
}

/** Reads the cells as the sheet shows them. Addresses include the sheet: `Customers!C14`. */
export interface ShownCells {
  /** Returns the cell's text; for a block, that of its first cell. */
  at(cell: string): string;
  /** Returns the name of the client in the cell's row; blank if no column has names. */
  clientAt(cell: string): string;
}

/**
 * The longest text in the list, in characters. Excel allows 32,767, but a longer name or note can be read in its own
 * cell.
 */
const longestText = 255;

/** Returns the list as rows of texts. The first row is the header: cell, client, what was found, reason, kind. */
export function attentionRows(
  items: readonly AttentionItem[],
  shown: ShownCells,
  language: Language,
): string[][] {
  const { headers, kinds } = attentionText[language];
  return [
    [headers.cell, headers.client, headers.found, headers.why, headers.kind],
    ...items.map(({ kind, cell, why }) => [
      cell,
      kind === 'nonClients' || kind === 'outside' ? '' : quoteOf(shown.clientAt(cell), longestText),
      quoteOf(shown.at(cell), longestText),
      why,
      kinds[kind],
    ]),
  ];
}
