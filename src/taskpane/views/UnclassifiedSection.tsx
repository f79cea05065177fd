import type { UnclassifiedClient } from '../../sheet/segmentation';
import { useWords } from '../words';
import { CellList } from './CellList';
import { HeadedSection } from './HeadedSection';
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
    <HeadedSection heading={text.unclassified.heading(count(clients.length))}>
      <p className={styles.note}>{text.unclassified.explanation}</p>
      <CellList items={clients} goTo={goTo}>
        {({ reason }) => reason}
      </CellList>
    </HeadedSection>
  );
}
