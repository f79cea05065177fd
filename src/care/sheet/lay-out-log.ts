import type { Language } from '../../classifier/language';
import { asText, dateFormat, type SummaryCell } from '../../summary/layout';
import { recordOf } from '../../summary/sheet/summary-record';
import { words } from '../words/languages';
import { logColumns, type LogColumn } from './care-columns';
import type { LogRecord } from './care-record';

/** The row of the headers of the visit log, zero-based. */
export const logTop = 3;
/** Blank rows of a new log; Excel adds more below as the user types. */
export const blankVisits = 10;

/** The column of the topics, zero-based; a blank one lies between them and the log. */
export const topicsLeft = logColumns.length + 1;

/** Lays out the title, the note and the headers of a new visit log, and the topics beside it. */
export function layOutLog(language: Language): SummaryCell[] {
  const { name, note, columns, topicsHeader, topics } = words[language].log;
  return [
    { row: 0, column: 0, input: asText(name), look: 'title' },
    { row: 1, column: 0, input: asText(note), look: 'note' },
    ...logColumns.map((id, column): SummaryCell => ({
      ...{ row: logTop, column, input: asText(columns[id]) },
    })),
    ...[topicsHeader, ...topics].map((topic, down): SummaryCell => ({
      ...{ row: logTop + down, column: topicsLeft, input: asText(topic) },
    })),
  ];
}

/** Returns the number format of a column of the log: text for clients, so that `00001` stays as typed. */
export const formatOfLog = (id: LogColumn): string => {
  if (id === 'client') return '@';
  return id === 'date' || id === 'answered' ? dateFormat : 'General';
};

/** Returns the topic of a meeting in person, as the log has it: a plan in another language may follow. */
export const metIn = ({ above }: LogRecord): string => words[above.language].log.topics[0]!;

/** Returns the record of a new log in this table. */
export const logRecordOf = (
  language: Language,
  { table, topics }: Required<Pick<LogRecord, 'table' | 'topics'>>,
  modelId: string,
): LogRecord => ({
  ...{ table, topics },
  headers: words[language].log.columns,
  above: recordOf({ modelId, language, headers: {}, bottom: logTop }, layOutLog(language)),
});
