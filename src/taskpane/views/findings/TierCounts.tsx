import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Model } from '../../../classifier/model';
import { unclassifiedColor, unclassifiedNameOf } from '../../../classifier/unclassified';
import type { TierTally } from '../../../sheet/plan/plan';
import { clientsIn, moneyText } from '../../text/money-text';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';
import { TierRow } from './TierRow';

const useStyles = makeStyles({
  tiers: { rowGap: tokens.spacingVerticalS },
  folded: { rowGap: 0 },
});

/** The most tiers that are all in view with money and advice, in a pane of 320 x 600 px. */
const mostInView = 6;

interface TierCountsProps {
  model: Model;
  tally: TierTally;
}

/**
 * Shows for each tier how many clients it has, what they bring and what to do with them. The tier's name is always
 * written, so that nothing depends on colours. Of a model with many tiers each is one line, to be clicked for the rest.
 */
export function TierCounts({ model, tally }: TierCountsProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const words = useWords();
  const { counts, unclassified, other, money } = tally;
  const { language, text } = words;
  const isFolded = model.tiers.length > mostInView;
  const row = { of: clientsIn(tally), isFolded };
  const brings = moneyText(model, money, words);

  return (
    <ul className={mergeClasses(pane.list, isFolded ? styles.folded : styles.tiers)}>
      {model.tiers.map(({ id, name, strategy, color }, index) => (
        <TierRow
          key={id}
          {...{ ...row, color, name: name[language], strategy: strategy[language] }}
          clients={counts[index] ?? 0}
          brings={brings(money?.sums[index])}
        />
      ))}
      {unclassified > 0 && (
        <TierRow
          {...{ ...row, color: unclassifiedColor, name: unclassifiedNameOf(model)[language] }}
          clients={unclassified}
          brings={brings(money?.unclassified)}
        />
      )}
      {other > 0 && (
        <TierRow
          {...{ ...row, color: unclassifiedColor, name: text.counts.byHand }}
          clients={other}
          brings={brings(money?.other)}
        />
      )}
    </ul>
  );
}
