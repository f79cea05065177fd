import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { customSteps, type CustomStep } from '../../../state/custom-model/custom-model-steps';
import { useWords } from '../../../text/words';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', margin: 0, padding: 0, listStyleType: 'none' },
  step: {
    minHeight: '24px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: `2px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  /** Marks the present step by its line and weight. `aria-current` tells screen readers. */
  present: { borderBottomColor: tokens.colorBrandStroke1, fontWeight: tokens.fontWeightSemibold },
});

interface CustomStepsProps {
  step: CustomStep;
  onStep: (step: CustomStep) => void;
}

/** Lists the steps in which a custom model is made; a click goes to one. */
export function CustomSteps({ step, onStep }: CustomStepsProps) {
  const styles = useStyles();
  const own = useWords().text.policy.own;
  return (
    <ol className={styles.list}>
      {customSteps.map((each, index) => (
        <li key={each}>
          <button
            type="button"
            className={mergeClasses(styles.step, each === step && styles.present)}
            aria-current={each === step ? 'step' : undefined}
            onClick={() => onStep(each)}
          >
            {`${index + 1} ${own.steps[each]}`}
          </button>
        </li>
      ))}
    </ol>
  );
}
