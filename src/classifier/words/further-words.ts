import { listed } from '../measures/listed';

/** Words that few cells hold, in all languages. */
export const everyFurtherWord = {
  /**
   * Words for a deal that was won (`high`), for one that is lost or open (`low`), and the words that may be beside
   * them.
   */
  deal: {
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
        'коммерческое предложение|презентация|отменена|предложение отправлено|propuesta enviada|' +
        'proposta enviada|proposta inviata|proposition envoyée|devis envoyé|Angebot versendet|Angebot gesendet|' +
        'offerte verstuurd|oferta wysłana|提案済|提案済み|見積提出|已报价|方案已发|engaging',
    ),
  },
  /** Words for a partner (`high`), and for one who is none (`low`). */
  partner: {
    high: listed(
      'franchisee|Vertriebspartner|Händler|Handelsvertreter|Gesellschafter|distributeur|revendeur|' +
        'actionnaire|distribuidor|accionista|distributore|rivenditore|代理店|販売店|株主|дистрибьютор|дилер',
    ),
    low: listed('Kunde|Endkunde|cliente|顧客|клиент'),
  },
  /**
   * Names of the months, alone and in dates, after Unicode's CLDR: English, German, French, Spanish, Portuguese, Italian,
   * Dutch, Polish, Czech, Danish, Norwegian and Swedish, Hungarian, Turkish, Romanian, Finnish, Croatian, Russian,
   * Ukrainian. Written without accents.
   */
  months: [
    'january januar janner janvier enero janeiro gennaio januari styczen stycznia leden ledna ianuarie ocak tammikuu tammikuuta sijecanj sijecnja январь января січень січня',
    'february februar fevrier febrero fevereiro febbraio februari luty lutego unor unora februarie subat helmikuu helmikuuta veljaca veljace февраль февраля лютий лютого',
    'march marz mrz mars marzo marco maart mrt marzec marca brezen brezna marts marcius martie mart maaliskuu maaliskuuta ozujak ozujka март марта березень березня',
    'april avril abril aprile kwiecien kwietnia duben dubna aprilis aprilie nisan huhtikuu huhtikuuta travanj travnja апрель апреля квітень квітня',
    'may mai mayo maio maggio mei maj maja kveten kvetna majus mayis toukokuu toukokuuta svibanj svibnja май мая травень травня',
    'june juni juin junio junho giugno czerwiec czerwca cerven cervna junius iunie haziran kesakuu kesakuuta lipanj lipnja июнь июня червень червня',
    'july juli juillet julio julho luglio lipiec lipca cervenec cervence julius iulie temmuz heinakuu heinakuuta srpanj srpnja июль июля липень липня',
    'august aout agosto augustus sierpien sierpnia srpen srpna augusti augusztus agustos elokuu elokuuta kolovoz kolovoza август августа серпень серпня',
    'september septembre septiembre setembro settembre wrzesien wrzesnia zari szeptember septembrie eylul syyskuu syyskuuta rujan rujna сентябрь сентября вересень вересня',
    'october oktober octobre octubre outubro ottobre pazdziernik pazdziernika rijen rijna octombrie ekim lokakuu lokakuuta listopad listopada октябрь октября жовтень жовтня',
    'november novembre noviembre novembro listopad listopadu noiembrie listopada kasim marraskuu marraskuuta studeni studenoga ноябрь ноября листопад листопада',
    'december dezember decembre diciembre dezembro dicembre grudzien grudnia prosinec prosince desember decembrie aralik joulukuu joulukuuta prosinac prosinca декабрь декабря грудень грудня',
  ].map((names) => names.split(' ')),
};

export type FurtherWords = typeof everyFurtherWord;
