import { traits } from '../../classifier/language';
import type { CareStatus } from '../plan/judge';
import { words } from '../words/languages';
import type { CareInput } from './care-input';

const order: readonly CareStatus[] = ['neglected', 'overdue', 'due', 'in-touch'];

/** Says how many clients of the list are in each state: `Neglected 2, Overdue 23, Due 12, In touch 54; Win back 5`. */
export function countsText({ planned: { all }, statusNames, language }: CareInput): string {
  const { listSeparator } = traits[language];
  const { blocks } = words[language].sheet;
  const known = all.filter(({ block }) => block !== 'unread');
  const states = order.map(
    (status) => `${statusNames[status]} ${known.filter((each) => each.status === status).length}`,
  );
  const among = (['planned', 'winBack', 'unread'] as const).flatMap((block) => {
    const count = all.filter((each) => each.block === block).length;
    return count > 0 ? [`${blocks[block]} ${count}`] : [];
  });
  return [states.join(listSeparator), ...among].join('; ');
}
