import type { Customers } from '../../../sheet/customers';
import type { Segmentation } from '../../hooks/use-segmentation';
import type { SegmentActions } from '../../state/actions/actions';
import { planShown } from '../../state/draft-for';
import type { ColumnNames } from '../../text/column-names';
import { AfterRun } from '../after-run/AfterRun';
import { KeptCutoffs } from '../after-run/KeptCutoffs';
import { CapsSection } from '../caps/CapsSection';
import { CareSection } from '../care/CareSection';
import { ThisClient } from '../client/ThisClient';
import { DecisionSection } from '../decision/DecisionSection';
import { PolicyNote } from '../decision/PolicyNote';
import { MovementSection } from '../movement/MovementSection';
import { ByHandSection } from '../overrides/ByHandSection';
import { QuestionsSection } from '../questions/QuestionsSection';
import { ServiceSection } from '../service/ServiceSection';
import { SummarySection } from '../summary/SummarySection';
import { TwoModelsSection } from '../summary/TwoModelsSection';
import { AttentionSections } from './AttentionSections';
import { ClientColumnSection } from './ClientColumnSection';

interface TierSectionsProps {
  actions: SegmentActions;
  segmentation: Segmentation;
  /** The customers; undefined if there are none, or while their rows may be orders. */
  customers: Customers | undefined;
  names: ColumnNames | undefined;
  onPolicy: () => void;
  /** Called after the choice of another question. */
  onAsked: () => void;
}

/**
 * Shows what can be done with the tiers, and how they are decided: the result of the last run, the client on the
 * selected row, the sheets that can be made, cut-offs and columns, what needs attention, the list of models.
 */
export function TierSections({
  actions,
  segmentation,
  customers,
  names,
  onPolicy,
  onAsked,
}: TierSectionsProps) {
  const { state, dispatch, goTo } = segmentation;
  const { models } = state;
  return (
    <>
      {customers && (
        <ByHandSection
          {...{ customers, goTo }}
          byHand={segmentation.byHand}
          disabled={state.work !== undefined}
        />
      )}
      <AfterRun segmentation={segmentation} />
      {customers && <ThisClient {...{ actions, segmentation }} />}
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
      {customers && <QuestionsSection customers={customers} segmentation={segmentation} onAsked={onAsked} />}
    </>
  );
}
