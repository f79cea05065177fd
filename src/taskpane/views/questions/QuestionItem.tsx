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
  /** The line at its side says that it is the present one; so does its name for screen readers. */
  present: { borderLeftColor: tokens.colorBrandStroke1 },
  name: { fontWeight: tokens.fontWeightSemibold },
});

interface QuestionItemProps {
  model: Model;
  isPresent: boolean;
  isWritten: boolean;
  disabled: boolean;
  /** What it would give, or what it needs. */
  children: ReactNode;
  onAsk: () => void;
}

/** Shows one question, to be asked by a click. */
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
