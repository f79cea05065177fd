import type { Progress } from '../../../sheet/progress';
import { countsRows, progressText, shareOf } from '../../text/progress-text';
import { useWords } from '../../text/words';
import { Working } from './Working';

interface SheetWorkProps {
  step: { readonly kind: 'writing' | 'removing'; readonly progress?: Progress; readonly isCancelled?: true };
  /** What to say before there is progress. */
  text: Readonly<Record<'writing' | 'removing', string>>;
  onCancel: () => void;
}

/** Shows that a sheet of ClientTier's own is being made or removed; making it can be cancelled. */
export function SheetWork({ step: { kind, progress, isCancelled }, text, onCancel }: SheetWorkProps) {
  const words = useWords();
  const isGoingBack = progress !== undefined && !countsRows(progress);
  return (
    <Working
      title={progress ? progressText(progress, words) : text[kind]}
      share={shareOf(progress)}
      onCancel={onCancel}
      isCancelDisabled={kind === 'removing' || isGoingBack || isCancelled === true}
    />
  );
}
