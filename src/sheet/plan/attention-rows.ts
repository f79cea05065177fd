import type { Language } from '../../classifier/language';
import { attentionText, type AttentionKind } from './attention-text';
import { blockOnSheet } from '../cells/cell';
import { outsideText } from '../find/outside-text';
import { quoteOf } from '../cells/quote';
import type { Plan } from './plan';

/** One thing that needs attention. */
export interface AttentionItem {
  readonly kind: AttentionKind;
  /** The address with its sheet: `Customers!C14`; cells outside may be a block, `Customers!A20:D31`. */
  readonly cell: string;
  /** In the language of the run. */
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

export const needsAttention = (plan: Listed) => lists.some((list) => plan[list].length > 0);

/**
 * Returns everything in a plan that needs attention, grouped as the pane lists it; a repeated client takes an item for
 * each cell.
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

/** What the sheet shows at an address with its sheet. */
export interface ShownCells {
  /** Returns the cell's text; of several cells the first one's. */
  at(cell: string): string;
  /** Returns the name of the client on the cell's row; blank if no column has names. */
  clientAt(cell: string): string;
}

/** Excel's own limit is 32,767; longer names and notes can be read in their cell. */
const longestText = 255;

/** Returns the list as rows of texts, header first: cell, client, what was found, reason, kind. */
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
