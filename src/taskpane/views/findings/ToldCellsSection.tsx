import { useWords } from '../../text/words';
import { CellList } from '../shared/CellList';
import { HeadedSection } from '../shared/HeadedSection';
import { usePaneStyles } from '../shared/styles';

interface ToldCellsSectionProps {
  told: 'unclassified' | 'inDoubt' | 'otherCurrencies';
  cells: readonly { readonly cell: string; readonly reason: string }[];
  goTo: (address: string) => void;
}

/** Lists cells that could not be used or may mean something else, and why. */
export function ToldCellsSection({ told, cells, goTo }: ToldCellsSectionProps) {
  const styles = usePaneStyles();
  const { text, count } = useWords();
  return (
    <HeadedSection heading={text[told].heading(count(cells.length))}>
      <p className={styles.note}>{text[told].explanation}</p>
      <CellList items={cells} goTo={goTo}>
        {({ reason }) => reason}
      </CellList>
    </HeadedSection>
  );
}
