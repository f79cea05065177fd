import { traits, type Language } from '../../classifier/language';
import { isoDay } from '../../sheet/cells/excel-date';
import type { Cared } from '../plan/cared';
import type { CareStatus } from '../plan/judge';
import { words } from '../words/languages';

/** Returns why a client is in the plan: `Overdue: 22 days since contact, every 14, open questions: 2`. */
export function whyOf(
  { client, status, block, days, interval, open, planned, isAlike }: Cared,
  statusNames: Readonly<Record<CareStatus, string>>,
  language: Language,
): string {
  const text = words[language].sheet;
  if (status === undefined) return text.gone;
  const { listSeparator } = traits[language];
  const parts = [
    ...(planned === undefined ? [] : [text.plannedOn(isoDay(planned))]),
    ...(client.unread === undefined ? [] : [text.unread(client.unread)]),
    ...(days !== undefined ? [text.since(days, interval)] : block === 'unread' ? [] : [text.never]),
    ...(open > 0 ? [text.questions(open)] : []),
    ...(isAlike ? [text.alike] : []),
  ];
  const said = parts.join(listSeparator);
  return block === 'unread' ? said : `${beginningOf(statusNames[status], language)}${said}`;
}

/** Returns how *Why* begins for a state: `Overdue: `. */
export const beginningOf = (status: string, language: Language) => `${status}${traits[language].colon}`;
