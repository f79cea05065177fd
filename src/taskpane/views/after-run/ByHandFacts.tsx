import { traits } from '../../../classifier/language';
import type { RunOutcome } from '../../../excel/history/keep-history';
import { words } from '../../../overrides/words/languages';
import { failureOf } from '../../state/failure';
import { useWords } from '../../text/words';
import { FailureText } from '../shared/FailureText';
import { usePaneStyles } from '../shared/styles';

const mostListed = 10;

/** Says what a run has written into *Overrides*, or why it could not, and which segments are past their end. */
export function ByHandFacts({ byHand }: { byHand: NonNullable<RunOutcome['byHand']> }) {
  const pane = usePaneStyles();
  const { language, count, text: paneText } = useWords();
  const text = words[language].pane;
  if ('error' in byHand)
    return (
      <div role="alert">
        <p className={pane.text}>{text.failed}</p>
        <FailureText failure={failureOf(byHand.error)} />
      </div>
    );
  const { sheet = '', added, ended, clients } = byHand;
  const past = clients.filter(({ isPast }) => isPast);
  const cells = past.slice(0, mostListed).map(({ cell }) => cell);
  const said = [
    ...(added > 0 ? [text.added(sheet, count(added))] : []),
    ...(ended > 0 ? [text.ended(sheet, count(ended))] : []),
    ...(past.length > 0
      ? [`${text.pastCells(count(past.length))} ${cells.join(paneText.listSeparator)}`]
      : []),
  ];
  return said.length > 0 && <p className={pane.text}>{said.join(traits[language].sentenceSeparator)}</p>;
}
