import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { recall, remember } from '../../platform/remembered';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  text: { flexGrow: 1 },
  close: { flexShrink: 0, minWidth: '24px' },
});

/** Says in a line what ClientTier is, until it is closed; it then stays closed on this computer. */
export function Introduction() {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text } = useWords();
  const [isClosed, setClosed] = useState(() => recall('started') !== undefined);
  if (isClosed) return null;
  const close = () => {
    remember('started', 'yes');
    setClosed(true);
  };
  return (
    <div className={styles.line}>
      <p className={mergeClasses(pane.note, styles.text)}>{text.introduction.line}</p>
      <Button
        className={styles.close}
        size="small"
        appearance="subtle"
        icon={<CloseIcon />}
        title={text.introduction.close}
        aria-label={text.introduction.close}
        onClick={close}
      />
    </div>
  );
}

const CloseIcon = () => (
  <svg width="12" height="12" viewBox="0 0 12 12" stroke="currentColor" strokeWidth="1.5" aria-hidden>
    <path d="M2 2l8 8M10 2l-8 8" />
  </svg>
);
