import type { ClientDecider } from '../decide/decide-client';
import type { Condition, Edge } from '../decision-table';
import { words } from '../words/languages';
import { formatValue } from './format-value';
import { kindOf } from '../kind-of';
import type { Language } from '../language';
import { measureKinds } from '../measure-kinds';
import type { Model } from '../model';

/** Explains conditions on one measure that the decider's current client meets: `Sales 12,300 ≥ 10,000 (high)`. */
export function conditionsText(
  model: Model,
  conditions: readonly Condition[],
  decider: ClientDecider,
  language: Language,
): string {
  const text = words[language].explanation;
  const { measure } = conditions[0]!;
  const read = model.measures.find(({ id }) => id === measure);
  const derived = model.derived?.find(({ id }) => id === measure);
  const name = (read ?? derived)!.name[language];
  const kind = kindOf(model, measure);
  const { says, stated, percent } = measureKinds[kind];
  const value = decider.value(measure)!;

  if (says === 'yesNo' || derived?.derivation.kind === 'given') return text.flag(name, value > 0);
  if (says === 'category') return text.category(name, value > 0);
  if (!Number.isFinite(value)) {
    const never = derived?.derivation.kind === 'ratio' ? derived.derivation.of : undefined;
    if (never) return text.never(model.measures.find(({ id }) => id === never)!.name[language]);
    // For a share of -Infinity says "none", not "stated as low": the cell may be blank, so that nobody typed "low".
    const isStated = stated && (percent !== 'share' || value > 0);
    return isStated ? text.stated(name, value > 0) : text.never(name);
  }
  const compared = (edge: Edge) =>
    formatValue(typeof edge === 'number' ? edge : decider.cutoff(edge), kind, language);
  const comparisons = conditions.flatMap(({ from, above, upTo, below }) =>
    [
      from !== undefined && `≥ ${compared(from)}`,
      above !== undefined && `> ${compared(above)}`,
      upTo !== undefined && upTo !== Infinity && `≤ ${compared(upTo)}`,
      below !== undefined && below !== Infinity && `< ${compared(below)}`,
    ].filter((comparison) => typeof comparison === 'string'),
  );
  return text.compared(name, formatValue(value, kind, language), comparisons, levelOf(conditions));
}

/**
 * Returns `high` if the conditions have only lower limits (`from`, `above`), `low` if they have only upper ones
 * (`upTo`, `below`), and at least one limit is a cut-off. Undefined if they have both, or no limit is a cut-off.
 */
function levelOf(conditions: readonly Condition[]): 'high' | 'low' | undefined {
  const lower = conditions.map(({ from, above }) => from ?? above).filter((edge) => edge !== undefined);
  const upper = conditions.map(({ upTo, below }) => below ?? upTo).filter((edge) => edge !== undefined);
  if (lower.length > 0 && upper.length > 0) return undefined;
  if (lower.some((edge) => typeof edge === 'string')) return 'high';
  return upper.some((edge) => typeof edge === 'string') ? 'low' : undefined;
}
