import { useState, type ReactNode } from 'react';
import type { SegmentActions } from '../state/actions/actions';
import { decimalMarkOf } from '../text/number-text';
import type { Page } from '../state/page';
import type { PolicyEdits } from '../state/policy-edits';
import { useSegmentation } from '../hooks/use-segmentation';
import { useWords } from '../text/words';
import { Announcer } from './Announcer';
import { LaterPage } from './LaterPage';
import { LaterPart } from './LaterPart';
import { PaneHeader } from './PaneHeader';
import { SegmentPage } from './segment/SegmentPage';

const loadOrders = async () => (await import('./orders/OrdersSection')).OrdersSection;
const loadTierClients = async () => (await import('./client/TierClients')).TierClients;
const loadPolicyPage = async () => (await import('./policy/PolicyPage')).PolicyPage;

/** What the pane gives its pages. */
export interface WorkbenchProps {
  /** The computer's locale for typing and showing numbers. */
  numberLocale: string;
  footer: ReactNode;
  /** The page to begin with: the one whose button was pressed while the pages were loaded. */
  startPage: Page;
}

/**
 * Shows the page for segmenting or the page for the workbook's policy. Choices and unsaved changes stay when the user
 * turns to the other page.
 */
export function Workbench({
  actions,
  numberLocale,
  footer,
  startPage,
}: WorkbenchProps & { actions: SegmentActions }) {
  const { language } = useWords();
  const segmentation = useSegmentation(actions, language, {
    decimalMark: decimalMarkOf(numberLocale),
    page: startPage,
  });
  const [edits, setEdits] = useState<PolicyEdits>({});
  const { dispatch, state, model } = segmentation;
  const turn = (page: Page) => dispatch({ type: 'pageTurned', page });

  return (
    <>
      <PaneHeader page={state.page} onPage={turn} />
      {state.page === 'segment' && (
        <LaterPart
          key={state.customers?.range.sheetId}
          load={loadOrders}
          isTime={segmentation.orders !== undefined || state.customers?.isMadeFromOrders === true}
          segmentation={segmentation}
          actions={actions}
        />
      )}
      {state.page === 'segment' ? (
        <SegmentPage
          segmentation={segmentation}
          actions={actions}
          clientsOf={(plan, outcome, name) => (
            <LaterPart load={loadTierClients} {...{ actions, segmentation, plan, outcome, name }} />
          )}
          footer={footer}
          onPolicy={() => turn('policy')}
        />
      ) : (
        <LaterPage
          load={loadPolicyPage}
          actions={actions}
          segmentation={segmentation}
          footer={footer}
          edits={edits}
          onEdits={setEdits}
        />
      )}
      <Announcer state={state} model={model} />
    </>
  );
}
