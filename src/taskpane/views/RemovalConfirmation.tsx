import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Referring } from '../state/pane-state';
import { useWords } from '../words';
import { ReferringSection } from './ReferringSection';
import { usePaneStyles } from './styles';

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface RemovalConfirmationProps {
  sheet: string;
  referring: Referring;
  goTo: (address: string) => void;
  onRemove: () => void;
  onCancel: () => void;
}

/** Asked within the pane: Office lets no add-in open the browser's own question. Escape is no. */
export function RemovalConfirmation({
  sheet,
  referring,
  goTo,
  onRemove,
  onCancel,
}: RemovalConfirmationProps) {
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
      <ReferringSection referring={referring} goTo={goTo} />
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
