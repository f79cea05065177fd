import { words } from '../../../care/words/languages';
import { splitAddress } from '../../../sheet/cells/cell';
import type { CareStep } from '../../hooks/sheets/use-care';
import { useWords } from '../../text/words';
import { CellList } from '../shared/CellList';
import { usePaneStyles } from '../shared/styles';

interface CareResultProps {
  step: Extract<CareStep, { kind: 'done' | 'removed' }>;
  goTo: (address: string) => void;
}

/** Says where the plan is, or what was removed, and lists what is in doubt with its cells. */
export function CareResult({ step, goTo }: CareResultProps) {
  const pane = usePaneStyles();
  const { language, number, text: paneWords } = useWords();
  const text = words[language].pane;
  if (step.kind === 'removed') {
    const { sheet, log } = step;
    const ofLog = log && (log.stays ? text.logStays(log.sheet) : text.removedAlso(log.sheet));
    return (
      <p className={pane.text} role="status">
        {text.removed(sheet)} {ofLog}
      </p>
    );
  }
  const { sheet, log, former, doubts, logged, unclear, unlisted } = step;
  const cellLists = [
    { heading: text.unclear, cells: unclear },
    { heading: text.unread, cells: doubts.unread },
    { heading: text.unknown, cells: doubts.unknown },
  ];
  return (
    <>
      <p className={pane.text} role="status">
        {text.done(sheet, log)} {logged.visits > 0 && text.logged(logged.visits, log)}{' '}
        {logged.undated > 0 && text.undated(logged.undated)} {former !== undefined && text.former(former)}{' '}
        {unlisted > 0 && text.unlisted(number(unlisted))}
      </p>
      {cellLists
        .filter(({ cells }) => cells.length > 0)
        .map(({ heading, cells }) => (
          <div key={heading}>
            <p className={pane.text}>{heading}</p>
            <CellList items={cells.map((cell) => ({ cell }))} goTo={goTo}>
              {({ cell }) => splitAddress(cell).sheet}
            </CellList>
          </div>
        ))}
      {doubts.alike.length > 0 && (
        <p className={pane.text}>
          {text.alike} {doubts.alike.slice(0, mostNamed).join(paneWords.listSeparator)}
        </p>
      )}
    </>
  );
}

const mostNamed = 20;
