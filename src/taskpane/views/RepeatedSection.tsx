import type { RepeatedClient } from '../../sheet/repeated-clients';
import { withoutSheet } from '../address';
import { useWords } from '../words';
import { CellList } from './CellList';
import { usePaneStyles } from './styles';

/** The cells of a client that are listed. */
const mostCells = 5;

interface RepeatedSectionProps {
  clients: readonly RepeatedClient[];
  goTo: (address: string) => void;
}

/** Clients that stand on several rows: each row gets a tier of its own. */
export function RepeatedSection({ clients, goTo }: RepeatedSectionProps) {
  const styles = usePaneStyles();
  const { text, count } = useWords();
  const listed = (cells: readonly string[]) => {
    const shown = cells.slice(0, mostCells).map(withoutSheet);
    const rest = cells.length - shown.length;
    return [...shown, ...(rest > 0 ? [text.repeated.more(count(rest))] : [])].join(text.listSeparator);
  };
  return (
    <section className={styles.section} aria-labelledby="repeated-heading">
      <h2 id="repeated-heading" className={styles.heading}>
        {text.repeated.heading(count(clients.length))}
      </h2>
      <p className={styles.note}>{text.repeated.explanation}</p>
      <CellList items={clients} goTo={goTo}>
        {({ name, others }) => text.repeated.also(name, listed(others))}
      </CellList>
    </section>
  );
}
