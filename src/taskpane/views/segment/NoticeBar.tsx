import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Language } from '../../../classifier/language';
import type { Model } from '../../../classifier/model';
import { splitAddress } from '../../../sheet/cells/cell';
import { isCancelled } from '../../state/failure';
import type { Notice } from '../../state/pane-state';
import { useWords } from '../../text/words';
import { arriveAt } from '../shared/arrive-at';
import { CellList } from '../shared/CellList';
import { CloseFailure } from '../shared/FailureNote';
import { FailureText } from '../shared/FailureText';
import { SegmentedText } from './SegmentedText';
import { usePaneStyles } from '../shared/styles';

interface NoticeBarProps {
  notice: Notice;
  /** The model of the last run. */
  model: Model;
  writtenIn: Language;
  goTo: (address: string) => void;
  onClose: () => void;
  /** The button that undoes the run of the notice. */
  undo: ReactNode;
}

/** Shows the result of the last action, and takes the focus, so that it is seen and read out. */
export function NoticeBar({ notice, goTo, onClose, undo, ...run }: NoticeBarProps) {
  const styles = usePaneStyles();
  const { text, count, language } = useWords();
  const bar = useRef<HTMLDivElement>(null);
  // If the question about orders is above the bar, scrolls to the lower edge of the bar, so that the question is in view
  // too.
  useEffect(() => arriveAt(bar.current, notice.kind === 'ordersFound' ? 'end' : 'start'), [notice]);
  const { intent, title } = headOf(notice);
  const nameOf = (measure: string) =>
    run.model.measures.find(({ id }) => id === measure)?.name[language] ?? measure;

  return (
    <MessageBar ref={bar} tabIndex={-1} intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{text.notice[title]}</MessageBarTitle>{' '}
        {notice.kind === 'failed' && (
          <>
            <FailureText failure={notice.failure} />
            <CloseFailure onClose={onClose} />
          </>
        )}
        {notice.kind === 'removed' && (
          <p className={styles.text}>
            {text.notice.removed(
              notice.address,
              ...(notice.summarySheets ?? []),
              ...(notice.policySheet === undefined ? [] : [notice.policySheet]),
            )}
          </p>
        )}
        {notice.kind === 'undone' && <p className={styles.text}>{text.afterRun.undone(notice.address)}</p>}
        {notice.kind === 'removed' && notice.staying && notice.staying.length > 0 && (
          <>
            <p className={styles.text}>{text.notice.staying}</p>
            <CellList items={notice.staying.map((cell) => ({ cell }))} goTo={goTo}>
              {({ cell }) => splitAddress(cell).sheet}
            </CellList>
          </>
        )}
        {'colorsStay' in notice && notice.colorsStay !== undefined && (
          <>
            <p className={styles.text}>{text.notice.colorsStay}</p>
            <CellList items={[{ cell: notice.colorsStay }]} goTo={goTo}>
              {({ cell }) => splitAddress(cell).sheet}
            </CellList>
          </>
        )}
        {notice.kind === 'undone' && notice.notPutBack && (
          <>
            <p className={styles.text}>
              {text.notice.notPutBack(notice.notPutBack.clients.join(text.listSeparator))}
            </p>
            <CellList items={notice.notPutBack.cells.map((cell) => ({ cell }))} goTo={goTo}>
              {({ cell }) => splitAddress(cell).sheet}
            </CellList>
          </>
        )}
        {notice.kind === 'columnsNeeded' && (
          <p className={styles.text}>
            {text.measures.missing(notice.measures.map(nameOf).join(text.listSeparator))}{' '}
            {text.failures.nothingChanged}
          </p>
        )}
        {notice.kind === 'ordersFound' && (
          <p className={styles.text}>
            {text.orders.askedAbove} {text.failures.nothingChanged}
          </p>
        )}
        {notice.kind === 'listed' && (
          <p className={styles.text}>{text.notice.listed(count(notice.items), notice.sheet)}</p>
        )}
        {notice.kind === 'segmented' && (
          <>
            <SegmentedText {...notice} {...run} />
            <div>{undo}</div>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

function headOf(notice: Notice) {
  if (notice.kind === 'columnsNeeded' || notice.kind === 'ordersFound')
    return { intent: 'info', title: 'needed' } as const;
  if (notice.kind !== 'failed') return { intent: 'success', title: 'done' } as const;
  if (isCancelled(notice.failure)) return { intent: 'info', title: 'cancelled' } as const;
  return { intent: 'error', title: 'failed' } as const;
}
