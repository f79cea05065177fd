import type { UnclassifiedClient } from '../../sheet/segmentation';
import { useWords } from '../words';
import { CellList } from './CellList';
import { usePaneStyles } from './styles';

interface UnclassifiedSectionProps {
  clients: readonly UnclassifiedClient[];
  goTo: (address: string) => void;
}

/** Who gets no tier, which cell stands in the way, and why. */
export function UnclassifiedSection({ clients, goTo }: UnclassifiedSectionProps) {
  const styles = usePaneStyles();
  const { text, count } = useWords();
  return (
    <section className={styles.section} aria-labelledby="unclassified-heading">
      <h2 id="unclassified-heading" className={styles.heading}>
        {text.unclassified.heading(count(clients.length))}
      </h2>
      <p className={styles.note}>{text.unclassified.explanation}</p>
      <CellList items={clients} goTo={goTo}>
        {({ reason }) => reason}
      </CellList>
    </section>
  );
}
