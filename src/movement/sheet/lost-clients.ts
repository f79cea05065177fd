import { quoted } from '../../classifier/native/formula-text';
import { foldName } from '../../classifier/names/fold-name';
import { languages, type Language } from '../../classifier/language';
import { blockAddress, cellAddress, type CellValue } from '../../sheet/cells/cell';
import { foldClient } from '../../sheet/match/fold-client';
import { text } from '../../summary/blocks/text-cells';
import { countFormat, type SummaryCell } from '../../summary/layout';
import { movementName, type ListColumns, type Money } from '../blocks/layout';
import { words } from '../words/languages';

/** Why clients were lost, as the user says: her list of reasons, and the reason of each client by her key. */
export interface LostBecause {
  readonly reasons: readonly string[];
  /** By `keyOfLost`. */
  readonly given: ReadonlyMap<string, string>;
}

/** What is known before anybody has said why. */
export const nothingSaid = (language: Language): LostBecause => ({
  reasons: words[language].sheet.lossReasons,
  given: new Map(),
});

/** Returns the key by which the reason of a client is found again. */
export const keyOfLost = (key: CellValue): string => foldClient(key);

/** Returns whether these are the reasons that a new sheet proposes, in any language. */
export const areProposed = (reasons: readonly string[]): boolean =>
  languages.some((language) => {
    const proposed = words[language].sheet.lossReasons;
    return (
      proposed.length === reasons.length &&
      proposed.every((reason, index) => foldName(reason) === foldName(reasons[index]!))
    );
  });

/** A table to write beside the other blocks. Rows and columns are zero-based. */
export interface TableBeside {
  readonly top: number;
  readonly left: number;
  /** The cells as they are entered, header first. */
  readonly cells: readonly (readonly string[])[];
  readonly formats: readonly string[];
}

/** The column of the list in which the user says why a client was lost, as formulas name it. */
interface ReasonsOfLost {
  readonly language: Language;
  readonly because: LostBecause;
  readonly whyLost: string;
  readonly columns: Pick<ListColumns, 'movement'>;
  readonly money?: Money;
}

/** The rows to keep free below the table, for further reasons. */
export const roomBelow = 8;

/** Returns an address that stays as it is in other cells: `$G$8:$G$12`. */
export const anchored = (address: string): string => address.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

/** The column of the block: right of the counts of movements, with a blank column between. */
const left = 6;

/**
 * Lays out the user's list of reasons, with how many clients each has and what they brought, in a table that she can extend.
 * Above it stands how many lost clients have no reason yet.
 */
export function layOutLost(
  { language, because: { reasons }, whyLost, columns, money }: ReasonsOfLost,
  top: number,
): { readonly cells: readonly SummaryCell[]; readonly table: TableBeside } {
  const said = words[language].sheet;
  const isLost = `(${columns.movement}=${quoted(movementName('lost', language))})`;
  const first = top + 3;
  // Reaches below the table, because users add reasons there.
  const all = anchored(blockAddress(first, left, first + reasons.length + roomBelow, left));
  const others = `SUMPRODUCT(${isLost}*(${whyLost}<>"")*ISNA(MATCH(${whyLost},${all},0)))`;
  const formulas = (row: number): string[] => {
    const isIt = `${isLost}*(${whyLost}=${cellAddress(row, left)})`;
    return [`=SUMPRODUCT(${isIt})`, ...(money ? [`=SUMPRODUCT(${isIt},${money.before})`] : [])];
  };
  return {
    cells: [
      text(top, left, said.lostHeading, 'heading'),
      {
        ...{ row: top + 1, column: left, look: 'note' },
        input: `=${quoted(said.withoutReason)}&SUMPRODUCT(${isLost}*(${whyLost}=""))&${quoted(said.otherReason)}&${others}`,
      },
    ],
    table: {
      ...{ top: top + 2, left },
      cells: [
        [said.lossReason, said.clients, ...(money ? [said.on(money.label, said.beforeLoss)] : [])],
        ...reasons.map((reason, index) => [reason, ...formulas(first + index)]),
      ],
      formats: ['General', countFormat, ...(money ? [money.format] : [])],
    },
  };
}
