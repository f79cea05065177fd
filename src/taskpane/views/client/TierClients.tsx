import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ShownOnly } from '../../../excel/client/show-only';
import { clientsOfTier } from '../../../sheet/client/clients-of-tier';
import { clientCell, sheetColumn } from '../../../sheet/customer-range';
import type { Plan } from '../../../sheet/plan/plan';
import type { Segmentation } from '../../hooks/use-segmentation';
import { useStep } from '../../hooks/use-step';
import type { SegmentActions } from '../../state/actions/actions';
import { useWords } from '../../text/words';
import { StepNote } from '../shared/StepNote';
import { usePaneStyles } from '../shared/styles';
import { VirtualList } from '../shared/VirtualList';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

interface TierClientsProps {
  actions: SegmentActions;
  segmentation: Segmentation;
  plan: Plan;
  /** Index of the tier, or another outcome (`ClientOutcomes`). */
  outcome: number;
  name: string;
}

/** The result of the last click: a copy on a sheet, or what Excel shows. */
type Done =
  | { readonly sheet: string; readonly of: number }
  | { readonly what: ShownOnly | 'allShown' | 'noFilterOfOurs' };

/**
 * Lists the clients of a tier, largest first; a click selects the client on the sheet. Also offers to show only these
 * clients in Excel, and to copy them to a new sheet.
 */
export function TierClients({ actions, segmentation, plan, outcome, name }: TierClientsProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text, count, number } = useWords();
  const { state, lens, goTo } = segmentation;
  const { overrides } = state;
  const { each, only } = lens;
  const clients = useMemo(
    () => each && clientsOfTier(plan, outcome, overrides, each, only?.value),
    [plan, outcome, overrides, each, only?.value],
  );
  const { step, start, close } = useStep<Done>();
  if (!clients) return <p className={pane.note}>{text.counts.counting}</p>;

  const amount = (row: number) => {
    const sum = clients.amountOf(row);
    return sum === undefined ? '' : number(sum);
  };
  // Computed on a click only, because there may be 100,000 rows.
  const rows = () => clients.rows.flatMap((row) => plan.basis.clients.rowsWith(row));
  const isSegmented = plan.range.segments?.some(({ modelId }) => modelId === plan.basis.model.id);
  const isBusy = state.work !== undefined || step?.kind === 'working';
  const show = () => start(async () => ({ what: await actions.showOnly(plan, rows()) }));
  const showAll = () =>
    start(async () => ({ what: (await actions.showAll()) ? 'allShown' : 'noFilterOfOurs' }));
  const copy = () =>
    start(async (options) => {
      const { sheet } = await actions.copyClients(plan, rows(), name, options);
      return { sheet, of: clients.rows.length };
    });
  return (
    <>
      <VirtualList
        items={clients.rows}
        label={text.client.list(name)}
        onChoose={(row) => goTo(clientCell(plan.range, row, sheetColumn(plan.range, 0)))}
      >
        {(row) => text.client.ofList(plan.basis.nameOf(row) || text.client.unnamed, amount(row))}
      </VirtualList>
      <div className={styles.buttons}>
        {isSegmented && (
          <>
            <Button size="small" disabledFocusable={isBusy} onClick={show}>
              {text.client.showOnly}
            </Button>
            {/* Shown even if no filter is known: the workbook may have been saved, or this row closed, with the filter on. */}
            <Button size="small" disabledFocusable={isBusy} onClick={showAll}>
              {text.client.showAll}
            </Button>
          </>
        )}
        <Button size="small" disabledFocusable={isBusy} onClick={copy}>
          {text.client.copy}
        </Button>
      </div>
      <StepNote step={step} title={text.actions.busy.excel} onClose={close}>
        {(done) => ('what' in done ? text.client[done.what] : text.client.copied(count(done.of), done.sheet))}
      </StepNote>
    </>
  );
}
