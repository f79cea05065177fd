import type { ClientsOutcome } from '../../../excel/orders/write-clients';
import { useWords } from '../../text/words';
import { CellList } from '../shared/CellList';
import { usePaneStyles } from '../shared/styles';

interface RenewalPartProps {
  again: NonNullable<ClientsOutcome['again']>;
  goTo: (address: string) => void;
}

/** The most new clients to name. Of more, only the number is shown. */
const mostNamed = 5;

/** Lists briefly what changes on a sheet of clients that is written again. */
export function RenewalPart({ again, goTo }: RenewalPartProps) {
  const pane = usePaneStyles();
  const { text, count, number, date } = useWords();
  const { changed, changes, added, gone, notOnSheet } = again;
  const shown = (cell: unknown, isDay: boolean) =>
    typeof cell === 'number' ? (isDay ? date : number)(cell) : String(cell) || text.overrides.blank;
  const named = added.slice(0, mostNamed).join(text.listSeparator);
  const hasNews = changed > 0 || added.length > 0;
  return (
    <div className={pane.part}>
      <h3 className={pane.heading}>{text.orders.changed}</h3>
      <p className={pane.text}>
        {hasNews
          ? text.orders.changes(count(changed), count(added.length), count(gone.length))
          : text.orders.noChanges}
      </p>
      {added.length > 0 && (
        <p className={pane.note}>
          {added.length > mostNamed ? text.orders.newAndMore(named) : text.orders.newClients(named)}
        </p>
      )}
      <CellList items={changes} goTo={goTo}>
        {({ client, header, isDay, before, after }) =>
          text.orders.change(client, header, shown(before, isDay), shown(after, isDay))
        }
      </CellList>
      {changed > changes.length && (
        <p className={pane.note}>{text.orders.firstOnly(count(changes.length))}</p>
      )}
      {notOnSheet.length > 0 && (
        <p className={pane.note}>{text.orders.notOnSheet(notOnSheet.join(text.listSeparator))}</p>
      )}
    </div>
  );
}
