import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { AttentionSections } from './AttentionSections';
import type { Plan } from '../../../sheet/plan/plan';
import type { Segmentation } from '../../hooks/use-segmentation';
import { planShown } from '../../state/draft-for';
import { CareSection } from '../care/CareSection';
import { HistorySection } from '../history/HistorySection';
import { ByHandSection } from '../overrides/ByHandSection';
import { MovementSection } from '../movement/MovementSection';
import { ServiceSection } from '../service/ServiceSection';
import { SummarySection } from '../summary/SummarySection';
import { TwoModelsSection } from '../summary/TwoModelsSection';
import { CapsSection } from '../caps/CapsSection';
import { AfterRun } from '../after-run/AfterRun';
import { UndoButton } from '../after-run/UndoButton';
import { KeptCutoffs } from '../after-run/KeptCutoffs';
import { ActionBar } from './ActionBar';
import { ClientColumnSection } from './ClientColumnSection';
import { CustomersSection } from './CustomersSection';
import { DecisionSection } from '../decision/DecisionSection';
import { Introduction } from './Introduction';
import { NewPolicy } from './NewPolicy';
import { NoticeBar } from './NoticeBar';
import { arriveAt } from '../shared/arrive-at';
import { PolicyFaults } from '../shared/PolicyFaults';
import { PolicyNote } from '../decision/PolicyNote';
import { PreviewSection } from '../findings/PreviewSection';
import { QuestionsSection } from '../questions/QuestionsSection';
import { HeadedSection } from '../shared/HeadedSection';
import { columnNames } from '../../text/column-names';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';
import { WaysToWrite } from './WaysToWrite';
import { WrittenLanguage } from './WrittenLanguage';

interface SegmentPageProps {
  segmentation: Segmentation;
  /** The section about the client on the selected row. */
  thisClient: ReactNode;
  /** Shows the clients of a tier of the plan. `outcome`: the index of the tier, or of another outcome. */
  clientsOf: (plan: Plan, outcome: number, name: string) => ReactNode;
  footer: ReactNode;
  onPolicy: () => void;
}

/**
 * Shows, from top to bottom: the result of the last action, the counts by tier, how tiers are decided, what needs
 * attention, the list of models, the customers, how to write, and the button that writes.
 */
export function SegmentPage({ segmentation, thisClient, clientsOf, footer, onPolicy }: SegmentPageProps) {
  const styles = usePaneStyles();
  const words = useWords();
  const { text } = words;
  const { state, dispatch, goTo, policy } = segmentation;
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
      {customers && (
        <ByHandSection
          {...{ customers, goTo }}
          byHand={segmentation.byHand}
          disabled={state.work !== undefined}
        />
      )}
      <AfterRun segmentation={segmentation} />
      {customers && thisClient}
      {names && (
        <SummarySection
          summary={segmentation.summary}
          lens={segmentation.lens}
          names={names}
          disabled={state.work !== undefined}
        />
      )}
      {names && (
        <TwoModelsSection
          twoModels={segmentation.twoModels}
          lens={segmentation.lens}
          {...{ models, names }}
          disabled={state.work !== undefined}
        />
      )}
      {names && (
        <CareSection
          care={segmentation.care}
          goTo={goTo}
          lens={segmentation.lens}
          names={names}
          disabled={state.work !== undefined}
        />
      )}
      {names && (
        <ServiceSection
          {...{ names }}
          service={segmentation.service}
          lens={segmentation.lens}
          entitled={state.draft.entitled === true}
          disabled={state.work !== undefined}
          onEntitled={(entitled) => dispatch({ type: 'entitledChosen', entitled })}
        />
      )}
      {customers && (
        <MovementSection
          movement={segmentation.movement}
          sheetId={customers.range.sheetId}
          disabled={state.work !== undefined}
        />
      )}
      {customers && (
        <DecisionSection customers={customers} segmentation={segmentation}>
          {state.policy?.kind === 'valid' && (
            <PolicyNote policy={state.policy.policy} modelId={state.draft.modelId} onPolicy={onPolicy} />
          )}
        </DecisionSection>
      )}
      {customers && <CapsSection key={segmentation.model.id} segmentation={segmentation} />}
      {customers && <KeptCutoffs plan={planShown(state.preview)} segmentation={segmentation} />}
      {customers && (
        <ClientColumnSection
          customers={customers}
          columns={Object.values(state.draft.columns).filter((column) => column !== undefined)}
          client={state.draft.client}
          disabled={state.work !== undefined}
          onClient={(client) => dispatch({ type: 'clientChosen', client })}
        />
      )}
      {customers && <AttentionSections customers={customers} segmentation={segmentation} />}
      {customers && (
        <QuestionsSection
          customers={customers}
          segmentation={segmentation}
          onAsked={() => setAsked((times) => times + 1)}
        />
      )}
      <CustomersSection segmentation={segmentation} plan={plan} />
      {customers && (
        <HistorySection
          {...{ customers, goTo }}
          history={segmentation.history}
          disabled={state.work !== undefined}
        />
      )}
      {customers && (
        <HeadedSection heading={text.ways.heading}>
          <WrittenLanguage
            written={segmentation.writtenIn}
            disabled={state.work !== undefined}
            onLanguage={(chosen) => dispatch({ type: 'writtenLanguageChosen', language: chosen })}
          />
          <WaysToWrite
            writeAs={state.draft.writeAs}
            rows={(plan ?? customers).range.rows}
            disabled={state.work !== undefined}
            onWay={(writeAs) => dispatch({ type: 'wayChosen', writeAs })}
          />
          {state.policy?.kind === 'none' && (
            <NewPolicy segmentation={segmentation} isLocked={state.policy.isLocked === true} />
          )}
        </HeadedSection>
      )}
      <div className={styles.foot}>{footer}</div>
      {customers && <ActionBar customers={customers} segmentation={segmentation} />}
    </main>
  );
}
