import { loadTheRest } from '../functions';
import type { LoadWorkbench } from './views/Pane';

/** Milliseconds after which the pane has shown its first answer, so that other scripts do not delay it. */
const firstAnswer = 2_000;

/**
 * Registers the ribbon's buttons, and loads the pages of the pane and what lets typed formulas follow the policy. Then
 * loads the rest while the pane is idle, so that no click waits for it. Rejects if a script cannot be loaded.
 */
export const loadWorkbench: LoadWorkbench = async () => {
  // Waits for the words, because the scripts of buttons and pages use them while they load.
  await Promise.all([Office.onReady(), loadTheRest()]);
  const { associateCommands } = await import('../commands');
  associateCommands();
  const [{ Workbench }, useCases, lastRun, { informFormulas }, { loadWhenIdle }] = await Promise.all([
    import('./views/Workbench'),
    import('../excel/use-cases'),
    import('../commands/command-result'),
    import('../excel/policy/follow/inform-formulas'),
    import('../excel/office/loaded-later'),
  ]);
  const actions = { ...useCases, ...lastRun };
  void useCases.showIfOpenedWithWorkbook().catch(() => undefined);
  // If Excel fails here, it also fails where the pane reads the policy, which tells the user.
  void informFormulas().catch(() => undefined);
  setTimeout(() => void loadWhenIdle([() => import('./views/client/TierClients')]), firstAnswer);
  return (props) => <Workbench actions={actions} {...props} />;
};
