import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Notice } from '../state/pane-state';
import { useWords } from '../words';
import { FailureText } from './FailureText';
import { SegmentedText } from './SegmentedText';
import { usePaneStyles } from './styles';

/** What the last run came to. It takes the focus, so that it is seen, and read to those who listen. */
export function NoticeBar({ notice, goTo }: { notice: Notice; goTo: (address: string) => void }) {
  const styles = usePaneStyles();
  const { text } = useWords();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.focus(), [notice]);
  const failed = notice.kind === 'failed';

  return (
    <MessageBar ref={bar} tabIndex={-1} intent={failed ? 'error' : 'success'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{failed ? text.notice.failed : text.notice.done}</MessageBarTitle>
        {notice.kind === 'failed' && <FailureText failure={notice.failure} />}
        {notice.kind === 'removed' && <p className={styles.text}>{text.notice.removed(notice.address)}</p>}
        {notice.kind === 'segmented' && <SegmentedText outcome={notice.outcome} goTo={goTo} />}
      </MessageBarBody>
    </MessageBar>
  );
}
