import { Button } from '@fluentui/react-components';
import type { CutoffRule } from '../../../classifier/cutoff';
import type { Model } from '../../../classifier/model';
import type { Plan } from '../../../sheet/plan/plan';
import type { Split } from '../../../sheet/split/split';
import { noteText, offerText, tiersText } from '../../text/split-text';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

interface SplitSectionProps {
  plan: Plan & { readonly split: Split };
  model: Model;
  disabled: boolean;
  onOffer: (rules: Readonly<Record<string, CutoffRule>>) => void;
}

/**
 * Shows the notes on the split that belong to no cut-off's field, and offers rules that split better, each with a
 * button.
 */
export function SplitSection({ plan, model, disabled, onOffer }: SplitSectionProps) {
  const pane = usePaneStyles();
  const words = useWords();
  const { notes, offers } = plan.split;
  const withoutField = notes.filter((note) => !('cutoff' in note));
  const sentences = [
    ...withoutField.map((note) => noteText(note, plan, model, words)),
    ...tiersText(plan, model, words),
  ];

  return (
    <div className={pane.part}>
      {sentences.map((sentence) => (
        <p key={sentence} className={pane.text}>
          {sentence}
        </p>
      ))}
      {offers.length > 0 && <p className={pane.text}>{words.text.split.offered}</p>}
      {offers.map((offer) => (
        <Button
          key={`${offer.measure} ${offer.basis}`}
          size="small"
          disabled={disabled}
          onClick={() => onOffer(offer.rules)}
        >
          {offerText(offer, plan, model, words)}
        </Button>
      ))}
    </div>
  );
}
