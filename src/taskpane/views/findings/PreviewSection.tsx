import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import { traits } from '../../../classifier/language';
import type { Model } from '../../../classifier/model';
import type { OverrideTreatment } from '../../../sheet/override';
import type { Plan } from '../../../sheet/plan/plan';
import { tallyOf } from '../../../sheet/plan/tally';
import type { LensState } from '../../hooks/use-lens';
import { planShown } from '../../state/draft-for';
import type { Preview } from '../../state/pane-state';
import type { ColumnNames } from '../../text/column-names';
import { answerText, currenciesText } from '../../text/money-text';
import { useWords, type Words } from '../../text/words';
import { FailureNote } from '../shared/FailureNote';
import { HeadedSection } from '../shared/HeadedSection';
import { usePaneStyles } from '../shared/styles';
import { LensFields } from './LensFields';
import { TierCounts } from './TierCounts';

interface PreviewSectionProps {
  preview: Preview;
  model: Model;
  /** How to count cells that the user typed over: as the typed tier (`keep`) or as the computed tier (`replace`). */
  overrides: OverrideTreatment;
  /** True if the sheet has segments of the model. */
  isWritten?: boolean;
  /** True if everything that counting needs is chosen. */
  countable: boolean;
  lens: LensState;
  names: ColumnNames | undefined;
  disabled: boolean;
  onMoney: (column: number) => void;
  /** Counts the clients again after a failure. */
  onCountAgain: () => void;
  /**
   * Renders the list of a tier's clients. `outcome` is the tier as in `TierCounts`, `name` its name on the
   * page.
   */
  clientsOf?: (plan: Plan, outcome: number, name: string) => ReactNode;
  /** The section; it gets the focus when the user chooses another question. */
  section?: Ref<HTMLElement>;
}

/** Shows how many clients each tier would get and what they bring, before anything is written. */
export function PreviewSection({
  preview,
  model,
  overrides,
  isWritten = false,
  countable,
  lens,
  names,
  disabled,
  onMoney,
  onCountAgain,
  clientsOf,
  section,
}: PreviewSectionProps) {
  const pane = usePaneStyles();
  const words = useWords();
  const { text, count } = words;
  const outdated = (preview.kind === 'counting' && !preview.isAtOnce) || lens.isCounting;
  const plan = planShown(preview);

  const answer = countable && plan ? answerOf({ plan, model, overrides, lens, names }, words) : undefined;

  return (
    <HeadedSection
      section={section}
      heading={(lens.failure ? undefined : answer?.sentence) ?? text.counts.heading}
      aside={
        countable &&
        (outdated || preview.kind === 'none') && <span className={pane.note}>{text.counts.counting}</span>
      }
    >
      {countable && preview.kind === 'counting' && preview.isSilent && (
        <p className={pane.text}>{text.actions.waiting}</p>
      )}
      {!countable && <p className={pane.text}>{text.counts.waiting}</p>}
      {countable && preview.kind === 'failed' && (
        <FailureNote failure={preview.failure} label={text.counts.again} onClose={onCountAgain} />
      )}
      {answer && plan && (
        <>
          {lens.failure ? (
            <FailureNote failure={lens.failure} label={text.counts.again} onClose={lens.countAgain} />
          ) : (
            <div className={mergeClasses(pane.group, outdated && pane.outdated)}>
              <TierCounts
                key={model.id}
                model={model}
                tally={answer.tally}
                clientsOf={clientsOf && ((outcome, name) => clientsOf(plan, outcome, name))}
              />
              {answer.remark !== undefined && <p className={pane.note}>{answer.remark}</p>}
            </div>
          )}
          {names && <LensFields {...{ lens, names, disabled, onMoney }} />}
          {plan.blankRows > 0 && <p className={pane.note}>{text.counts.blankRows(count(plan.blankRows))}</p>}
          {!isWritten && <p className={pane.note}>{text.counts.nothingWritten}</p>}
        </>
      )}
    </HeadedSection>
  );
}

type Answered = Pick<PreviewSectionProps, 'model' | 'overrides' | 'lens' | 'names'> & { readonly plan: Plan };

/**
 * Returns the texts of the section about a plan: a sentence, the clients and money by tier, and a remark if the money
 * is not added up or some cells cannot be read.
 */
function answerOf({ plan, model, overrides, lens, names }: Answered, words: Words) {
  const { seen, only } = lens;
  const { money, ...clients } = seen?.tally ?? tallyOf(plan, overrides);
  const header = names && lens.money.column !== undefined ? names.nameOf(lens.money.column) : undefined;
  const remark = seen
    ? header !== undefined && !money
      ? words.text.counts[seen.hasCurrencies ? 'currencies' : 'inWords'](header)
      : undefined
    : plan.otherCurrencies.length > 0
      ? currenciesText(model, money, words)
      : undefined;
  const tally = remark === undefined ? { ...clients, money } : clients;
  const said = answerText(model, tally, words).join(traits[words.language].sentenceSeparator);
  const of =
    seen && names && only?.value !== undefined
      ? ([names.nameOf(only.column), only.value] as const)
      : undefined;
  const unread = seen && seen.unread > 0 ? words.text.readings.unread(words.count(seen.unread)) : undefined;
  return { tally, remark: remark ?? unread, sentence: of ? words.text.counts.only(...of) + said : said };
}
