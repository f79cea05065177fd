import type { RepeatedTreatment } from '../choice';

/** The kinds of entries in the list of what needs attention. */
export type AttentionKind =
  | 'unclassified'
  | 'inDoubt'
  | 'otherCurrency'
  | 'repeated'
  | 'nonClients'
  | 'typedOver'
  | 'outside';

export interface AttentionText {
  /** Name of the sheet with the list. */
  readonly sheet: string;
  readonly headers: Readonly<Record<'cell' | 'client' | 'found' | 'why' | 'kind', string>>;
  readonly kinds: Readonly<Record<AttentionKind, string>>;
  readonly onRows: (rows: number, treatment: RepeatedTreatment) => string;
  readonly sameClientAs: (cell: string) => string;
  readonly computed: (computed: string) => string;
  readonly computedBlank: string;
  readonly outside: (why: string) => string;
}
