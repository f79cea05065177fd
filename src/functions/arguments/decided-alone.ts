import type { Language } from '../../classifier/language';
import { cutoffValues, type ResolvedCutoff } from '../../classifier/cutoffs/resolve-cutoffs';
import { atOneGo } from '../../classifier/slices';
import { policyCutoffs, rowFormBy } from '../../sheet/plan/policy-cutoffs';
import { shapeName } from './argument';
import { faultText } from './fault-text';
import type { FormulaClients } from './formula-clients';
import { FunctionFault } from './function-fault';

/**
 * Returns model and cut-offs in the form that decides each client alone (`rowForm`), with the same tiers.
 *
 * @throws FunctionFault if clients are compared with each other, because each has a cut-off of her own
 */
export function decidedAlone(
  { model, columns, cutoffs, shape }: FormulaClients,
  language: Language,
): Pick<FormulaClients, 'model' | 'cutoffs'> {
  if (!model.derived) return { model, cutoffs };
  const resolved = model.cutoffs.map((cutoff): ResolvedCutoff => {
    const values = cutoffs[cutoff.id]!;
    if (values.length > 1) {
      throw new FunctionFault('#VALUE!', faultText[language].notOneValue(cutoff.id, shapeName(shape)));
    }
    const value = values[0]!;
    return { id: cutoff.id, rule: { kind: 'fixed', value }, value, splitsNobody: false };
  });
  return {
    model: rowFormBy(model, columns, resolved),
    cutoffs: cutoffValues(atOneGo(policyCutoffs(model, columns, resolved))),
  };
}
