import { topicsName, type TopicsRecord } from '../../care/sheet/care-record';
import { isListThere, newListNames, type DefinedName } from '../list-sheet/offer-list';

/** Returns the name of the topics' cells; undefined if these cells no longer exist. */
export const topicsOf = (
  topics: TopicsRecord | undefined,
  names: readonly DefinedName[],
): string | undefined => (topics && isListThere(topics, names) ? topics.name : undefined);

/** Returns names for the table of topics and for its cells that are not in use. */
export const newTopics = (
  table: string,
  tables: readonly string[],
  names: readonly DefinedName[],
): TopicsRecord => newListNames({ table, name: topicsName }, tables, names);
