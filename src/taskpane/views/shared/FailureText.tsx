import { meaningOf } from '../../../sheet/cause';
import type { Failure } from '../../state/failure';
import { useWords, type Words } from '../../text/words';
import { usePaneStyles } from './styles';

/** Says what went wrong and what to do. In small print: Office's code or the error's text, for support. */
export function FailureText({ failure }: { failure: Failure }) {
  const styles = usePaneStyles();
  const words = useWords();
  const smallPrint = smallPrintOf(failure, words);
  return (
    <div>
      <p className={styles.text}>{sentenceOf(failure, words)}</p>
      {smallPrint && <p className={styles.note}>{smallPrint}</p>}
    </div>
  );
}

/**
 * Says what went wrong. An error of Office itself occurs only before the first change, so the sentence adds that
 * nothing was changed. Later errors arrive as SheetProblems.
 */
function sentenceOf(failure: Failure, { language, text }: Words): string {
  if (failure.kind === 'sheet') return failure.problem.in(language);
  if (failure.kind === 'unexpected') return text.failures.unexpected;
  return `${meaningOf(failure.code, language) ?? text.failures.otherOffice} ${text.failures.nothingChanged}`;
}

function smallPrintOf(failure: Failure, { text }: Words): string | undefined {
  if (failure.kind === 'sheet') return undefined;
  return failure.kind === 'office' ? text.failures.code(failure.code) : failure.detail;
}
