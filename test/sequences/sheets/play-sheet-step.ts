import type { Outcome } from '../segment';
import type { World } from '../world';
import { makeCare, takeCareAway } from './steps/care-steps';
import { makeCard, makeService, makeTwoModels, takeFiguresAway } from './steps/figures-steps';
import { compareColumns } from './columns-compared';
import { columnsOnRequest } from './columns-on-request';
import { compareDates, takeMovementAway } from './steps/movement-steps';
import { putBack, setUp } from './steps/page-step';
import { makeClients, removeClients } from './steps/clients-steps';
import { summarizeFromRibbon } from './steps/ribbon-step';
import { ageHistory, keepHistory, takeHistoryAway } from './steps/history-steps';
import { giveReasonByHand, takeOverridesAway } from './steps/override-steps';
import type { SheetKind, SheetStep } from './steps/sheet-step';
import { makeSummary, takeSummaryAway } from './steps/summary-steps';
import { copyTier, showEverybody, showTier } from './steps/tier-steps';
import { undo } from './steps/undo-step';

const steps: Readonly<Record<SheetKind, (world: World, step: SheetStep) => Promise<Outcome>>> = {
  clients: makeClients,
  removeClients,
  summary: makeSummary,
  ribbonSummary: summarizeFromRibbon,
  removeSummary: takeSummaryAway,
  copyTier,
  show: showTier,
  showAll: showEverybody,
  undo,
  service: makeService,
  serviceCard: makeCard,
  twoModels: makeTwoModels,
  removeFigures: takeFiguresAway,
  movement: compareDates,
  columnsCompared: compareColumns,
  columnsOnRequest,
  removeMovement: takeMovementAway,
  setUpPage: setUp,
  putPageBack: putBack,
  care: makeCare,
  removeCare: takeCareAway,
  keepHistory,
  ageHistory,
  removeHistory: takeHistoryAway,
  giveReason: giveReasonByHand,
  removeOverrides: takeOverridesAway,
};

/** The steps after which the last run can no longer be undone. */
const endsUndo: readonly SheetKind[] = [
  'clients',
  'removeClients',
  'summary',
  'ribbonSummary',
  'removeSummary',
  'service',
  'twoModels',
  'removeFigures',
  'movement',
  'columnsCompared',
  'columnsOnRequest',
  'removeMovement',
  'care',
  'removeCare',
  'removeHistory',
  'giveReason',
  'removeOverrides',
];

/** Does a step with sheets that ClientTier makes. */
export async function sheetStep(world: World, step: SheetStep): Promise<Outcome> {
  // A history without a sheet is only switched off, which leaves the run as it was.
  const isSwitch = step.kind === 'removeHistory' && world.history?.name === undefined;
  const outcome = await steps[step.kind](world, step);
  if (outcome.told === 'done' && endsUndo.includes(step.kind) && !isSwitch) world.lastRun = undefined;
  return outcome;
}
