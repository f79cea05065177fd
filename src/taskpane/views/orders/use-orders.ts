import { useRef, useState } from 'react';
import type { Language } from '../../../classifier/language';
import type { OrdersFound } from '../../../excel/orders/find-orders';
import type { ClientsOutcome } from '../../../excel/orders/write-clients';
import type { Answers } from '../../../orders/answers';
import type { Customers } from '../../../sheet/customers';
import type { Progress } from '../../../sheet/progress';
import { failureOf, type Failure } from '../../state/failure';
import type { OrdersActions } from '../../state/orders-actions';

/** What the pane knows of the orders: nothing yet, what would be written, or what came of it. */
export type OrdersStep =
  | { readonly kind: 'offered' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'asking'; readonly found: OrdersFound; readonly outcome: ClientsOutcome }
  | { readonly kind: 'writing'; readonly progress?: Progress }
  | { readonly kind: 'done'; readonly sheet: string }
  | { readonly kind: 'removing' }
  | { readonly kind: 'removed'; readonly sheet: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

interface Chosen {
  readonly answers: Answers;
  /** The ids of further sheets to take together with the first. */
  readonly also: readonly string[];
}

const nothingChosen: Chosen = { answers: {}, also: [] };

/** Adds orders up on request: looks, asks, and writes what was agreed to. */
export function useOrders(actions: OrdersActions, language: Language, onDone: () => void) {
  const [step, setStep] = useState<OrdersStep>({ kind: 'offered' });
  const [chosen, setChosen] = useState(nothingChosen);
  const controller = useRef<AbortController>(undefined);

  const attempt = async (work: () => Promise<OrdersStep>) => {
    try {
      setStep(await work());
    } catch (error) {
      setStep({ kind: 'failed', failure: failureOf(error) });
    }
  };
  const choiceOf = ({ found, alike }: OrdersFound, { answers, also }: Chosen) => ({
    columns: found.columns,
    says: found,
    answers,
    language,
    also: alike.filter(({ sheetId }) => also.includes(sheetId)),
  });
  const plan = async (found: OrdersFound, now: Chosen): Promise<OrdersStep> => ({
    kind: 'asking',
    found,
    outcome: await actions.planClientsSheet(found.orders, choiceOf(found, now)),
  });

  return {
    step,
    chosen,
    look() {
      setChosen(nothingChosen);
      setStep({ kind: 'looking' });
      return attempt(async () => {
        const found = await actions.findOrders();
        const also = found.before?.also ?? [];
        const now = {
          ...nothingChosen,
          also: also.filter((id) => found.alike.some(({ sheetId }) => sheetId === id)),
        };
        setChosen(now);
        return plan(found, now);
      });
    },
    /** Counts again with another answer, or with other sheets. */
    choose(found: OrdersFound, now: Chosen) {
      setChosen(now);
      return attempt(() => plan(found, now));
    },
    write(found: OrdersFound) {
      controller.current = new AbortController();
      setStep({ kind: 'writing' });
      const onProgress = (progress: Progress) => setStep({ kind: 'writing', progress });
      const options = { signal: controller.current.signal, onProgress };
      return attempt(async () => {
        const { sheet } = await actions.writeClientsSheet(found.orders, choiceOf(found, chosen), options);
        onDone();
        return { kind: 'done', sheet };
      });
    },
    remove(clients: Customers) {
      setStep({ kind: 'removing' });
      return attempt(async () => {
        const { sheet } = await actions.removeClientsSheet(clients);
        onDone();
        return { kind: 'removed', sheet };
      });
    },
    cancel: () => controller.current?.abort(),
    leave: () => setStep({ kind: 'offered' }),
  };
}

export type Orders = ReturnType<typeof useOrders>;
