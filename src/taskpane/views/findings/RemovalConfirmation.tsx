import type { Referring } from '../../state/pane-state';
import { useWords } from '../../text/words';
import { Confirmation } from '../shared/Confirmation';
import { ReferringSection } from './ReferringSection';

interface RemovalConfirmationProps {
  sheet: string;
  referring: Referring;
  goTo: (address: string) => void;
  onRemove: () => void;
  onCancel: () => void;
}

/** Asks before columns are removed, and lists the formulas that refer to them. */
export function RemovalConfirmation({
  sheet,
  referring,
  goTo,
  onRemove,
  onCancel,
}: RemovalConfirmationProps) {
  const { text } = useWords();
  return (
    <Confirmation
      question={text.actions.confirmRemoval(sheet)}
      yes={text.actions.removeNow}
      no={text.actions.cancel}
      onYes={onRemove}
      onNo={onCancel}
    >
      <ReferringSection referring={referring} goTo={goTo} />
    </Confirmation>
  );
}
