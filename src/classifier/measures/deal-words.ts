import type { MeasureWords } from '../measure';
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
  more: {
    beside: listed(
      'closed|deal|in|en|em|关闭|已|geschlossen|abgeschlossen|abgeschlossen und|gesloten|fermé|fermée|' +
        'clôturé|clôturée|cerrado|cerrada|cierre|fechado|fechada|fechado e|negócio|chiuso|chiusa|' +
        'zamknięte|zamknięta|クローズ|商談|сделка',
    ),
    high: listed(
      'win|negócio fechado|vendido|vendida|ganha|ganada|gagnée|conclu|conclue|signé|signée|' +
        'erfolgreich abgeschlossen|vinto|wygrane|签署|合同签订|签合同|成功|auftrag erhalten|受注済|受注済み|成約済|成約済み|成立|' +
        'выиграна|выиграно|успешна|закрыта успешно|заключена|успешная сделка',
    ),
    low: listed(
      'lost to competition|lost to competitor|out-sold|deleted|declined|rejected|no deal|' +
        'not interested|not converted|disqualified|unqualified|postponed|best case|pipeline|commit|' +
        'omitted|mql|marketing qualified lead|sales qualified lead|open - not contacted|' +
        'working - contacted|sql|qualify|develop|propose|proposition|proposal sent|quote|quote sent|' +
        'contacted|appointment|meeting|meeting scheduled|demo|presentation|discovery|follow up|' +
        'prepare documents|prepayment invoice|final invoice|analyze failure|ongoing|跟进|洽谈|待跟进|有意向|初步沟通|' +
        '报价中|待签约|线索|商机|待成交|成交失败|废标|流标|取消|暂停|失败|提案|Bearbeitung|Interessent|Qualifizierung|' +
        'Qualifikation|qualifiziert|Bedarfsanalyse|Angebot|Preisangebot|Verhandlung|' +
        'Verhandlung/Überarbeitung|Erstkontakt|Präsentation|Termin vereinbart|' +
        'laufend|abgelehnt|storniert|behandeling|lopend|kwalificatie|offerte|voorstel|onderhandeling|' +
        'geannuleerd|perdue|ouvert|attente|prospection|analyse des besoins|devis|négociation|' +
        'contrat envoyé|abandonné|annulé|perdida|abierta|prospección|curso|proceso|pendiente|' +
        'calificación|análisis de necesidades|propuesta|cotización|negociación|contrato enviado|' +
        'cancelado|cancelada|aberta|andamento|pendente|qualificação|proposta|orçamento|negociação|' +
        'aperta|aperto|corso|attesa|qualificazione|offerta|preventivo|negoziazione|trattativa|' +
        'przegrane|otwarta|otwarte|w toku|kwalifikacja|oferta|negocjacje|未成約|未受注|不成立|進行|見込み|提案中|見積|見積中|' +
        '交渉|交渉中|ヒアリング|アポ|検討中|保留|リード|オープン|проиграна|проиграно|провалена|отказ|открыта|открыто|в работе|' +
        'в процессе|неразобранное|первичный контакт|переговоры|принимают решение|согласование договора|' +
        'подготовка документов|счет на предоплату|финальный счет|анализ причины провала|квалификация|' +
        'коммерческое предложение|презентация|отменена',
    ),
  },
};
