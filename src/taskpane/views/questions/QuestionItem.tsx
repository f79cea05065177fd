import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Model } from '../../../classifier/model';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

const useStyles = makeStyles({
  question: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    width: '100%',
    minHeight: '24px',
    padding: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderLeft: `3px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForegroundDisabled },
  },
  /** Marks the chosen model by a line at the left. `aria-current` tells screen readers. */
  present: { borderLeftColor: tokens.colorBrandStroke1 },
  name: { fontWeight: tokens.fontWeightSemibold },
});

interface QuestionItemProps {
  model: Model;
  isPresent: boolean;
  isWritten: boolean;
  disabled: boolean;
  /** A bar with the clients by tier, or a text that says which columns are missing. */
  children: ReactNode;
  onAsk: () => void;
}

/** Shows a model with the question that it answers. A click chooses the model. */
export function QuestionItem({ model, isPresent, isWritten, disabled, children, onAsk }: QuestionItemProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { language, text } = useWords();
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.question, isPresent && styles.present)}
        aria-current={isPresent}
        disabled={disabled}
        onClick={onAsk}
      >
        <span className={pane.text}>
          <span className={styles.name}>{model.name[language]}</span>
          {isWritten && <span className={pane.note}>{` ✓ ${text.questions.written}`}</span>}
        </span>
        <span className={pane.note}>{model.question[language]}</span>
        {children}
      </button>
    </li>
  );
}
