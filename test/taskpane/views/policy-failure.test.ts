/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { act, createElement } from 'react';
import { useWorkbookPolicy } from '../../../src/taskpane/hooks/use-workbook-policy';
import type { SegmentActions } from '../../../src/taskpane/state/actions/actions';
import { PolicyFaults } from '../../../src/taskpane/views/shared/PolicyFaults';
import { openPane } from '../shown';

const actions = {
  followPolicy: () => Promise.resolve(() => Promise.resolve()),
  restorePolicy: () => Promise.reject(new Error('Excel said no')),
} as Pick<SegmentActions, 'followPolicy' | 'restorePolicy'> as SegmentActions;

function Faults() {
  const policy = useWorkbookPolicy(actions, () => undefined);
  return createElement(PolicyFaults, { faults: [], policy, goTo: () => undefined });
}

let pane: ReturnType<typeof openPane>;
beforeEach(() => {
  pane = openPane();
});
afterEach(() => pane.close());

test('a policy that could not be restored is told until it is closed, and can be restored again', async () => {
  pane.show(createElement(Faults));
  await act(async () => pane.press('Restore'));
  expect(pane.said()).toContain('Excel said no');
  pane.press('Close');
  expect(pane.said()).not.toContain('Excel said no');
  await act(async () => pane.press('Restore'));
  expect(pane.said()).toContain('Excel said no');
});
