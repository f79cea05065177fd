import { useCallback, useMemo, useReducer } from 'react';
import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { modelAmong } from '../../policy/model/models-of-workbook';
import { policyAfterRun } from '../../policy/model/policy-after-run';
import type { Progress } from '../../sheet/progress';
import { headersAsked, questionOf } from '../../sheet/question';
import { looksLikeOrders, mayBeOrders } from '../../orders/columns/looks-like-orders';
import { columnsToOffer } from '../../sheet/record/chosen-before';
import type { SegmentActions } from '../state/actions/actions';
import type { PrintActions } from '../state/actions/print-actions';
import { recallMoney, rememberMoney } from '../platform/remembered-money';
import { choiceOf } from '../state/choice';
import { draftFor, planShown, policyIn } from '../state/draft-for';
import { failureOf } from '../state/failure';
import { fittingModels } from '../state/fitting-models';
import { initialState, type Draft } from '../state/pane-state';
import type { Page } from '../state/page';
import { paneReducer } from '../state/reduce/reducer';
import type { DecimalMark } from '../text/number-text';
import { useByHand } from './sheets/use-by-hand';
import { useCare } from './sheets/use-care';
import { useCounting } from './use-counting';
import { useFinding } from './use-finding';
import { useHistory } from './sheets/use-history';
import { useLens } from './use-lens';
import { useMovement } from './sheets/use-movement';
import { useOutcomes } from './use-outcomes';
import { useRemoval } from './use-removal';
import { useService } from './sheets/use-service';
import { useSummary } from './sheets/use-summary';
import { useTwoModels } from './sheets/use-two-models';
import { useRun } from './use-run';
import { useUndo } from './use-undo';
import { useWorkbookPolicy } from './use-workbook-policy';

/** With what the pane begins. */
interface Start {
  readonly decimalMark: DecimalMark;
  readonly page: Page;
}

const startOf = ({ decimalMark, page }: Start) => ({ ...initialState(decimalMark), page });

/** The pane's state, and the functions that its user can start. */
export type Segmentation = ReturnType<typeof useSegmentation>;

/**
 * Combines the hooks of the pane, one for each purpose: find, count, preview other models, run, undo, remove, follow
 * the policy.
 */
