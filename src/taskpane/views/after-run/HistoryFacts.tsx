import { traits } from '../../../classifier/language';
import type { RunOutcome } from '../../../excel/history/keep-history';
import { words } from '../../../history/words/languages';
import { failureOf } from '../../state/failure';
import { useWords } from '../../text/words';
import { FailureText } from '../shared/FailureText';
import { usePaneStyles } from '../shared/styles';

const mostListed = 10;

/** Says what a run has written into the history, or why it could not. */
export function HistoryFacts({ history }: { history: NonNullable<RunOutcome['history']> }) {
  const pane = usePaneStyles();
  const { language, count, text: paneText } = useWords();
  const text = words[language].pane;
  if ('error' in history)
    return (
      <div role="alert">
        <p className={pane.text}>{text.failed}</p>
        <FailureText failure={failureOf(history.error)} />
      </div>
    );
  const { sheet, rows, notKept } = history;
  const cells = notKept.slice(0, mostListed).map(({ cell }) => cell);
  const said = [
    text.kept(sheet, count(rows)),
    ...(notKept.length > 0
      ? [`${text.notKept(count(notKept.length))} ${cells.join(paneText.listSeparator)}`]
      : []),
  ];
  return <p className={pane.text}>{said.join(traits[language].sentenceSeparator)}</p>;
}
