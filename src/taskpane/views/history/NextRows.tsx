import { mergeClasses } from '@fluentui/react-components';
import { traits } from '../../../classifier/language';
import type { HistoryPreview } from '../../../excel/history/history-offer';
import { words } from '../../../history/words/languages';
import { useWords } from '../../text/words';
import { NotIdentified } from '../findings/NotIdentified';
import { usePaneStyles } from '../shared/styles';

interface NextRowsProps {
  next: HistoryPreview;
  /** True if the workbook has a sheet with a history already. */
  isThere: boolean;
  /** True while the clients are counted again. */
  isOutdated: boolean;
  goTo: (address: string) => void;
}

const kinds = ['first', 'moved', 'gone', 'asBefore'] as const;

/**
 * Says how many rows the next run adds to the history, for how many runs there is room, and which clients it cannot
 * keep.
 */
export function NextRows({ next, isThere, isOutdated, goTo }: NextRowsProps) {
  const pane = usePaneStyles();
  const { language, count, text: paneText } = useWords();
  const text = words[language].pane;
  const { added, over, counts, runsLeft, notKept } = next;
  const details = kinds.flatMap((kind) => (counts[kind] > 0 ? [text.counts[kind](count(counts[kind]))] : []));
  const sentences = [
    ...(isThere ? [] : [text.first]),
    text.adds(count(added)),
    ...(over > 0 ? [text.over(count(over))] : []),
    ...(runsLeft === undefined ? [] : [text.room(count(runsLeft))]),
  ];
  return (
    <div className={mergeClasses(pane.group, isOutdated && pane.outdated)}>
      <p className={pane.text}>{sentences.join(traits[language].sentenceSeparator)}</p>
      {details.length > 0 && <p className={pane.note}>{details.join(paneText.listSeparator)}</p>}
      <NotIdentified cells={notKept} goTo={goTo}>
        {text.notKept(count(notKept.length))}
      </NotIdentified>
    </div>
  );
}
