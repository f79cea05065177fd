import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { usePaneStyles } from './styles';

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

interface ConfirmationProps {
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
  /** What to know before answering. */
  children?: ReactNode;
}

/** Asks a question in the pane, because Office blocks the browser's own dialogs. Escape means no. */
export function Confirmation({ question, yes, no, onYes, onNo, children }: ConfirmationProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const id = useId();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);

  return (
    <div
      role="group"
      aria-labelledby={id}
      className={styles.question}
      onKeyDown={({ key }) => key === 'Escape' && onNo()}
    >
      <p id={id} className={pane.text}>
        {question}
      </p>
      {children}
      <div className={pane.buttons}>
        <Button appearance="primary" onClick={onYes}>
          {yes}
        </Button>
        <Button ref={cancel} aria-describedby={id} onClick={onNo}>
          {no}
        </Button>
      </div>
    </div>
  );
}
