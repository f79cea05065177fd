import type { NoWorth } from '../../classifier/explain/worth';

export interface FaultText {
  missing(parameter: string): string;
  differentShapes(first: string, firstShape: string, second: string, secondShape: string): string;
  cutoffShape(cutoff: string, cutoffShape: string, shape: string): string;
  cutoffNotNumber(cutoff: string, found: string): string;
  cutoffNotShare(cutoff: string, found: string): string;
  cutoffTooLow(cutoff: string, least: number): string;
  cutoffBlank(cutoff: string, position: number): string;
  noCutoff(cutoff: string, measure: string): string;
  noCutoffInPolicy(cutoff: string, measure: string): string;
  nothingGiven: string;
  nothingReadable(parameter: string, clients: number, first: string): string;
  needsAllClients(functionName: string): string;
  notOneValue(parameter: string, shape: string): string;
  notDate(found: string): string;
  cutoffsCross(lower: string, upper: string): string;
  unknownModel(found: string): string;
  /** Says that a formula has too many arguments. `after` has the names of the arguments that may follow the policy. */
  tooManyArguments(functionName: string, most: number, after: readonly string[]): string;
  onlyTheseArguments(model: string, names: string): string;
  unknownTier(found: string): string;
  tiersOfTwoModels(from: string, to: string): string;
  /** Says that a model does not say which of its tiers is better. */
  tiersWithoutOrder(model: string): string;
  unknownLanguage(found: string): string;
  notNumber(parameter: string, found: string): string;
  unreadable(parameter: string, found: string): string;
  future(parameter: string, found: string): string;
  noWorth: Readonly<Record<NoWorth, string>>;
  policyError(found: string): string;
  modelError(found: string): string;
  policyBlank: string;
  policyNewer: string;
  notPolicy(found: string): string;
  policyOfOtherModel(found: string, wanted: string, cell: string): string;
  /** Says that the policy is not valid; `fault` says which cell is wrong and what to do. */
  policyNotValid(fault: string): string;
}
