import { words as serviceWords } from '../../../service/words/languages';
import type { Segmentation } from '../../hooks/use-segmentation';
import { useStep } from '../../hooks/use-step';
import type { SegmentActions } from '../../state/actions/actions';
import { planShown } from '../../state/draft-for';
import { type cardRows } from '../../text/client-card';
import { useWords } from '../../text/words';
import { StepNote } from '../shared/StepNote';
import { HeadedSection } from '../shared/HeadedSection';
import { usePaneStyles } from '../shared/styles';
import { ClientDetails } from './ClientDetails';
import { ServiceCard } from './ServiceCard';
import { useThisClient } from './use-this-client';

/**
 * Shows the client on the selected row: tier, reason, what would lead to a better tier, and the segments of other
 * models.
 */
export function ThisClient({
  actions,
  segmentation,
}: {
  actions: SegmentActions;
  segmentation: Segmentation;
}) {
  const pane = usePaneStyles();
  const { language, text } = useWords();
  const { state, service, writtenIn } = segmentation;
  const plan = planShown(state.preview);
  const about = useThisClient(actions, segmentation, plan);
  const card = useStep<{ readonly sheet: string }>();
  const serviceCard = useStep<{ readonly sheet: string }>();
  const ofCard = serviceWords[language].pane.card;
  const isThere = plan !== undefined && typeof about === 'object';
  const print = (rows: ReturnType<typeof cardRows>) =>
    card.start((options) => actions.writeClientCard(rows, text.client.cardSheet, options));
  const tier = isThere ? plan.basis.model.tiers[about.outcome] : undefined;
  // Writing a card shows its new sheet, on which no client is selected. The result is shown nevertheless.
  if (!card.step && !serviceCard.step && (!plan || about === 'nobody')) return null;
  return (
    <HeadedSection heading={text.client.heading(isThere ? about.name : '')}>
      {about === 'changed' && <p className={pane.note}>{text.client.counting}</p>}
      {isThere && (
        <ClientDetails
          about={about}
          plan={plan}
          models={state.models}
          isOld={state.preview.kind === 'counting'}
          today={actions.today()}
          isWriting={card.step?.kind === 'working'}
          onPrint={print}
        />
      )}
      {isThere && tier && service.isOffered && service.isMade && (
        <ServiceCard
          written={writtenIn}
          disabled={state.preview.kind === 'counting' || serviceCard.step?.kind === 'working'}
          onMake={(chosen) => {
            const of = { modelId: plan.basis.model.id, tier: tier.id, client: about.name };
            const choice = { ...of, language: chosen, today: actions.today() };
            void serviceCard.start((options) => actions.writeServiceCard(choice, options));
          }}
        />
      )}
      <StepNote step={serviceCard.step} title={ofCard.writing} onClose={serviceCard.close}>
        {({ sheet }) => ofCard.done(sheet)}
      </StepNote>
      <StepNote step={card.step} title={text.actions.busy.card} onClose={card.close}>
        {({ sheet }) => text.client.cardDone(sheet)}
      </StepNote>
    </HeadedSection>
  );
}
