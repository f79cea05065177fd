import type { CellInOtherCurrency } from '../../sheet/segmentation';
import { useWords } from '../words';
import { CellList } from './CellList';
import { HeadedSection } from './HeadedSection';
import { usePaneStyles } from './styles';

interface OtherCurrenciesSectionProps {
  cells: readonly CellInOtherCurrency[];
  goTo: (address: string) => void;
}

/** Amounts that are in another currency than the rest of their column. */
export function OtherCurrenciesSection({ cells, goTo }: OtherCurrenciesSectionProps) {
  const styles = usePaneStyles();
  const { text, count } = useWords();
  return (
    <HeadedSection heading={text.otherCurrencies.heading(count(cells.length))}>
      <p className={styles.note}>{text.otherCurrencies.explanation}</p>
      <CellList items={cells} goTo={goTo}>
        {({ reason }) => reason}
      </CellList>
    </HeadedSection>
  );
}
