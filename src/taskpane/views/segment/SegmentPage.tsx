import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Plan } from '../../../sheet/plan/plan';
import { useLater } from '../shared/use-later';
import type { Segmentation } from '../../hooks/use-segmentation';
import type { SegmentActions } from '../../state/actions/actions';
import { UndoButton } from '../after-run/UndoButton';
import { ActionBar } from './ActionBar';
import { CustomersSection } from './CustomersSection';
import { Introduction } from './Introduction';
import { NoticeBar } from './NoticeBar';
import { Loading } from '../shared/Loading';
import { arriveAt } from '../shared/arrive-at';
import { PolicyFaults } from '../shared/PolicyFaults';
import { PreviewSection } from '../findings/PreviewSection';
import { columnNames } from '../../text/column-names';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';

const loadSections = () => import('./sections');

interface SegmentPageProps {
  segmentation: Segmentation;
  actions: SegmentActions;
  /** Shows the clients of a tier of the plan. `outcome`: the index of the tier, or of another outcome. */
  clientsOf: (plan: Plan, outcome: number, name: string) => ReactNode;
  footer: ReactNode;
  onPolicy: () => void;
}

/**
 * Shows, from top to bottom: the result of the last action, the counts by tier, how tiers are decided, what needs
 * attention, the list of models, the customers, how to write, and the button that writes.
 */
export function SegmentPage({ segmentation, actions, clientsOf, footer, onPolicy }: SegmentPageProps) {
  const styles = usePaneStyles();
  const words = useWords();
  const { state, dispatch, goTo, policy } = segmentation;
  // The counts come first; what else can be done is loaded as soon as the customers are found.
  const sections = useLater(loadSections, state.work?.kind !== 'looking');
  const plan = state.preview.kind === 'counted' ? state.preview.plan : undefined;
  const { notice, models } = state;
  // Sections about clients are hidden while the rows may be orders.
  const customers = segmentation.areOrders ? undefined : state.customers;
  const names = useMemo(() => customers && columnNames(customers, models, words), [customers, models, words]);

  // The list of questions is far below the counts; after a choice the page moves up to them.
  const answerSection = useRef<HTMLElement>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked > 0) arriveAt(answerSection.current);
  }, [asked]);

  const answer = (
    <PreviewSection
      preview={state.preview}
      model={segmentation.model}
      overrides={state.overrides}
      isWritten={customers?.segmentedBy.includes(segmentation.model.id) === true}
      countable={segmentation.isComplete}
      lens={segmentation.lens}
      names={names}
      disabled={state.work !== undefined}
      onMoney={segmentation.chooseMoney}
      onCountAgain={() => dispatch({ type: 'countedAgain' })}
      clientsOf={clientsOf}
      section={answerSection}
    />
  );

  return (
    <main className={styles.main} tabIndex={-1} aria-busy={state.work !== undefined}>
      {notice && (
        <NoticeBar
          notice={notice}
          model={segmentation.model}
          writtenIn={segmentation.writtenIn}
          goTo={goTo}
          onClose={() => dispatch({ type: 'noticeClosed' })}
          undo={<UndoButton segmentation={segmentation} />}
        />
      )}
      {state.policy?.kind === 'faulty' && (
        <PolicyFaults faults={state.policy.faults} policy={policy} goTo={goTo} />
      )}
      {notice?.kind !== 'segmented' && <Introduction />}
      {customers && answer}
      {sections.kind === 'loaded' ? (
        <sections.value.TierSections
          {...{ actions, segmentation, customers, names, onPolicy }}
          onAsked={() => setAsked((times) => times + 1)}
        />
      ) : (
        <Loading {...sections} />
      )}
      <CustomersSection segmentation={segmentation} plan={plan} />
      {sections.kind === 'loaded' && customers && (
        <sections.value.ListSections {...{ segmentation, customers, plan }} />
      )}
      <div className={styles.foot}>{footer}</div>
      {customers && <ActionBar customers={customers} segmentation={segmentation} />}
    </main>
  );
}
