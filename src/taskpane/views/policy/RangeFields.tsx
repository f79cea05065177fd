import { makeStyles, tokens } from '@fluentui/react-components';
import type { Cutoff } from '../../../classifier/cutoff';
import type { DerivedMeasure } from '../../../classifier/derivation';
import type { DecimalMark } from '../../text/number-text';
import type { CutoffDraft } from '../../state/cutoff-draft';
import { useWords } from '../../text/words';
import { CutoffNumberField } from '../shared/fields/CutoffNumberField';

const useStyles = makeStyles({
  range: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  /** Gives all measures the same width, so that the scores are below each other. */
  measure: { flexBasis: '45%', flexShrink: 0 },
});

interface RangeFieldsProps {
  /** The lowest and highest score of each of the tier's ranges, in the order of the measures. */
  ends: readonly Cutoff[];
  /** The measures with these ranges, such as recency's score. */
  measures: readonly DerivedMeasure[];
  editing: (cutoff: Cutoff) => { draft: CutoffDraft; fault?: string; edit: (next: CutoffDraft) => void };
  decimalMark: DecimalMark;
  disabled: boolean;
}

/** Asks for the lowest and highest score of a tier's clients, one line for each measure. */
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
