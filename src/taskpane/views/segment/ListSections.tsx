import type { Customers } from '../../../sheet/customers';
import type { Plan } from '../../../sheet/plan/plan';
import type { Segmentation } from '../../hooks/use-segmentation';
import { useWords } from '../../text/words';
import { HistorySection } from '../history/HistorySection';
import { HeadedSection } from '../shared/HeadedSection';
import { NewPolicy } from './NewPolicy';
import { WaysToWrite } from './WaysToWrite';
import { WrittenLanguage } from './WrittenLanguage';

interface ListSectionsProps {
  segmentation: Segmentation;
  customers: Customers;
  /** The plan of the present choices, once the clients are counted. */
  plan: Plan | undefined;
}

/** Shows the history of the list, and how to write. */
export function ListSections({ segmentation, customers, plan }: ListSectionsProps) {
  const { text } = useWords();
  const { state, dispatch, goTo } = segmentation;
  return (
    <>
      {customers && (
        <HistorySection
          {...{ customers, goTo }}
          history={segmentation.history}
          tracked={state.draft.tracked === true}
          writeAs={state.draft.writeAs}
          onTracked={(tracked) => dispatch({ type: 'trackedChosen', tracked })}
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
    </>
  );
}
