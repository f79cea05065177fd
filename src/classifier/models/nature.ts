import type { Condition } from '../decision-table';
import { clientName, clientType, special } from '../measures/nature';
import { nature as natures } from '../measures/nature-words';
import { partner } from '../measures/partner';
import type { Model } from '../model';
import { palette } from '../palette';

const shows = (measure: string, category: number): Condition => ({ measure, from: category, upTo: category });

/** What a client is by nature: that decides how one buys, and on what terms. */
export const nature: Model = {
  id: 'nature',
  functionName: 'CLIENT_NATURE',
  name: { en: 'Nature of the client', zh: '客户性质' },
  question: {
    en: 'Is the client a government body, a company, an individual or a business partner?',
    zh: '客户是政府机构、公司、个人，还是伙伴？',
  },
  measures: [clientType, clientName, special, partner],
  cutoffs: [],
  tiers: [
    {
      id: 'government',
      name: { en: 'Government', zh: '政府机构' },
      meaning: { en: 'A public body.', zh: '政府或公共机构。' },
      strategy: { en: 'Follow its procurement rules and dates.', zh: '按其采购流程与时限办理。' },
      color: palette.blue,
      standing: 'good',
    },
    {
      id: 'special-company',
      name: { en: 'Special company', zh: '特殊公司' },
      meaning: { en: 'A company that needs terms of its own.', zh: '需要专门条款的公司。' },
      strategy: { en: 'Tailor the terms, and have them approved.', zh: '专项安排条款并报批。' },
      color: palette.yellow,
      standing: 'good',
    },
    {
      id: 'company',
      name: { en: 'Company', zh: '普通公司' },
      meaning: { en: 'A company on the usual terms.', zh: '适用常规条款的公司。' },
      strategy: { en: 'Apply the standard terms.', zh: '适用标准条款。' },
      color: palette.sky,
      standing: 'standard',
    },
    {
      id: 'individual',
      name: { en: 'Individual', zh: '个人' },
      meaning: { en: 'A private person.', zh: '自然人客户。' },
      strategy: { en: 'Keep the service simple and quick.', zh: '提供简便快捷的服务。' },
      color: palette.grey,
      standing: 'standard',
    },
    {
      id: 'business-partner',
      name: { en: 'Business partner', zh: '伙伴' },
      meaning: { en: 'Sells with you or holds shares with you.', zh: '与贵方共同销售或有股权关系。' },
      strategy: { en: 'Plan jointly.', zh: '协同规划。' },
      color: palette.forest,
      standing: 'top',
    },
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
      unclassified: {
        en: 'neither type nor name shows what the client is',
        zh: '类型与名称均未表明客户性质',
      },
    },
  ],
  example: {
    formula:
      '=CLIENT_NATURE({"";"";"Company";"Distributor"},{"City of Bath";"Ms Li";"Li Trading Ltd";"North Sales GmbH"})',
    tiers: ['government', 'individual', 'company', 'business-partner'],
  },
};
