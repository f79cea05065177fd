import { Field, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Override, OverrideTreatment } from '../../../sheet/override';
import { useWords } from '../../text/words';
import { CellList } from '../shared/CellList';
import { HeadedSection } from '../shared/HeadedSection';
import { usePaneStyles } from '../shared/styles';

const useStyles = makeStyles({
  typed: { fontWeight: tokens.fontWeightSemibold },
  computed: { display: 'block' },
});

interface OverridesSectionProps {
  overrides: readonly Override[];
  treatment: OverrideTreatment;
  disabled: boolean;
  onTreatment: (treatment: OverrideTreatment) => void;
  goTo: (address: string) => void;
}

/** Lists cells that the user has typed over since the last run, and asks whether to keep them. */
export function OverridesSection({
  overrides,
  treatment,
  disabled,
  onTreatment,
  goTo,
}: OverridesSectionProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text, count } = useWords();
  return (
    <HeadedSection heading={text.overrides.heading(count(overrides.length))}>
      <p className={pane.note}>{text.overrides.explanation}</p>
      <Field label={text.overrides.treatment}>
        <RadioGroup
          value={treatment}
          disabled={disabled}
          onChange={(_, { value }) => onTreatment(value === 'replace' ? 'replace' : 'keep')}
        >
          <Radio value="keep" label={text.overrides.keep} />
          <Radio value="replace" label={text.overrides.replace} />
        </RadioGroup>
      </Field>
      <CellList items={overrides} goTo={goTo}>
        {({ typed, computed }) => (
          <>
            <span className={styles.typed}>{typed || text.overrides.blank}</span>
            <span className={mergeClasses(pane.note, styles.computed)}>
              {text.overrides.computed(computed || text.overrides.blank)}
            </span>
          </>
        )}
      </CellList>
    </HeadedSection>
  );
}
