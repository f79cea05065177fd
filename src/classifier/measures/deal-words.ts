import type { MeasureWords } from '../measure';
import { furtherWords } from '../words/languages';
import { listed } from './listed';

/**
 * Words for a deal that was won, and for one that is lost or open: common outcomes, and the default stages of
 * Salesforce, HubSpot, Pipedrive, Zoho, Dynamics, Odoo, Bitrix24 and amoCRM. `Closed` alone may mean either, so it is
 * not listed and is reported as unreadable.
 */
export const dealWords: MeasureWords = {
  high: listed(
    'won|closed won|closed/won|deal won|sold|signed|contract signed|success|customer|client|' +
      'existing customer|成交|已成交|成交客户|赢单|已赢单|签约|已签约|签单|已签单|成单|已成单|中标|已中标|老客户|现有客户|gewonnen|gagné|ganado|' +
      'ganho|vinta|wygrana|受注|成約|Успешно реализовано',
  ),
  low: listed(
    'lost|closed lost|closed/lost|deal lost|not closed|not won|canceled|cancelled|abandoned|open|' +
      'in progress|pending|on hold|prospect|lead|lead in|opportunity|prospecting|qualification|' +
      'qualified|needs analysis|value proposition|id. decision makers|identify decision makers|' +
      'perception analysis|proposal|proposal/price quote|proposal made|negotiation|negotiation/review|' +
      'negotiations started|appointment scheduled|qualified to buy|presentation scheduled|' +
      'decision maker bought-in|contract sent|contact made|demo scheduled|未成交|输单|丢单|未赢单|未签约|未签单|未成单|' +
      '未中标|进行中|跟进中|洽谈中|谈判中|商谈中|意向|意向客户|潜在客户|初步接触|初步接洽|验证客户|需求分析|需求确定|需求确认|方案/报价|报价|谈判|谈判审核|商务谈判|无效|搁置|' +
      'verloren|offen|perdu|en cours|perdido|abierto|perso|persa|aberto|przegrana|失注|商談中|' +
      'Закрыто и не реализовано',
  ),
  // Rarely needed, so that they come later than the functions.
  get more() {
    return furtherWords().deal;
  },
};
