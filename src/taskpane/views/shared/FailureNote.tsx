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
  /** What the button says; *Close* if left out. */
  label?: string;
}

/** Says what went wrong, at once to screen readers too, until it is closed. */
export function FailureNote({ failure, onClose, label }: FailureNoteProps) {
  const styles = useStyles();
  return (
    <div className={styles.note} role="alert">
      <FailureText failure={failure} />
      <CloseFailure onClose={onClose} label={label} />
    </div>
  );
}

/** Closes a message about a failure. The focus goes to what is around it, not to the start of the page. */
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
