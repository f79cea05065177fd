import { traits, type Language } from '../../classifier/language';
import { daysOfCurrentList } from '../../orders/clients/treat-lines';
import { isoDay } from '../../sheet/cells/excel-date';
import type { FromTo, When } from '../blocks/layout';
import { areOfOneList } from '../lists';
import { words } from '../words/languages';
import type { MovementInput, MovementSource } from './movement-input';

/** The most cells to name of rows that could not be compared. */
const mostCells = 5;

/** Returns the names of what is compared: two days, two sheets, or two columns. */
export function timesOf(source: MovementSource): FromTo {
  if (source.kind !== 'lists') return { from: isoDay(source.dates.from), to: isoDay(source.dates.to) };
  const { before, after } = source.lists;
  const name = areOfOneList(source.lists) ? 'header' : 'sheetName';
  return { from: before[name], to: after[name] };
}

/** Returns the same names within a sentence, and the headings that say what is compared. */
export function whenOf(source: MovementSource, { from, to }: FromTo, language: Language): When {
  const { days, sheets, columns } = words[language].sheet.between;
  const inLists = source.kind === 'lists' && (areOfOneList(source.lists) ? columns : sheets);
  const { at, ...headings } = inLists || days;
  return { ...headings, from: at(from), to: at(to) };
}

/** Returns the notes below the title: what was compared, who counts, and what could not be told. */
export function notesOf({ language, source, compared }: MovementInput): string[] {
  const said = words[language].sheet;
  const { from, to } = timesOf(source);
  const { inNeither, lastOrder, notAllKept } = compared;
  if (source.kind === 'lists') return notesOfLists(source, language);
  if (source.kind === 'history')
    return [
      said.originInHistory(source.sheet, from, to),
      said.listed,
      said.asWritten,
      ...(notAllKept ? [said.notAllKept] : []),
    ];
  const { months, to: day } = source.dates;
  const isOld = lastOrder !== undefined && day - lastOrder >= daysOfCurrentList;
  return [
    said.origin(source.sheet, from, to),
    months === undefined ? said.everything : said.window(months),
    said.rules,
    ...(isOld ? [said.lastOrder(to, isoDay(lastOrder))] : []),
    ...(inNeither > 0 ? [said.inNeither(inNeither)] : []),
  ];
}

function notesOfLists(
  { lists, noReasons, notTold }: Extract<MovementSource, { kind: 'lists' }>,
  language: Language,
): string[] {
  const said = words[language].sheet;
  const { before, after, key = '' } = lists;
  const separator = traits[language].listSeparator;
  const headers = [...new Set([before.header, after.header])].join(separator);
  const why = () => {
    if (!noReasons) return said.rulesNow;
    if (noReasons.why === 'noFigures' || noReasons.why === 'notAsked') return said[noReasons.why];
    const named = (noReasons.headers ?? []).join(separator);
    return noReasons.why === 'noColumns'
      ? said.noColumns(before.sheetName, named)
      : said.datesOfBefore(named);
  };
  const cells = notTold.slice(0, mostCells).join(separator) + (notTold.length > mostCells ? ' …' : '');
  return [
    areOfOneList(lists)
      ? said.originInColumns(after.sheetName, before.header, after.header)
      : said.originInSheets(before.sheetName, after.sheetName, headers, key),
    said.withSegment,
    why(),
    ...(notTold.length > 0 ? [said.notTold(notTold.length, cells)] : []),
  ];
}
