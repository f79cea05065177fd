import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../../classifier/language';
import type { OrdersFound } from '../../../excel/orders/lists/find-orders';
import type { ClientsChoice } from '../../../excel/orders/plan-clients';
import type { ClientsOutcome } from '../../../excel/orders/write-clients';
import { headersSay } from '../../../orders/columns/find-order-columns';
import type { OrderColumns } from '../../../orders/order-role';
import type { Answers } from '../../../orders/answers';
import type { Customers } from '../../../sheet/customers';
import type { Progress, RunOptions } from '../../../sheet/progress';
import { failureOf, isCancelled, type Failure } from '../../state/failure';
import type { OrdersActions } from '../../state/actions/orders-actions';

/**
 * The step of adding up orders: offered, looking, asking (with a plan of what to write), writing, done,
 * removing, removed, or failed.
 */
export type OrdersStep =
  | { readonly kind: 'offered' }
  | { readonly kind: 'looking' }
  | OrdersAsking
  | { readonly kind: 'writing' }
  | { readonly kind: 'done'; readonly sheet: string }
  | { readonly kind: 'removing' }
  | { readonly kind: 'removed'; readonly sheet: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface OrdersAsking {
  readonly kind: 'asking';
  readonly found: OrdersFound;
  readonly chosen: Chosen;
  /** What a run would write, by the choices of the last count. */
  readonly outcome: ClientsOutcome;
  /** Set while the orders are counted by newer choices. */
  readonly isCounting?: boolean;
  /** Why the orders cannot be counted with the present choices. */
  readonly failure?: Failure;
  /** Why writing failed. */
  readonly notWritten?: Failure;
}

/** What the user has chosen so far. */
export interface Chosen {
  readonly columns: OrderColumns;
  /** The day of the result; undefined: the proposed one. */
  readonly asOf?: number;
  readonly answers: Answers;
  /** The ids of further sheets to take together with the first. */
  readonly also: readonly string[];
  /** The id of the sheet with the user's own list of clients, if it is joined. */
  readonly clientListOn?: string;
  readonly writeAs: 'values' | 'formulas';
}

/**
 * Returns the first choices: columns and sheets of last time, otherwise the columns that were found. The plan proposes
 * the answers of last time.
 */
const firstChoice = ({ found, before }: OrdersFound): Chosen => ({
  columns: before?.columns ?? found.columns,
  answers: {},
  also: before?.also ?? [],
  clientListOn: before?.clientListOn,
  writeAs: before?.writeAs ?? 'values',
});

const choiceOf = ({ orders, found, alike, lists }: OrdersFound, chosen: Chosen, language: Language) => {
  const { columns, answers, also, asOf, clientListOn, writeAs } = chosen;
  const clientList = lists.find(({ range }) => range.sheetId === clientListOn);
  return {
    columns,
    says: { ...headersSay(orders.headers, columns), alternatives: found.alternatives },
    answers,
    language,
    writeAs,
    lists,
    ...(clientList && { clientList }),
    ...(asOf !== undefined && { asOf }),
    also: alike.filter(({ sheetId }) => also.includes(sheetId)),
  } satisfies ClientsChoice;
};

/** Adds orders up on request: finds the list, counts by the user's choices, and writes on a click. */
export function useOrders(actions: OrdersActions, language: Language, onDone: () => void) {
  const [step, setStep] = useState<OrdersStep>({ kind: 'offered' });
  const [progress, setProgress] = useState<Progress>();
  const running = useRef<AbortController>(undefined);

  /**
   * Cancels earlier work, does this work, and shows the step that it returns, unless other work has begun meanwhile. If
   * the work fails, shows the step that `otherwise` returns.
   */
  const attempt = async (
    work: (options: RunOptions) => Promise<OrdersStep>,
    otherwise: (failure: Failure) => OrdersStep,
  ) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const isNow = () => running.current === controller;
    setProgress(undefined);
    const options = {
      signal: controller.signal,
      onProgress: (now: Progress) => isNow() && setProgress(now),
    };
    const next = await work(options).catch((error: unknown) => otherwise(failureOf(error)));
    if (isNow()) setStep(next);
  };
  const failed = (failure: Failure): OrdersStep =>
    isCancelled(failure) ? { kind: 'offered' } : { kind: 'failed', failure };
  const count = async (found: OrdersFound, chosen: Chosen, options: RunOptions): Promise<OrdersAsking> => ({
    kind: 'asking',
    found,
    chosen,
    outcome: await actions.planClientsSheet(found.orders, choiceOf(found, chosen, language), options),
  });

  return {
    step,
    progress,
    look(orders: Customers) {
      setStep({ kind: 'looking' });
      return attempt(async (options) => {
        const found = await actions.findOrders(orders, options);
        return count(found, firstChoice(found), options);
      }, failed);
    },
    /** Counts again by new choices. */
    choose(before: OrdersAsking, chosen: Chosen) {
      const asking = { ...before, chosen };
      setStep({ ...asking, isCounting: true, failure: undefined, notWritten: undefined });
      return attempt(
        (options) => count(before.found, chosen, options),
        (failure) => (isCancelled(failure) ? before : { ...asking, isCounting: false, failure }),
      );
    },
    write(asking: OrdersAsking) {
      const { found, chosen } = asking;
      setStep({ kind: 'writing' });
      return attempt(
        async (options) => {
          const choice = choiceOf(found, chosen, language);
          const { sheet } = await actions.writeClientsSheet(found.orders, choice, options);
          onDone();
          return { kind: 'done', sheet };
        },
        (notWritten) => ({ ...asking, notWritten }),
      );
    },
    remove(clients: Customers) {
      setStep({ kind: 'removing' });
      return attempt(async () => {
        const { sheet } = await actions.removeClientsSheet(clients);
        onDone();
        return { kind: 'removed', sheet };
      }, failed);
    },
    cancel: () => running.current?.abort(),
    leave() {
      running.current?.abort();
      running.current = undefined;
      setStep({ kind: 'offered' });
    },
  };
}

export type Orders = ReturnType<typeof useOrders>;

/**
 * Counts a list of orders with all proposals, before the user asks for it. Returns undefined until it is counted, and
 * if counting fails.
 */
export function useOrdersCounted(
  actions: OrdersActions,
  language: Language,
  orders: Customers | undefined,
  edits: number,
): ClientsOutcome | undefined {
  const [counted, setCounted] = useState<{ readonly orders: Customers; readonly outcome: ClientsOutcome }>();
  useEffect(() => {
    if (!orders) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const count = async () => {
      const found = await actions.findOrders(orders, { withLists: false });
      const choice = choiceOf(found, firstChoice(found), language);
      const outcome = await actions.planClientsSheet(found.orders, choice, { signal });
      if (!signal.aborted) setCounted({ orders, outcome });
    };
    // Ignores a failure here: the pane says why as soon as the user asks.
    count().catch(() => undefined);
    return () => controller.abort();
  }, [actions, language, orders, edits]);
  return counted?.orders === orders ? counted?.outcome : undefined;
}
