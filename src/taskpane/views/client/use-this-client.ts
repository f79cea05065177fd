import { useEffect, useMemo, useState } from 'react';
import { clientDescriber, type AboutRow, type SeenRow } from '../../../sheet/client/about-client';
import type { Plan } from '../../../sheet/plan/plan';
import type { Segmentation } from '../../hooks/use-segmentation';
import type { SegmentActions } from '../../state/actions/actions';
import { useWords } from '../../text/words';

/** Milliseconds to wait for the next selection, so that moving over many rows asks Excel once. */
const LOOK_AFTER = 120;

/**
 * Returns everything about the client on the selected row, by the plan that the pane shows. Asks Excel once for each
 * selection and each new plan.
 */
export function useThisClient(
  actions: SegmentActions,
  { state }: Pick<Segmentation, 'state'>,
  plan: Plan | undefined,
): AboutRow {
  const { language } = useWords();
  const { customers, overrides } = state;
  const [seen, setSeen] = useState<SeenRow>();

  useEffect(() => {
    if (!plan) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isWanted = true;
    const look = async () => {
      // If Excel cannot say which row is selected, no client is shown.
      const row = await actions.readSelectedRow().catch(() => undefined);
      if (isWanted) setSeen(row);
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, LOOK_AFTER);
    };
    soon();
    const stop = actions.watchSelection((what) => what === 'selected' && soon());
    stop.catch(() => undefined);
    return () => {
      isWanted = false;
      clearTimeout(timer);
      stop.then((off) => off()).catch(() => undefined);
    };
  }, [actions, plan]);

  const describe = useMemo(
    () => plan && customers && clientDescriber({ plan, customers, overrides, language }),
    [plan, customers, overrides, language],
  );
  return useMemo(() => (describe && seen ? describe(seen) : 'nobody'), [describe, seen]);
}
