import { spansOf } from '../../sheet/headers/header-spans';
import { tokensOf, wordsOf } from '../../sheet/headers/header-tokens';
import { splitTerms } from '../../sheet/headers/split-terms';
import { orderHeaders } from '../words/languages-of-headers';
import type { HeaderGroup } from '../words/order-headers';

/** A group of headers that a header belongs to. */
export interface GroupMatch {
  readonly group: HeaderGroup;
  /** Place in the group's list; a clearer header has a smaller one: `Order number` before `Invoice`. */
  readonly place: number;
}

/** Maps the words of a header to the groups that have it, in any language. */
const groups = new Map<string, GroupMatch[]>();
for (const { headers } of orderHeaders) {
  for (const [group, terms] of Object.entries(headers)) {
    for (const [place, term] of splitTerms(terms).entries()) {
      const key = wordsOf(term).join(' ');
      groups.set(key, [...(groups.get(key) ?? []), { group: group as HeaderGroup, place }]);
    }
  }
}

/**
 * Returns the groups to which a header belongs: by all of its words, otherwise without words that change nothing, such
 * as *order* in `Order discount`.
 */
export function groupsOfHeader(header: string): readonly GroupMatch[] {
  const words = tokensOf(header).main.flatMap(wordsOf);
  const whole = groups.get(words.join(' '));
  if (whole) return whole;
  const telling = spansOf(words).filter(
    ({ sense }) => !sense || sense.changes.size > 0 || sense.meanings.size > 0 || sense.companions.size === 0,
  );
  return groups.get(telling.flatMap((span) => span.words).join(' ')) ?? [];
}
