import { otherTier } from '../../sheet/client/tier-of-outcome';
import { quoted } from '../../classifier/native/formula-text';
import { unless } from '../criteria';
import { asText, at, countFormat, shareFormat, type Block, type SummaryCell } from '../layout';
import type { ByHandOfTiers, SummaryInput } from '../list';
import { words } from '../words/languages';
import { cellOf, type TierRows } from './tier-figures';

/** The columns of the block: how many are set by hand, their share, without a reason, past the end. */
const { name, clients, share } = at;
const [without, past] = [at.sum, at.shareOfSum];

/**
 * Lays out how many clients of each segment are set by hand, by the open rows of *Overrides*, how many of them have no
 * reason, and how many are past their end.
 */
export function layOutByHand(input: SummaryInput, tierRows: TierRows, top: number): Block {
  const { language, byHand, tiers, unclassified } = input;
  if (!byHand) return { cells: [], bottom: top };
  const { sheet: general, byHand: text } = words[language];
  const { reason, until, tierId } = byHand.columns;
  const first = top + 4;
  const lines = [
    ...[...tiers, unclassified].map(({ id, name }) => ({ id, name })),
    { id: otherTier, name: general.other },
  ];
  const header: readonly (readonly [column: number, title: string])[] = [
    [name, general.tier],
    [clients, text.clients],
    [share, text.ofSegment],
    [without, text.without],
    [past, text.past],
  ];
  const cells: SummaryCell[] = [
    { row: top, column: name, input: asText(text.heading), look: 'heading' },
    { row: top + 1, column: name, input: asText(text.fromSheet(byHand.sheet)), look: 'note' },
    ...header.map(([column, title]): SummaryCell => ({
      ...{ row: top + 2, column, input: asText(title), look: column === name ? 'header' : 'numbers' },
    })),
  ];
  const figures = (of: readonly string[]) =>
    [
      [clients, countOf(byHand, of)],
      [without, countOf(byHand, [...of, `${reason}=""`])],
      [past, countOf(byHand, [...of, `ISNUMBER(${until})`, `${until}<TODAY()`])],
    ] as const;
  lines.forEach((line, index) => {
    const row = first + index;
    const number = (column: number, formula: string, numberFormat = countFormat) =>
      cells.push({ row: row - 1, column, input: formula, numberFormat });
    cells.push({ row: row - 1, column: name, input: asText(line.name) });
    for (const [column, formula] of figures([`${tierId}=${quoted(line.id)}`])) number(column, `=${formula}`);
    const all = cellOf(clients, tierRows.first + index);
    number(share, unless(`${all}=0`, `${cellOf(clients, row)}/${all}`), shareFormat);
  });
  const total = first + lines.length;
  cells.push(
    { row: total - 1, column: name, input: asText(general.total), look: 'total' },
    ...figures([]).map(([column, formula]): SummaryCell => ({
      ...{ row: total - 1, column, input: `=${formula}`, numberFormat: countFormat, look: 'total' },
    })),
  );
  return { cells, bottom: total };
}

/** Returns a formula that counts the open rows of a list for which these conditions hold too. */
function countOf({ columns, modelId, lists }: ByHandOfTiers, conditions: readonly string[]): string {
  const { model, list, ended } = columns;
  // Former names of a list may differ in capitals alone, which Excel takes for the same; a row counts once all the same.
  const ofList = `${lists.map((each) => `(${list}=${quoted(each)})`).join('+')}>0`;
  const all = [`${model}=${quoted(modelId)}`, ofList, `${ended}=""`, ...conditions];
  return `SUMPRODUCT(${all.map((each) => `(${each})`).join('*')})`;
}
