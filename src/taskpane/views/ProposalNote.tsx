import type { Proposal } from '../../sheet/propose-columns';
import { useWords } from '../words';
import { usePaneStyles } from './styles';

interface ProposalNoteProps {
  proposal: Proposal;
  /** The column chosen now. */
  column: number | undefined;
  headers: readonly string[];
}

/** Says of a column that it was only guessed or which other has the same money; of none, which ones fit equally well. */
export function ProposalNote({ proposal, column, headers }: ProposalNoteProps) {
  const styles = usePaneStyles();
  const { text } = useWords();
  const named = (columns: readonly number[]) =>
    columns.map((index) => headers[index] || text.measures.noHeader).join(text.listSeparator);
  const { isGuess, equal, besides } = proposal;
  const notes =
    column === undefined
      ? [equal && text.measures.equal(named(equal))]
      : column === proposal.column
        ? [isGuess && text.measures.guessed, besides && text.measures.besides(named(besides))]
        : [];
  return notes.filter(Boolean).map((note) => (
    <p key={String(note)} className={styles.note}>
      {note}
    </p>
  ));
}
