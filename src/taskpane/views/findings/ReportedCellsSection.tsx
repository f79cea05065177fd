import { useWords } from '../../text/words';
import { CellList } from '../shared/CellList';
import { HeadedSection } from '../shared/HeadedSection';
import { usePaneStyles } from '../shared/styles';

interface ReportedCellsSectionProps {
  kind: 'unclassified' | 'inDoubt' | 'otherCurrencies';
  cells: readonly { readonly cell: string; readonly reason: string }[];
  goTo: (address: string) => void;
}

/** Lists cells that could not be used or may mean something else, and says why. */
export function ReportedCellsSection({ kind, cells, goTo }: ReportedCellsSectionProps) {
  const styles = usePaneStyles();
  const { text, count } = useWords();
  return (
    <HeadedSection heading={text[kind].heading(count(cells.length))}>
      <p className={styles.note}>{text[kind].explanation}</p>
      <CellList items={cells} goTo={goTo}>
        {({ reason }) => reason}
      </CellList>
    </HeadedSection>
  );
}
