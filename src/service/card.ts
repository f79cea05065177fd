import { traits, type Language } from '../classifier/language';
import { dayOf } from '../sheet/cells/excel-date';
import type { CellValue } from '../sheet/cells/cell';
import { promised, type Promised } from './levels';
import { promiseOf } from './promises';
import { words } from './words/languages';

interface ToTell {
  readonly client: string;
  /** The cells of her segment's levels. */
  readonly cells: Readonly<Record<Promised, CellValue>>;
  /** From which day the card is valid, as an Excel serial number. */
  readonly today: number;
  readonly language: Language;
}

/** A label and a text a row, the title first; or the level that cannot be told; or nothing, if nothing is promised. */
export type Card =
  | { readonly kind: 'card'; readonly rows: readonly (readonly [string, string])[] }
  | { readonly kind: 'unclear'; readonly level: Promised }
  | { readonly kind: 'nothing' };

/** Returns what a client is told of the service that she gets. Says nothing of her segment. */
export function cardOf({ client, cells, today, language }: ToTell): Card {
  const text = words[language].card;
  const told = promised.map((level) => ({ level, ...promiseOf(level, cells[level], language) }));
  const wrong = told.find(({ kind }) => kind === 'wrong');
  if (wrong) return { kind: 'unclear', level: wrong.level };
  const promises = told.flatMap((each) =>
    each.kind === 'promised' ? [[each.label, each.text] as const] : [],
  );
  if (promises.length === 0) return { kind: 'nothing' };
  const { locale } = traits[language];
  const day = dayOf(today).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const rows = [
    [text.title, ''],
    ['', ''],
    [text.client, client],
    ...promises,
    [text.validFrom, day],
  ] as const;
  return { kind: 'card', rows: rows.filter(([label, shown]) => label !== text.client || shown !== '') };
}
