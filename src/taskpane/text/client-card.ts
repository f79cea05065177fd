import type { AboutClient } from '../../sheet/client/about-client';
import type { ClientLines } from './client-lines';
import type { Words } from './words';

/** Returns the rows of a card to print. A row has a label and a text. */
export function cardRows(
  { name, figures }: AboutClient,
  { tier, typed, advice, why, next, others }: ClientLines,
  { text, date }: Words,
  today: number,
): (readonly [string, string])[] {
  const { client } = text;
  const rows: (readonly [string, string])[] = [
    [client.unnamed, name],
    [client.segment, tier],
    ...(advice === undefined ? [] : [[client.advice, advice] as const]),
    ...[typed, why].flatMap((line, index) =>
      line === undefined ? [] : [[index === 1 ? client.why : '', line] as const],
    ),
    ...next.map((line, index) => [index === 0 ? client.next : '', line] as const),
    ...others.map((line) => ['', line] as const),
    ['', ''],
    [client.figures, date(today)],
    ...figures.map(({ header, shown }) => [header, shown] as const),
  ];
  return rows;
}
