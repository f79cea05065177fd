import { makeStyles, tokens } from '@fluentui/react-components';
import type { Cutoff } from '../../../classifier/cutoff';
import type { DerivedMeasure } from '../../../classifier/derivation';
import type { DecimalMark } from '../../text/number-text';
import type { CutoffDraft } from '../../state/cutoff-draft';
import { useWords } from '../../text/words';
import { CutoffNumberField } from '../shared/CutoffNumberField';

const useStyles = makeStyles({
  range: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  /** The scores of all ranges stand below each other. */
  measure: { flexBasis: '45%', flexShrink: 0 },
});

interface RangeFieldsProps {
  /** Both ends of each of the tier's ranges, the lowest before the highest. */
  ends: readonly Cutoff[];
  /** The measures on which they are. */
  measures: readonly DerivedMeasure[];
  editing: (cutoff: Cutoff) => { draft: CutoffDraft; fault?: string; edit: (next: CutoffDraft) => void };
  decimalMark: DecimalMark;
  disabled: boolean;
}

/** From which score up to which clients are of a tier, a line a measure. */
export function RangeFields({ ends, measures, editing, decimalMark, disabled }: RangeFieldsProps) {
  const styles = useStyles();
  const { language } = useWords();
  const endsOf = (id: string) => ends.filter(({ measure }) => measure === id);
  return measures
    .filter(({ id }) => endsOf(id).length > 0)
    .map(({ id, name }) => (
      <div key={id} className={styles.range}>
        <span className={styles.measure}>{name[language]}</span>
        {endsOf(id).map((end) => {
          const { draft, fault, edit } = editing(end);
          return (
            <CutoffNumberField
              key={end.id}
              name={end.name[language]}
              draft={draft}
              decimalMark={decimalMark}
              disabled={disabled}
              outcome={fault ? { validationState: 'error', validationMessage: fault } : {}}
              onText={(text) => edit({ ...draft, text })}
            />
          );
        })}
      </div>
    ));
}
