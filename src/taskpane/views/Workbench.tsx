import { useState, type ReactNode } from 'react';
import type { SegmentActions } from '../state/actions/actions';
import type { DecimalMark } from '../text/number-text';
import type { Page } from '../state/pane-state';
import { noEdits } from '../state/policy-edits';
import { useSegmentation } from '../hooks/use-segmentation';
import { useWords } from '../text/words';
import { Announcer } from './Announcer';
import { TierClients } from './client/TierClients';
import { ThisClient } from './client/ThisClient';
import { LaterPage } from './LaterPage';
import { OrdersSection } from './orders/OrdersSection';
import { PaneHeader } from './PaneHeader';
import { SegmentPage } from './segment/SegmentPage';

const loadPolicyPage = async () => (await import('./policy/PolicyPage')).PolicyPage;

interface WorkbenchProps {
  actions: SegmentActions;
  decimalMark: DecimalMark;
  footer: ReactNode;
}

/**
 * Shows the page for segmenting or the page for the workbook's policy. Choices and unsaved changes stay when the user
 * turns to the other page.
 */
export function Workbench({ actions, decimalMark, footer }: WorkbenchProps) {
  const { language } = useWords();
  const segmentation = useSegmentation(actions, language, decimalMark);
  const [edits, setEdits] = useState(noEdits);
  const { dispatch, state, model } = segmentation;
  const turn = (page: Page) => dispatch({ type: 'pageTurned', page });

  return (
    <>
      <PaneHeader page={state.page} onPage={turn} />
      {state.page === 'segment' && (
        <OrdersSection key={state.customers?.range.sheetId} segmentation={segmentation} actions={actions} />
      )}
      {state.page === 'segment' ? (
        <SegmentPage
          segmentation={segmentation}
          thisClient={<ThisClient actions={actions} segmentation={segmentation} />}
          clientsOf={(plan, outcome, name) => (
            <TierClients {...{ actions, segmentation, plan, outcome, name }} />
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
