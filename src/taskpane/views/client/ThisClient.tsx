import { useState } from 'react';
import type { Segmentation } from '../../hooks/use-segmentation';
import type { SegmentActions } from '../../state/actions';
import { planShown } from '../../state/draft-for';
import { failureOf, type Failure } from '../../state/failure';
import { type cardRows } from '../../text/client-card';
import { useWords } from '../../text/words';
import { FailureNote } from '../shared/FailureNote';
import { HeadedSection } from '../shared/HeadedSection';
import { usePaneStyles } from '../shared/styles';
import { ClientDetails } from './ClientDetails';
import { useThisClient } from './use-this-client';

/** Says of the client on the selected row: her tier, why, what would make her better, what other models say. */
export function ThisClient({
  actions,
  segmentation,
}: {
  actions: SegmentActions;
  segmentation: Segmentation;
}) {
  const pane = usePaneStyles();
  const { text } = useWords();
  const { state } = segmentation;
  const plan = planShown(state.preview);
  const about = useThisClient(actions, segmentation, plan);
  const [card, setCard] = useState<{ readonly sheet: string } | { readonly failure: Failure }>();
  const isThere = plan !== undefined && typeof about === 'object';
  const print = (rows: ReturnType<typeof cardRows>) =>
    actions
      .writeClientCard(rows, text.client.cardSheet)
      .then(setCard)
      .catch((error: unknown) => setCard({ failure: failureOf(error) }));
  // A card is on another sheet, where no client is selected: what came of it is said nevertheless.
  if (!card && (!plan || about === 'nobody')) return null;
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
          onPrint={print}
        />
      )}
      {card && 'sheet' in card && (
        <p className={pane.note} role="status">
          {text.client.cardDone(card.sheet)}
        </p>
      )}
      {card && 'failure' in card && <FailureNote failure={card.failure} onClose={() => setCard(undefined)} />}
    </HeadedSection>
  );
}
