import type { BlankColumn } from '../../../sheet/match/blank-column';
import type { Proposal } from '../../../sheet/match/proposal';
import type { ColumnNames } from '../../text/column-names';
import { useWords } from '../../text/words';
import { Chip } from '../shared/Chip';
import { usePaneStyles } from '../shared/styles';

interface ColumnChipsProps {
  /** The measure's name. */
  measure: string;
  proposal: Proposal;
  /** The column of the measure, if one is needed and this one is blank. */
  blank: BlankColumn | undefined;
  /** The column that is chosen now. */
  column: number | undefined;
  names: ColumnNames;
  modelName: (modelId: string) => string;
  disabled: boolean;
  onColumn: (column: number) => void;
  /** Called when the user clicks the chosen column, to see all columns and choose another. */
  onOther: () => void;
}

/** How many cells of a column a chip shows. */
const samples = 3;

/**
 * Shows the columns among which the user should choose or check one for a measure, each with some of its cells: a
 * guess, columns that fit equally well, or the same money in another form, such as net beside gross. One click chooses
 * a column.
 */
export function ColumnChips({
  measure,
  proposal,
  blank,
  column,
  names,
  modelName,
  disabled,
  onColumn,
  onOther,
}: ColumnChipsProps) {
  const styles = usePaneStyles();
  const { text, count } = useWords();
  const { column: proposed, isGuess, equal, besides, segmentsOf, gone } = proposal;
  const named = (columns: readonly number[]) => columns.map(names.nameOf).join(text.listSeparator);
  const isProposed = column !== undefined && column === proposed;
  const notes = [
    column === undefined && equal && text.measures.equal(named(equal)),
    column === undefined && gone !== undefined && text.measures.segmentsGone(modelName(gone)),
    column === undefined &&
      blank &&
      text.measures.blank(blank.header, blank.cell, blank.rows === undefined ? undefined : count(blank.rows)),
    isProposed && isGuess && text.measures.guessed,
    isProposed && besides && text.measures.besides(named(besides)),
    isProposed && segmentsOf !== undefined && text.measures.fromSegments(modelName(segmentsOf)),
  ].filter((note) => typeof note === 'string');
  const toCheck = isGuess || besides ? [proposed!, ...(besides ?? [])] : [];
  const offered = equal ?? toCheck;
  const isOther = column !== undefined && !offered.includes(column);
  const chips = offered.length > 0 && isOther ? [column, ...offered] : offered;
  const toBeChecked = text.decided.pleaseCheck(text.decided.inSentence(measure));
  if (notes.length === 0 && chips.length === 0) return null;

  return (
    <div className={styles.part}>
      {chips.length > 0 && (
        <div className={styles.chips} role="group" aria-label={toBeChecked}>
          <span className={styles.text}>{toBeChecked}</span>
          {chips.map((index) => (
            <Chip
              key={index}
              chosen={index === column}
              disabled={disabled}
              onChoose={() => (index === column ? onOther() : onColumn(index))}
            >
              {names.withSamples(index, samples)}
            </Chip>
          ))}
        </div>
      )}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}
