import type { Proposal } from '../../../sheet/match/proposal';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

interface ProposalNoteProps {
  proposal: Proposal;
  /** The column that is chosen now. */
  column: number | undefined;
  /** Returns the name of a column. */
  nameOf: (index: number) => string;
  modelName: (modelId: string) => string;
}

/**
 * Says that a chosen column is a guess, or which others have the same money; if none is chosen, says which columns fit
 * equally well.
 */
export function ProposalNote({ proposal, column, nameOf, modelName }: ProposalNoteProps) {
  const styles = usePaneStyles();
  const { text } = useWords();
  const named = (columns: readonly number[]) => columns.map(nameOf).join(text.listSeparator);
  const { isGuess, equal, besides, segmentsOf, gone } = proposal;
  const notes =
    column === undefined
      ? [
          equal && text.measures.equal(named(equal)),
          gone !== undefined && text.measures.segmentsGone(modelName(gone)),
        ]
      : column === proposal.column
        ? [
            isGuess && text.measures.guessed,
            besides && text.measures.besides(named(besides)),
            segmentsOf !== undefined && text.measures.fromSegments(modelName(segmentsOf)),
          ]
        : [];
  return notes.filter(Boolean).map((note) => (
    <p key={String(note)} className={styles.note}>
      {note}
    </p>
  ));
}
