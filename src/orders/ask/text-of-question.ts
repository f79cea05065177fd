import { traits, type Language } from '../../classifier/language';
import { isoDay } from '../../sheet/cells/excel-date';
import { words } from '../words/languages';
import type { ShownFacts } from '../words/shown-facts';
import type { Facts, OrderNote, OrderQuestion } from './question';

/** The most names to list; if there are more, only their number is reported. */
const mostNames = 5;

/** Returns the text of a note. */
export const textOfNote = (note: OrderNote, language: Language): string =>
  words[language].notes[note.kind](shownFacts(note.facts, note.cell, language));

/** Returns the text of a question and of each option. */
export function textOfQuestion(
  { id, cell, facts, options }: OrderQuestion,
  language: Language,
): { readonly ask: string; readonly options: readonly { readonly value: string; readonly text: string }[] } {
  const text = words[language].questions[id];
  return {
    ask: text.ask(shownFacts(facts, cell, language)),
    options: options.map((value) => ({ value, text: text.options[value] ?? value })),
  };
}

function shownFacts(facts: Facts, cell: string | undefined, language: Language): ShownFacts {
  const number = (fact: string) => (typeof facts[fact] === 'number' ? facts[fact] : undefined);
  const day = (fact: string) => {
    const serial = number(fact);
    return serial !== undefined && Number.isFinite(serial) ? isoDay(serial) : '';
  };
  const { listSeparator, locale } = traits[language];
  const written = (value: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 8 }).format(value);
  const names = ['names', 'currencies'].flatMap((fact) => facts[fact] ?? []) as readonly string[];
  const more = names.length > mostNames ? ` … (${written(names.length)})` : '';
  const counted = ['lines', 'clients', 'orders', 'groups', 'sharing'].map(number);
  const count = counted.find((each) => each !== undefined) ?? 0;
  return {
    cell: cell ?? '',
    count: { value: count, shown: written(count) },
    amount: written(number('amount') ?? 0),
    shown: String(facts['shown'] ?? ''),
    header: String(facts['header'] ?? ''),
    names: `${names.slice(0, mostNames).join(listSeparator)}${more}`,
    day: day('day') || day('from'),
    isToday: facts['isToday'] === 1,
    orderIs: (facts['orderIs'] ?? 'line') as ShownFacts['orderIs'],
    monthFirst: day('monthFirst'),
    dayFirst: day('dayFirst'),
  };
}
