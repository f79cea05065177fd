import { draftFor, outdated } from '../draft-for';
import type { FoundEvent, PaneEvent } from '../pane-event';
import type { PaneState } from '../pane-state';
import { sameColumns, sameCustomers } from './same-customers';
import { idle, isBusyElsewhere } from './work';

/**
 * Returns the state after customers were found. If they are in the same columns as before, keeps what the user chose.
 */
export function found(state: PaneState, event: FoundEvent): PaneState {
  const { customers } = event;
  const again = state.customers !== undefined && sameColumns(customers, state.customers);
  const draft = again ? state.draft : draftFor(state, event, customers);
  return {
    ...(isBusyElsewhere(state) ? state : idle(state)),
    page: 'segment',
    customers,
    draft,
    rowsAreClients: again && state.rowsAreClients === true,
    preview: again ? outdated(state.preview) : { kind: 'none' },
    overrides: again ? state.overrides : 'keep',
    elsewhere: undefined,
  };
}

export function withModelChosen(
  state: PaneState,
  event: Extract<PaneEvent, { type: 'modelChosen' }>,
): PaneState {
  return {
    ...state,
    draft: draftFor(state, event, state.customers),
    preview: { kind: 'none' },
    overrides: 'keep',
    removal: undefined,
    notice: undefined,
  };
}

/** Returns the state after an undo. The customers are as before the run, unless the pane now shows others. */
export function undone(
  state: PaneState,
  { address, colorsStay, notPutBack }: Extract<PaneEvent, { type: 'undone' }>,
): PaneState {
  const { customers, undo } = state;
  const before = undo?.customers;
  const isHere = customers && before && sameCustomers(customers, before);
  return {
    ...idle(state),
    customers: isHere ? before : customers,
    preview: outdated(state.preview),
    notice: { kind: 'undone', address, colorsStay, notPutBack },
    undo: undefined,
  };
}
