import type { CellInOtherCurrency } from '../../sheet/segmentation';
import { useWords } from '../words';
import { CellList } from './CellList';
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
    <section className={styles.section} aria-labelledby="other-currencies-heading">
      <h2 id="other-currencies-heading" className={styles.heading}>
        {text.otherCurrencies.heading(count(cells.length))}
      </h2>
      <p className={styles.note}>{text.otherCurrencies.explanation}</p>
      <CellList items={cells} goTo={goTo}>
        {({ reason }) => reason}
      </CellList>
    </section>
  );
}
