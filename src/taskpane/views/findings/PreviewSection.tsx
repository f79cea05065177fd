import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { traits } from '../../../classifier/language';
import type { Model } from '../../../classifier/model';
import type { OverrideTreatment } from '../../../sheet/override';
import type { Plan } from '../../../sheet/plan/plan';
import { tallyOf } from '../../../sheet/plan/tally';
import { planShown } from '../../state/draft-for';
import type { Preview } from '../../state/pane-state';
import { answerText, currenciesText } from '../../text/money-text';
import { useWords, type Words } from '../../text/words';
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
  const outdated = preview.kind === 'counting' && !preview.isAtOnce;
  const plan = planShown(preview);

  const answer = countable && plan ? answerOf(plan, model, overrides, words) : undefined;

  return (
    <HeadedSection
      heading={answer?.sentence ?? text.counts.heading}
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
      {answer && plan && (
        <>
          <div className={mergeClasses(styles.answer, outdated && styles.outdated)}>
            <TierCounts model={model} tally={answer.tally} />
            {answer.remark !== undefined && <p className={pane.note}>{answer.remark}</p>}
          </div>
          {plan.blankRows > 0 && <p className={pane.note}>{text.counts.blankRows(count(plan.blankRows))}</p>}
          <p className={pane.note}>{text.counts.nothingWritten}</p>
        </>
      )}
    </HeadedSection>
  );
}

/** Returns what the section says of a plan: its sentence, the tiers with their money, and why there is no sum. */
function answerOf(plan: Plan, model: Model, overrides: OverrideTreatment, words: Words) {
  const { money, ...clients } = tallyOf(plan, overrides);
  const remark = plan.otherCurrencies.length > 0 ? currenciesText(model, money, words) : undefined;
  const tally = remark === undefined ? { ...clients, money } : clients;
  const sentence = answerText(model, tally, words).join(traits[words.language].sentenceSeparator);
  return { tally, remark, sentence };
}
