import { Button } from '@fluentui/react-components';
import type { CutoffRule } from '../../../classifier/cutoff';
import type { Model } from '../../../classifier/model';
import type { Plan } from '../../../sheet/plan/plan';
import type { Split } from '../../../sheet/split/split';
import { offerText, splitText } from '../../text/split-text';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

interface SplitNotesProps {
  plan: Plan & { readonly split: Split };
  model: Model;
  disabled: boolean;
  onOffer: (rules: Readonly<Record<string, CutoffRule>>) => void;
}

/**
 * Says what is unusual about how the cut-offs split the clients, such as a tier without clients. Offers rules that
 * split better, each on a button.
 */
export function SplitNotes({ plan, model, disabled, onOffer }: SplitNotesProps) {
  const pane = usePaneStyles();
  const words = useWords();
  const { offers } = plan.split;
  const sentences = splitText(plan, model, words);

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
