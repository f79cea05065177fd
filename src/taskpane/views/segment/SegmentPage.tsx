import type { ReactNode } from 'react';
import { needsAttention } from '../../../sheet/plan/attention-rows';
import type { Segmentation } from '../../hooks/use-segmentation';
import { AfterRun } from '../after-run/AfterRun';
import { KeptCutoffs } from '../after-run/KeptCutoffs';
import { ActionBar } from './ActionBar';
import { ClientColumnSection } from './ClientColumnSection';
import { CopyList } from '../findings/CopyList';
import { CustomersSection } from './CustomersSection';
import { NonClientsSection } from '../findings/NonClientsSection';
import { MeasuresSection } from './MeasuresSection';
import { NewPolicy } from './NewPolicy';
import { NoticeBar } from './NoticeBar';
import { OverridesSection } from '../findings/OverridesSection';
import { OutsideSection } from '../findings/OutsideSection';
import { PolicyFaults } from '../shared/PolicyFaults';
import { PolicyNote } from './PolicyNote';
import { PreviewSection } from '../findings/PreviewSection';
import { RepeatedSection } from '../findings/RepeatedSection';
import { HeadedSection } from '../shared/HeadedSection';
import { useWords } from '../../text/words';
import { usePaneStyles } from '../shared/styles';
import { ReportedCellsSection } from '../findings/ReportedCellsSection';
import { WaysToWrite } from './WaysToWrite';
import { WrittenLanguage } from './WrittenLanguage';

interface SegmentPageProps {
  segmentation: Segmentation;
  footer: ReactNode;
  onPolicy: () => void;
}

/** Shows the result, then the customers and measures behind it, then the button that writes. */
export function SegmentPage({ segmentation, footer, onPolicy }: SegmentPageProps) {
  const styles = usePaneStyles();
  const { text } = useWords();
  const { state, dispatch, goTo, policy } = segmentation;
  const plan = state.preview.kind === 'counted' ? state.preview.plan : undefined;
  // Keeps the section on repeated clients while clients are counted again, so that it does not vanish under the click
  // that changed it.
  const lastPlan = plan ?? (state.preview.kind === 'counting' ? state.preview.last : undefined);
  const { customers, notice } = state;
  const outside = (plan ?? customers)?.outside ?? [];

  const answer = (
    <PreviewSection
      preview={state.preview}
      model={segmentation.model}
      overrides={state.overrides}
      countable={segmentation.choice !== undefined}
    />
  );

  return (
    <main className={styles.main} aria-busy={state.work !== undefined}>
      {notice && (
        <NoticeBar
          notice={notice}
          model={segmentation.model}
          writtenIn={segmentation.writtenIn}
          goTo={goTo}
        />
      )}
      <AfterRun segmentation={segmentation} />
      {state.policy?.kind === 'faulty' && (
        <PolicyFaults faults={state.policy.faults} policy={policy} goTo={goTo} />
      )}
      {customers && segmentation.choice && answer}
      <CustomersSection segmentation={segmentation} plan={plan} />
      {customers && (
        <>
          {outside.length > 0 && (
            <OutsideSection sheetName={customers.range.sheetName} outside={outside} goTo={goTo} />
          )}
          <MeasuresSection customers={customers} segmentation={segmentation}>
            {state.policy?.kind === 'valid' && (
              <PolicyNote policy={state.policy.policy} modelId={state.draft.modelId} onPolicy={onPolicy} />
            )}
          </MeasuresSection>
          <KeptCutoffs plan={lastPlan} segmentation={segmentation} />
          {!segmentation.choice && answer}
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
          {plan && plan.unclassified.length > 0 && (
            <ReportedCellsSection kind="unclassified" cells={plan.unclassified} goTo={goTo} />
          )}
          {plan && plan.inDoubt.length > 0 && (
            <ReportedCellsSection kind="inDoubt" cells={plan.inDoubt} goTo={goTo} />
          )}
          {plan && plan.otherCurrencies.length > 0 && (
            <ReportedCellsSection kind="otherCurrencies" cells={plan.otherCurrencies} goTo={goTo} />
          )}
          <ClientColumnSection
            customers={customers}
            columns={Object.values(state.draft.columns).filter((column) => column !== undefined)}
            client={state.draft.client}
            disabled={state.work !== undefined}
            onClient={(client) => dispatch({ type: 'clientChosen', client })}
          />
          {lastPlan && lastPlan.repeated.length > 0 && (
            <RepeatedSection
              plan={lastPlan}
              measures={segmentation.model.measures.filter(({ id }) => state.draft.columns[id] !== undefined)}
              treatment={state.draft.repeated}
              disabled={state.work !== undefined}
              onTreatment={(repeated) => dispatch({ type: 'repeatedChosen', repeated })}
              goTo={goTo}
            />
          )}
          {plan && plan.nonClients.length > 0 && <NonClientsSection rows={plan.nonClients} goTo={goTo} />}
          {plan && plan.overrides.length > 0 && (
            <OverridesSection
              overrides={plan.overrides}
              treatment={state.overrides}
              disabled={state.work !== undefined}
              onTreatment={(overrides) => dispatch({ type: 'overridesChosen', overrides })}
              goTo={goTo}
            />
          )}
          {plan && needsAttention(plan) && (
            <CopyList disabled={state.work !== undefined} onCopy={segmentation.copyList} />
          )}
        </>
      )}
      <div className={styles.foot}>{footer}</div>
      {customers && <ActionBar customers={customers} segmentation={segmentation} />}
    </main>
  );
}
