import { modelAmong } from '../../../policy/model/models-of-workbook';
import type { Outcome, Plan } from '../../../sheet/plan/plan';
import { drafted } from './drafted';
import type { PaneEvent } from '../pane-event';
import { outdated, shownInPercent, stillCounting } from '../draft-for';
import { freshDraft, type PaneState } from '../pane-state';
import { found, undone, withModelChosen } from './turn-to-customers';
import { underPolicy } from './under-policy';
import { begun, idle, isBusyElsewhere, withWork } from './work';
import { isInPicked, sameCustomers, withModel, withoutModel } from './same-customers';

/** Returns the pane's state after an event. Pure: hooks start any work that must follow an event. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'pageTurned':
      return { ...state, page: event.page, notice: undefined, removal: undefined };
    case 'policyRead':
      return underPolicy(state, event.policy);
    case 'looking':
      return begun(state, 'looking');
    case 'found':
      return found(state, event);
    case 'columnsNeeded':
      return {
        ...idle(found(state, event.found)),
        notice: { kind: 'columnsNeeded', measures: event.measures },
      };
    case 'ordersFound':
      // Asks again even if the user has answered in the pane, because the ribbon's button does not know her answer.
      return { ...idle(found(state, event.found)), rowsAreClients: false, notice: { kind: 'ordersFound' } };
    case 'summarizedByCommand': {
      const shown = idle(found(state, event.found));
      return shown.draft.modelId === event.found.modelId
        ? shown
        : withModelChosen(shown, { ...event.found, type: 'modelChosen' });
    }
    case 'notFound':
      // Ignores a failed search during other work: a run of the ribbon's button finds the customers itself and reports
      // its result.
      if (isBusyElsewhere(state)) return state;
      return {
        ...idle(state),
        customers: undefined,
        preview: { kind: 'none' },
        notice: { kind: 'failed', failure: event.failure },
      };
    case 'noticeClosed':
      return { ...state, notice: undefined };
    case 'elsewhere': {
      const { customers: here } = event;
      const known =
        here &&
        state.customers &&
        (sameCustomers(here, state.customers) || isInPicked(here, state.customers));
      return { ...state, elsewhere: state.work || known ? undefined : event.customers };
    }
    case 'rowsNamed':
      return { ...state, rowsAreClients: event.areClients, preview: { kind: 'none' } };
    case 'edited':
      // While the pane writes, it makes the edits itself. If others edit too, the next count shows that.
      return {
        ...state,
        edits: state.edits + 1,
        preview: state.work ? state.preview : afterEdit(state.preview),
      };
    case 'countedAgain':
      return { ...state, edits: state.edits + 1, preview: { kind: 'none' } };
    case 'modelChosen':
      return withModelChosen(state, event);
    case 'overridesChosen':
      return { ...state, overrides: event.overrides };
    case 'planAsked':
      return { ...state, preview: { ...stillCounting(state.preview), request: event.request } };
    case 'planAwaited':
      return awaits(state, event.request)
        ? { ...state, preview: { ...stillCounting(state.preview), request: event.request, isSilent: true } }
        : state;
    case 'planned':
      return awaits(state, event.request)
        ? {
            ...state,
            draft: shownInPercent(state, event.plan),
            preview: { kind: 'counted', plan: event.plan },
          }
        : state;
    case 'plannedAtOnce':
      return state.preview.kind === 'counting'
        ? { ...state, preview: { ...state.preview, last: event.plan, isAtOnce: true } }
        : state;
    case 'planFailed':
      return awaits(state, event.request)
        ? { ...state, preview: { kind: 'failed', failure: event.failure } }
        : state;
    case 'segmenting':
      return { ...begun(state, 'segmenting'), page: 'segment', undo: undefined };
    case 'progressed':
      return withWork(state, { progress: event.progress });
    case 'cancelling':
      return withWork(state, { isCancelling: true });
    case 'segmented':
      return {
        ...idle(state),
        customers: state.customers && withModel(state.customers, event.outcome),
        draft: { ...state.draft, computesAnew: false },
        preview: { kind: 'counted', plan: planCarriedOut(event.outcome) },
        overrides: 'keep',
        notice: { kind: 'segmented', outcome: event.outcome, recounted: recounted(state, event.outcome) },
        undo: { customers: state.customers },
      };
    case 'segmentedByCommand': {
      const { columns, cutoffs, modelId, language } = event.choice;
      const { chosen } = event.outcome;
      const model = modelAmong(state.models, modelId);
      const fresh = freshDraft(model, state.decimalMark, { ...chosen, cutoffs });
      const draft = { ...fresh, client: chosen.client, money: chosen.money, columns, writtenIn: language };
      const shown: PaneState = {
        ...state,
        page: 'segment',
        customers: event.customers,
        draft,
        preview: { kind: 'none' },
        elsewhere: undefined,
      };
      return paneReducer(shown, { type: 'segmented', outcome: event.outcome });
    }
    case 'runLookedAt':
      return state.undo ? { ...state, undo: { ...state.undo, isChanged: event.isChanged } } : state;
    case 'undoing':
      return begun(state, 'undoing');
    case 'undone':
      return undone(state, event);
    case 'removalAsked':
      return { ...state, removal: 'searching' };
    case 'referringFound':
      return state.removal ? { ...state, removal: event.referring ?? 'unknown' } : state;
    case 'removalCancelled':
      return { ...state, removal: undefined };
    case 'removing':
      return { ...begun(state, 'removing'), undo: undefined };
    case 'removed':
      return {
        ...idle(state),
        customers: state.customers && withoutModel(state.customers, state.draft.modelId),
        notice: {
          kind: 'removed',
          address: event.address,
          policySheet: event.policySheet,
          summarySheets: event.summarySheets,
          staying: event.staying,
          colorsStay: event.colorsStay,
        },
      };
    case 'listing':
      return begun(state, 'listing');
    case 'listed':
      return { ...idle(state), notice: { kind: 'listed', sheet: event.sheet, items: event.items } };
    case 'failed':
      return { ...idle(state), page: 'segment', notice: { kind: 'failed', failure: event.failure } };
    default:
      return drafted(state, event);
  }
}

/** Marks finished counts as outdated. A preview that is counting, has failed or has not begun stays as it is. */
const afterEdit = (preview: PaneState['preview']): PaneState['preview'] =>
  preview.kind === 'counted' ? outdated(preview) : preview;

const recounted = ({ preview }: PaneState, { plan }: Outcome) =>
  preview.kind === 'counted' && String(preview.plan.counts) !== String(plan.counts);

/** Returns the plan as it is after the run: without moves, and without overrides if the run replaced them. */
const planCarriedOut = ({ plan, overrides }: Outcome): Plan => ({
  ...plan,
  moves: [],
  ...(overrides === 'replace' && { overrides: [], byHand: undefined }),
});

const awaits = ({ preview }: PaneState, request: number) =>
  preview.kind === 'counting' && preview.request === request;
