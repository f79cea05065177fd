import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Failure } from '../../state/failure';
import { useWords } from '../../text/words';
import { FailureText } from './FailureText';

const useStyles = makeStyles({
  note: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  close: { alignSelf: 'flex-start' },
});

interface FailureNoteProps {
  failure: Failure;
  onClose: () => void;
  /** The text of the button; *Close* by default. */
  label?: string;
}

/** Shows what went wrong until it is closed; screen readers read it at once. */
export function FailureNote({ failure, onClose, label }: FailureNoteProps) {
  const styles = useStyles();
  return (
    <div className={styles.note} role="alert">
      <FailureText failure={failure} />
      <CloseFailure onClose={onClose} label={label} />
    </div>
  );
}

/**
 * Closes a message about a failure. Moves the focus to the element around it, because it would otherwise go to the
 * start of the page.
 */
export function CloseFailure({ onClose, label }: Pick<FailureNoteProps, 'onClose' | 'label'>) {
  const styles = useStyles();
  const { text } = useWords();
  return (
    <Button
      className={styles.close}
      size="small"
      onClick={({ currentTarget }) => {
        const around = currentTarget.closest<HTMLElement>('section, main');
        onClose();
        around?.focus({ preventScroll: true });
      }}
    >
      {label ?? text.failures.close}
    </Button>
  );
}
