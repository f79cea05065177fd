import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Model } from '../../../classifier/model';
import type { OverrideTreatment } from '../../../sheet/override';
import type { Plan } from '../../../sheet/plan/plan';
import { tallyOf } from '../../../sheet/plan/tally';
import type { Preview } from '../../state/pane-state';
import { answerText, currenciesText } from '../../text/money-text';
import { useWords } from '../../text/words';
import { FailureText } from '../shared/FailureText';
import { HeadedSection } from '../shared/HeadedSection';
import { usePaneStyles } from '../shared/styles';
import { TierCounts } from './TierCounts';

const useStyles = makeStyles({
  answer: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  outdated: { opacity: 0.5 },
});

interface PreviewSectionProps {
  preview: Preview;
  model: Model;
  /** How to count cells that the user typed over: as the typed tier (`keep`) or as the computed tier (`replace`). */
  overrides: OverrideTreatment;
  /** True if everything that counting needs is chosen. */
  countable: boolean;
}

/** Shows how many clients each tier would get and what they bring, before anything is written. */
export function PreviewSection({ preview, model, overrides, countable }: PreviewSectionProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const words = useWords();
  const { text, count } = words;
  const outdated = preview.kind === 'counting';
  const plan = preview.kind === 'counted' ? preview.plan : outdated ? preview.last : undefined;

  return (
    <HeadedSection
      heading={text.counts.heading}
      aside={
        countable &&
        (outdated || preview.kind === 'none') && <span className={pane.note}>{text.counts.counting}</span>
      }
    >
      {countable && preview.kind === 'counting' && preview.isSilent && (
        <p className={pane.text}>{text.actions.waiting}</p>
      )}
      {!countable && <p className={pane.text}>{text.counts.waiting}</p>}
      {countable && preview.kind === 'failed' && <FailureText failure={preview.failure} />}
      {countable && plan && (
        <>
          <div className={mergeClasses(styles.answer, outdated && styles.outdated)}>
            <Answer plan={plan} model={model} overrides={overrides} />
          </div>
          {plan.blankRows > 0 && <p className={pane.note}>{text.counts.blankRows(count(plan.blankRows))}</p>}
          <p className={pane.note}>{text.counts.nothingWritten}</p>
        </>
      )}
    </HeadedSection>
  );
}

function Answer({
  plan,
  model,
  overrides,
}: { plan: Plan } & Pick<PreviewSectionProps, 'model' | 'overrides'>) {
  const pane = usePaneStyles();
  const words = useWords();
  const { money, ...clients } = tallyOf(plan, overrides);
  const currencies = plan.otherCurrencies.length > 0 ? currenciesText(model, money, words) : undefined;
  const tally = currencies === undefined ? { ...clients, money } : clients;
  return (
    <>
      {answerText(model, tally, words).map((sentence) => (
        <p key={sentence} className={pane.text}>
          {sentence}
        </p>
      ))}
      <TierCounts model={model} tally={tally} />
      {currencies !== undefined && <p className={pane.note}>{currencies}</p>}
    </>
  );
}
