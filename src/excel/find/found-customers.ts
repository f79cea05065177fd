import type { Candidate } from '../../sheet/candidates/customer-candidates';
import {
  customersOfCandidate,
  type FoundCustomers as Found,
} from '../../sheet/candidates/customers-of-candidate';
import { SheetProblem } from '../../sheet/problem';
import type { OwnColumns } from '../own/own-names';
import type { SheetSurvey, SurveyedTable } from './sheet-survey';

/** The customers that were found, with all that is needed to write beside them. */
export interface FoundCustomers extends Found<SurveyedTable, OwnColumns> {
  readonly survey: SheetSurvey;
}

/**
 * Returns the customers in a candidate, or a SheetProblem that says why they cannot be used.
 *
 * @param needsMeasures false for a list without figures of the clients, for example with their cities only
 */
export function foundIn(
  survey: SheetSurvey,
  candidate: Candidate<SurveyedTable>,
  needsMeasures = true,
): FoundCustomers | SheetProblem {
  const found = customersOfCandidate(survey, candidate, needsMeasures);
  return found instanceof SheetProblem ? found : { ...found, survey };
}
