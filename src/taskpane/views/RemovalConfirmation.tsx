import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useWords } from '../words';
import { usePaneStyles } from './styles';

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface RemovalConfirmationProps {
  sheet: string;
  onRemove: () => void;
  onCancel: () => void;
}

/** Asked within the pane: Office lets no add-in open the browser's own question. Escape is no. */
export function RemovalConfirmation({ sheet, onRemove, onCancel }: RemovalConfirmationProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text } = useWords();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);

  return (
    <div
      role="group"
      aria-labelledby="removal-question"
      className={styles.question}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <p id="removal-question" className={pane.text}>
        {text.actions.confirmRemoval(sheet)}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onRemove}>
          {text.actions.removeNow}
        </Button>
        <Button ref={cancel} aria-describedby="removal-question" onClick={onCancel}>
          {text.actions.cancel}
        </Button>
      </div>
    </div>
  );
}
