import { words } from '../../classifier/words/languages';
import type { Language } from '../../classifier/language';
import { movementBetween, type Movement } from '../../classifier/explain/tier-movement';
import { blockOf, shapedLike, shownCell, shownText } from '../arguments/argument';
import type { CustomFunction } from '../arguments/custom-function';
import { FunctionFault } from '../arguments/function-fault';
import { faultText } from '../arguments/fault-text';
import { namedTiers, type NamedTiers } from '../arguments/named-tiers';
import { requireSameShape } from '../arguments/require-same-shape';
import { requestedLanguage } from '../arguments/requested-language';
import { worded } from '../words/worded';

/**
 * Says how each client moved between two tiers of a model, in the language of the tiers' names, or in the one that the
 * formula asks for.
 */
export const movementFunction: CustomFunction = {
  id: 'CLIENT_MOVEMENT',
  description: worded(({ movement }) => movement.description),
  parameters: [
    { name: 'from', description: worded(({ movement }) => movement.from), optional: false },
    { name: 'to', description: worded(({ movement }) => movement.to), optional: false },
    { name: 'language', description: worded(({ movement }) => movement.language), optional: true },
  ],
  example: worded(({ movement }) => movement.example),
  evaluate([from, to, language], context) {
    const text = faultText[context.language];
    const chosen = requestedLanguage(blockOf(language), context.language);
    const before = blockOf(from);
    const after = blockOf(to);
    if (!before) throw new FunctionFault('#VALUE!', text.missing('from'));
    if (!after) throw new FunctionFault('#VALUE!', text.missing('to'));
    requireSameShape(
      [
        { name: 'from', block: before },
        { name: 'to', block: after },
      ],
      context.language,
    );
    const named = namedTiers(context);
    const known = new Map<string, string | FunctionFault>();
    const answers = before.cells.map((cell, index) => {
      const names = [shownCell(cell), shownCell(after.cells[index]!)] as const;
      const pair = names.join('\n');
      const answer = known.get(pair) ?? movementText(names, named, context.language, chosen);
      known.set(pair, answer);
      return answer;
    });
    return shapedLike(before, answers);
  },
};

/**
 * Returns the movement in words; `''` if the client had no tier at both times; a fault if a name belongs to no tier.
 */
function movementText(
  [from, to]: readonly [string, string],
  named: NamedTiers,
  language: Language,
  chosen: Language | undefined,
): string | FunctionFault {
  const text = faultText[language];
  if (from === '' && to === '') return '';
  const tiersOf = (name: string) => (name === '' || named.isUnclassified(name) ? [] : named.findAll(name));
  const [before, after] = [tiersOf(from), tiersOf(to)];
  const answer = (movement: Movement) =>
    words[chosen ?? (after[0] ?? before[0])?.language ?? language].movements[movement];
  for (const [name, tiers] of [
    [from, before],
    [to, after],
  ] as const) {
    const isKnown = name === '' || named.isUnclassified(name) || tiers.length > 0;
    if (!isKnown) return new FunctionFault('#N/A', text.unknownTier(shownText(name)));
  }
  if (from === '') return answer('new');
  if (to === '') return answer('lost');
  if (before.length === 0 && after.length === 0) return answer('same');
  // Unclassified is neither better nor worse than a tier.
  if (before.length === 0 || after.length === 0) return answer('changed');
  for (const one of before) {
    const other = after.find(({ model }) => model.id === one.model.id);
    if (other) return answer(movementBetween(other.model, one.tier.id, other.tier.id));
  }
  return new FunctionFault('#N/A', text.tiersOfTwoModels(shownText(from), shownText(to)));
}
