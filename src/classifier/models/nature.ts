import type { Condition } from '../decision-table';
import { clientName, clientType, special } from '../measures/nature';
import { nature as natures } from '../measures/nature-words';
import { partner } from '../measures/partner';
import { palette } from '../palette';
import { withWords } from '../words/with-words';
import { worded } from '../words/worded';

const shows = (measure: string, category: number): Condition => ({ measure, from: category, upTo: category });

/** Finds what kind of buyer a client is (authority, company, person), which decides how and on what terms they buy. */
export const nature = withWords('nature', {
  id: 'nature',
  functionName: 'CLIENT_NATURE',
  measures: [clientType, clientName, special, partner],
  cutoffs: [],
  tiers: [
    { id: 'government', color: palette.blue, rank: 'good' },
    { id: 'special-company', color: palette.yellow, rank: 'good' },
    { id: 'company', color: palette.sky, rank: 'standard' },
    { id: 'individual', color: palette.grey, rank: 'standard' },
    { id: 'business-partner', color: palette.forest, rank: 'top' },
  ],
  unranked: true,
  table: [
    { when: [{ measure: partner.id, above: 0 }], tier: 'business-partner' },
    { when: [{ measure: special.id, above: 0 }], tier: 'special-company' },
    { when: [shows(clientType.id, natures.partner)], tier: 'business-partner' },
    { when: [shows(clientType.id, natures.specialCompany)], tier: 'special-company' },
    { when: [shows(clientType.id, natures.government)], tier: 'government' },
    { when: [shows(clientType.id, natures.individual)], tier: 'individual' },
    { when: [shows(clientType.id, natures.company)], tier: 'company' },
    { when: [shows(clientName.id, natures.government)], tier: 'government' },
    { when: [shows(clientName.id, natures.individual)], tier: 'individual' },
    { when: [shows(clientName.id, natures.company)], tier: 'company' },
    {
      when: [],
      unclassified: worded(({ models }) => models.nature.unclassified),
    },
  ],
});
