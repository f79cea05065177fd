import type { Model } from '../../classifier/model';
import type { Money, TierTally } from '../../sheet/plan/plan';
import type { Words } from './words';

interface ByTier {
  readonly unclassified: number;
  readonly other: number;
}

/** Adds up the numbers of all tiers, of *Unclassified* and of typed texts that are no tier. */
const totalOf = (tiers: readonly number[], { unclassified, other }: ByTier): number =>
  tiers.reduce((sum, each) => sum + each, unclassified + other);

/** Returns the number of all clients, including those without a tier. */
export const clientsIn = (tally: TierTally): number => totalOf(tally.counts, tally);

/**
 * Returns a sum's share of all money. Undefined if some amounts are negative or the total is not above 0, because
 * shares then make no sense.
 */
const shareOf = (money: Money, sum: number): number | undefined =>
  money.hasNegative || totalOf(money.sums, money) <= 0 ? undefined : sum / totalOf(money.sums, money);

const nameOf = ({ measures }: Model, { measure, header }: Money, { language }: Words): string =>
  header ?? measures.find(({ id }) => id === measure)!.name[language];

/**
 * Returns a function that says what a tier's clients bring: `Sales 1,200 (54%)`. That function returns undefined if no
 * money is added up.
 */
export const moneyText =
  (model: Model, money: Money | undefined, words: Words) =>
  (sum: number | undefined): string | undefined => {
    if (!money || sum === undefined) return undefined;
    const share = shareOf(money, sum);
    const shown = words.number(Math.abs(sum) < 100 ? sum : Math.round(sum));
    return words.text.counts.sum(
      nameOf(model, money, words),
      shown,
      share === undefined ? undefined : words.percent(share),
    );
  };

/**
 * Says the result in a sentence or two: `312 clients, 4 segments. Treasure: 94 clients bring 54% of Sales.` Names the
 * tier that brings most.
 */
export function answerText(model: Model, tally: TierTally, words: Words): string[] {
  const { text, count, percent, language } = words;
  const { counts, money } = tally;
  const segments = counts.filter((clients) => clients > 0).length;
  const all = text.counts.clients(count(clientsIn(tally)), count(segments));
  if (!money) return [all];
  const measure = nameOf(model, money, words);
  if (money.hasNegative) return [all, text.counts.negative(measure)];
  const best = money.sums.indexOf(Math.max(...money.sums));
  const share = shareOf(money, money.sums[best] ?? 0);
  if (!share) return [all];
  const tier = model.tiers[best]!.name[language];
  return [all, text.counts.best(tier, count(counts[best]!), percent(share), measure)];
}

/**
 * Says that a model's money is not added up, because it is in several currencies; undefined if the model has no money.
 */
export const currenciesText = (model: Model, money: Money | undefined, words: Words): string | undefined =>
  money && words.text.counts.currencies(nameOf(model, money, words));
