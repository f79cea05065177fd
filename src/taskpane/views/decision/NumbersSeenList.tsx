import type { NumbersSeen } from '../../../sheet/match/numbers-seen';
import type { ColumnNames } from '../../text/column-names';
import { useWords } from '../../text/words';
import { Chip } from '../shared/Chip';
import { usePaneStyles } from '../shared/styles';

interface NumbersSeenListProps {
  seen: readonly NumbersSeen[];
  names: ColumnNames;
  disabled: boolean;
  onColumn: (measure: string, column: number) => void;
}

/** How many cells of a column are shown. */
const samples = 3;

/**
 * Lists columns of numbers or dates if no header shows which of them holds a required measure. Offers, for each column,
 * the measures that it could hold; one click chooses.
 */
export function NumbersSeenList({ seen, names, disabled, onColumn }: NumbersSeenListProps) {
  const styles = usePaneStyles();
  const { language, text } = useWords();
  return (
    <div className={styles.part}>
      <p className={styles.text}>{text.decided.numbersSeen}</p>
      <ul className={styles.list}>
        {seen.map(({ column, couldBe }) => (
          <li key={column} className={styles.chips}>
            <span className={styles.text}>{names.withSamples(column, samples)}</span>
            {couldBe.map(({ id, name }) => (
              <Chip
                key={id}
                chosen={false}
                disabled={disabled}
                label={text.decided.couldBe(names.nameOf(column), name[language])}
                onChoose={() => onColumn(id, column)}
              >
                {name[language]}
              </Chip>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
