import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Customers } from '../../../sheet/customers';
import { attentionCount } from '../../../sheet/report/attention-rows';
import type { Segmentation } from '../../hooks/use-segmentation';
import { planShown } from '../../state/draft-for';
import { useWords } from '../../text/words';
import { CopyList } from '../findings/CopyList';
import { NonClientsSection } from '../findings/NonClientsSection';
import { OutsideSection } from '../findings/OutsideSection';
import { OverridesSection } from '../findings/OverridesSection';
import { RepeatedSection } from '../findings/RepeatedSection';
import { ReportedCellsSection } from '../findings/ReportedCellsSection';
import { HeadedSection } from '../shared/HeadedSection';

interface AttentionSectionsProps {
  customers: Customers;
  segmentation: Pick<Segmentation, 'state' | 'dispatch' | 'goTo' | 'model' | 'copyList'>;
}

/**
 * Says in a line how many cells and rows need attention, with a button that shows the lists. Shows nothing if there are
 * none.
 */
export function AttentionSections({ customers, segmentation }: AttentionSectionsProps) {
  const { text, count } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { state, dispatch, goTo, model } = segmentation;
  // Keeps the lists while the clients are counted again, so that a click in a list does not make it vanish.
  const plan = planShown(state.preview);
  const outside = (plan ?? customers).outside ?? [];
  const items = plan ? attentionCount(plan) : outside.length;
  if (items === 0) return null;
  const disabled = state.work !== undefined;
  const cells = plan
    ? (['unclassified', 'inDoubt', 'otherCurrencies'] as const).filter((kind) => plan[kind].length > 0)
    : [];

  return (
    <>
      <HeadedSection
        heading={text.attention.heading(count(items))}
        aside={
          <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? text.attention.hide : text.attention.show}
          </Button>
        }
      />
      {isOpen && outside.length > 0 && (
        <OutsideSection sheetName={customers.range.sheetName} outside={outside} goTo={goTo} />
      )}
      {isOpen && plan && (
        <>
          {cells.map((kind) => (
            <ReportedCellsSection key={kind} kind={kind} cells={plan[kind]} goTo={goTo} />
          ))}
          {plan.repeated.length > 0 && (
            <RepeatedSection
              plan={plan}
              measures={model.measures.filter(({ id }) => state.draft.columns[id] !== undefined)}
              treatment={state.draft.repeated}
              disabled={disabled}
              onTreatment={(repeated) => dispatch({ type: 'repeatedChosen', repeated })}
              goTo={goTo}
            />
          )}
          {plan.nonClients.length > 0 && <NonClientsSection rows={plan.nonClients} goTo={goTo} />}
          {plan.overrides.length > 0 && (
            <OverridesSection
              overrides={plan.overrides}
              treatment={state.overrides}
              disabled={disabled}
              onTreatment={(overrides) => dispatch({ type: 'overridesChosen', overrides })}
              goTo={goTo}
            />
          )}
          <CopyList disabled={disabled} onCopy={segmentation.copyList} />
        </>
      )}
    </>
  );
}