export function useSegmentation(actions: SegmentActions, language: Language, start: Start) {
  const [state, dispatch] = useReducer(paneReducer, start, startOf);
  const { decimalMark } = state;
  const { customers, draft, models, overrides } = state;
  const model = modelAmong(models, draft.modelId);
  const writtenIn = draft.writtenIn ?? policyIn(state)?.language ?? language;
  const orders = useMemo(() => customers && looksLikeOrders(customers), [customers]);
  const isAsked = useMemo(() => customers !== undefined && mayBeOrders(customers), [customers]);
  const areOrders = isAsked && !state.rowsAreClients;
  // Typed tiers matter to what is planned only if they take up room.
  const ofTyped = Object.keys(draft.caps.rooms).length > 0 ? overrides : undefined;
  const choice = useMemo(
    () =>
      areOrders
        ? undefined
        : choiceOf(draft, {
            model,
            language: writtenIn,
            decimalMark,
            asOf: actions.today(),
            overrides: ofTyped,
          }),
    [actions, areOrders, draft, model, writtenIn, decimalMark, ofTyped],
  );
  const onProgress = useCallback((progress: Progress) => dispatch({ type: 'progressed', progress }), []);

  const finding = useFinding(actions, dispatch, { customers, model, models }, onProgress);
  const history = useHistory(actions, {
    customers: areOrders ? undefined : customers,
    plan: state.preview.kind === 'counted' ? state.preview.plan : undefined,
    overrides,
    language: writtenIn,
  });
  const byHand = useByHand(actions, {
    customers: areOrders ? undefined : customers,
    plan: state.preview.kind === 'counted' ? state.preview.plan : undefined,
    modelId: model.id,
    overrides,
    language: writtenIn,
    key: history.key,
    hasSheet: history.offer?.hasOverrides === true,
  });
  const { pinsAll, pin } = history;
  const onSegmented = () => {
    pin(false);
    byHand.afterRun();
  };
  const toRun = { customers, choice, overrides, models, pinsAll, goesBack: byHand.goesBack, onSegmented };
  const run = useRun(actions, dispatch, toRun, onProgress);
  useCounting(actions, dispatch, { customers, choice, isBusy: state.work !== undefined, edits: state.edits });
  const policy = useWorkbookPolicy(actions, dispatch);
  const fitting = useMemo(
    () => (customers && !areOrders ? fittingModels(customers, models).fitting : []),
    [customers, areOrders, models],
  );
  const tryModel = (asked: Model) => {
    if (!customers) return undefined;
    const proposed = columnsToOffer(customers, asked);
    const ofModel = draftFor(state, { modelId: asked.id, proposed }, customers);
    const circumstances = { model: asked, language: writtenIn, decimalMark, asOf: actions.today() };
    const tried = choiceOf(ofModel, circumstances);
    return tried && actions.tryQuestion(customers, tried);
  };
  const isIdle = state.work === undefined && state.preview.kind !== 'counting';
  const outcomes = useOutcomes(customers, fitting, tryModel, isIdle, state.edits);
  const lens = useLens(actions, { customers, plan: planShown(state.preview), model, overrides, draft });
  const removal = useRemoval(actions, dispatch, customers, model.id, onProgress);
  const ofModel = { customers, modelId: model.id, language: writtenIn, money: lens.money.column };
  const summary = useSummary(actions, ofModel);
  const twoModels = useTwoModels(actions, ofModel);
  const movement = useMovement(actions, {
    customers: areOrders ? undefined : customers,
    ...{ choice, modelId: model.id, language: writtenIn },
  });
  const care = useCare(actions, ofModel);
  const service = useService(actions, { customers, modelId: model.id, language: writtenIn });
  const isOffered = state.undo !== undefined && state.work === undefined;
  const ofRun = { isOffered, policy: state.policy, edits: state.edits };
  const printing: PrintActions = actions;
  const undoing = useUndo(actions, dispatch, ofRun, onProgress);

  return {
    ...{
      state,
      dispatch,
      model,
      orders,
      areOrders,
      writtenIn,
      policy,
      outcomes,
      lens,
      summary,
      twoModels,
      history,
      byHand,
      movement,
      care,
      service,
      /** What sets up the page of the sheet for printing. */
      printing,
    },
    /** True if nothing is missing for a run. */
    isComplete: choice !== undefined,
    ...finding,
    ...run,
    ...removal,
    ...undoing,
    /** Chooses another model. Takes its proposed columns, except for measures that have an entry in `columns`. */
    chooseModel(modelId: string, columns: Draft['columns'] = {}) {
      if (!customers) return;
      const proposed = { ...columnsToOffer(customers, modelAmong(models, modelId)), ...columns };
      dispatch({ type: 'modelChosen', modelId, proposed, money: recallMoney(customers.headers) });
    },
    /** Saves the present choices, with the numbers of the last count, as the policy of a workbook that has none. */
    async makePolicy() {
      if (!customers || !choice || state.preview.kind !== 'counted') return;
      const { policyCutoffs: cutoffs } = state.preview.plan;
      const columns = headersAsked(questionOf(choice, model, customers));
      const { language: chosen, asOf } = choice;
      const used = { model, columns, cutoffs, language: chosen, asOf };
      await policy.change(undefined, policyAfterRun(undefined, used));
    },
    /** Adds up the money of this column, now and whenever a list with the same headers is shown. */
    chooseMoney(money: number) {
      if (customers) rememberMoney(customers.headers, money);
      dispatch({ type: 'moneyChosen', money });
    },
    goTo(address: string) {
      actions.selectCell(address).catch((error: unknown) => {
        dispatch({ type: 'failed', failure: failureOf(error) });
      });
    },
  };
}
