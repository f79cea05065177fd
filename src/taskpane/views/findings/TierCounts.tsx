import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Model } from '../../../classifier/model';
import {
  unclassified as unclassifiedTier,
  unclassifiedColor,
  unclassifiedNameOf,
} from '../../../classifier/unclassified';
import { otherText } from '../../../sheet/plan/outcomes';
import type { TierTally } from '../../../sheet/plan/plan';
import { clientsIn, moneyText } from '../../text/money-text';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';
import { TierRow } from './TierRow';

const useStyles = makeStyles({
  tiers: { rowGap: tokens.spacingVerticalS },
  folded: { rowGap: 0 },
});

/** The most tiers that are shown unfolded, with money and advice, so that all are in view in a pane of 320 x 600 px. */
const mostInView = 6;

interface TierCountsProps {
  model: Model;
  tally: TierTally;
  /** Returns the clients of a tier, to show below its row when it is clicked; left out if nothing can be shown. */
  clientsOf?: (outcome: number, name: string) => ReactNode;
}

/**
 * Shows for each tier how many clients it has, what they bring and what to do with them. Always writes the tier's name,
 * so that nothing depends on colours. If a model has many tiers, shows one line for each, and the rest on a click.
 */
export function TierCounts({ model, tally, clientsOf }: TierCountsProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const words = useWords();
  const { counts, unclassified, other, money } = tally;
  const { language, text } = words;
  const isFolded = model.tiers.length > mostInView;
  const of = clientsIn(tally);
  const [open, setOpen] = useState<number>();
  const opening = (outcome: number, clients: number, name: string) => {
    const isOpen = open === outcome;
    const list = clients > 0 ? clientsOf : undefined;
    const onToggle = isFolded || list ? () => setOpen(isOpen ? undefined : outcome) : undefined;
    return { name, clients, isFolded, isOpen, onToggle, children: isOpen && list?.(outcome, name) };
  };
  const brings = moneyText(model, money, words);

  return (
    <ul className={mergeClasses(pane.list, isFolded ? styles.folded : styles.tiers)}>
      {model.tiers.map(({ id, name, strategy, color }, index) => (
        <TierRow
          key={id}
          {...{ of, color, strategy: strategy[language] }}
          {...opening(index, counts[index] ?? 0, name[language])}
          brings={brings(money?.sums[index])}
        />
      ))}
      {unclassified > 0 && (
        <TierRow
          {...{ of, color: unclassifiedColor }}
          {...opening(unclassifiedTier, unclassified, unclassifiedNameOf(model)[language])}
          brings={brings(money?.unclassified)}
        />
      )}
      {other > 0 && (
        <TierRow
          {...{ of, color: unclassifiedColor }}
          {...opening(otherText, other, text.counts.byHand)}
          brings={brings(money?.other)}
        />
      )}
    </ul>
  );
}
