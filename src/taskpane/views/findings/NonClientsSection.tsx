import type { ReportedCell } from '../../../sheet/reported-cell';
import { useWords } from '../../text/words';
import { CellList } from '../shared/CellList';
import { Disclosure } from '../shared/Disclosure';
import { usePaneStyles } from '../shared/styles';

interface NonClientsSectionProps {
  rows: readonly ReportedCell[];
  goTo: (address: string) => void;
}

/** Lists the rows that are not counted as clients, and why, such as a total. */
export function NonClientsSection({ rows, goTo }: NonClientsSectionProps) {
  const styles = usePaneStyles();
  const { text, count } = useWords();
  return (
    <section className={styles.section} aria-labelledby="left-out-heading">
      <Disclosure
        summary={
          <h2 id="left-out-heading" className={styles.heading}>
            {text.nonClients.heading(count(rows.length))}
          </h2>
        }
      >
        <p className={styles.note}>{text.nonClients.explanation}</p>
        <CellList items={rows} goTo={goTo}>
          {({ reason }) => reason}
        </CellList>
      </Disclosure>
    </section>
  );
}
