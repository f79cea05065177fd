import type { ReportedCell } from '../../../sheet/reported-cell';
import { useWords } from '../../text/words';
import { CellList } from '../shared/CellList';
import { Disclosure } from '../shared/Disclosure';
import { usePaneStyles } from '../shared/styles';

interface LeftOutSectionProps {
  rows: readonly ReportedCell[];
  goTo: (address: string) => void;
}

/** Lists the rows that are not counted as clients, and why, such as a total. */
export function LeftOutSection({ rows, goTo }: LeftOutSectionProps) {
  const styles = usePaneStyles();
  const { text, count } = useWords();
  return (
    <section className={styles.section} aria-labelledby="left-out-heading">
      <Disclosure
        summary={
          <h2 id="left-out-heading" className={styles.heading}>
            {text.leftOut.heading(count(rows.length))}
          </h2>
        }
      >
        <p className={styles.note}>{text.leftOut.explanation}</p>
        <CellList items={rows} goTo={goTo}>
          {({ reason }) => reason}
        </CellList>
      </Disclosure>
    </section>
  );
}
