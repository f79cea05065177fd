import type { HeaderWords } from './header-words';

export const it: HeaderWords = {
  nounFirst: true,
  elapsed: {
    days: 'giorni, numero giorni, numero di giorni, n giorni',
    weeks: 'settimane',
    months: 'mesi, numero mesi, numero di mesi',
    years: 'anni',
    since: 'da, da ultimo, da ultima, dall ultimo, dall ultima, dalla ultima, senza',
    payment: 'pagamento',
  },
  money: {
    total:
      'totale, importo totale, totale ordine, totale ordini, totale fattura, totale speso, totale fatturato, fatturato totale, valore totale, spesa totale, totale documento, prezzo totale, totale vendite, totale acquisti, importo ordine, importo fattura, totale generale, totale pagato, valore ordine, totale dovuto, totale complessivo, totale fatture, totale delle fatture, totale degli ordini, ordini totali',
    plain:
      'importo, fatturato, vendite, ricavi, valore, ricavo, incasso, spesa, volume d affari, acquistato, venduto, valore trattativa, valore opportunità, valore contratto, entrate, giro d affari, acquisti, donazione, importo donazione, corrispettivo, somma, monetario, valore monetario, importo vendita, valore vendita',
    paid: 'pagato, importo pagato, incassato, importo incassato, pagamento',
    net: 'netto, importo netto, imponibile, totale imponibile, vendite nette, fatturato netto, totale netto',
    gross: 'lordo, importo lordo, vendite lorde, fatturato lordo, totale lordo, totale ivato',
    part: 'subtotale, totale riga, importo riga, totale parziale',
    price: 'prezzo, prezzo di vendita',
    due: 'da pagare, importo dovuto',
  },
  meanings: {
    dealForecast: 'ricavo atteso, ricavi attesi, valore stimato, importo previsto, fatturato previsto',
    profit:
      'utile, profitto, guadagno, margine, margine lordo, margine di contribuzione, utile netto, margine netto',
    growth: 'crescita, tasso di crescita, variazione annua',
    averageOrder:
      'scontrino medio, valore medio ordine, ordine medio, spesa media, importo medio, carrello medio',
    orders:
      'ordini, numero ordini, numero di ordini, n ordini, n° ordini, numero acquisti, numero di acquisti, frequenza d acquisto, numero fatture, ordini totali, quantità ordini, nr ordini, num ordini, numero vendite, numero di fatture, totale ordini, totale degli ordini, totale fatture, totale delle fatture, frequenza',
    openOrders: 'ordini aperti, ordini in corso',
    lastOrder:
      'ultimo ordine, data ultimo ordine, ultimo acquisto, data ultimo acquisto, data dell ultimo ordine, data dell ultimo acquisto, ultima fattura, data ultima fattura, ultima vendita, data ultima vendita, ultimo pagamento, ultima transazione, recenza, giorni senza acquisti, giorni senza acquistare',
    orderDate:
      'data ordine, data dell ordine, data acquisto, data fattura, data vendita, data documento, data di acquisto, data della fattura, data di vendita, data transazione, data emissione, data scontrino',
    paymentDate: 'data pagamento',
    anyDate: 'data, giorno',
    firstOrder:
      'primo ordine, data primo ordine, primo acquisto, data primo acquisto, cliente dal, cliente da, prima fattura, data prima fattura, prima vendita, data del primo acquisto',
    nextOrder:
      'prossimo ordine, data prossimo ordine, prossimo acquisto, prossimo pagamento, prossima fattura',
    lastContact:
      'ultimo contatto, data ultimo contatto, ultima attività, ultima chiamata, data data ultima attività',
    dealStatus:
      'stato, fase, vinto, stato trattativa, fase trattativa, esito, stadio, stato opportunità, chiuso, fase opportunità, stato dell opportunità, fase dell opportunità, stato affare',
    likelihood: 'probabilità, probabilità di chiusura, probabilità %, probabilità di successo',
    loyalty:
      'fedeltà, fedele, lealtà, indice di fedeltà, indice di lealtà, punteggio fedeltà, punteggio di fedeltà, livello di fedeltà, fidelizzazione',
    shareOfWallet: 'quota portafoglio, nostra quota',
    upcoming: 'acquisti previsti, acquisto previsto, previsione acquisti',
    referrals: 'segnalazioni, referenze, clienti segnalati, clienti presentati',
    openQuestions: 'domande aperte, ticket aperti, richieste aperte, reclami aperti',
    clientType:
      'tipo cliente, tipologia cliente, tipo di cliente, categoria cliente, tipologia, natura giuridica, tipo, categoria',
    clientName:
      'cliente, nome cliente, ragione sociale, azienda, società, nome, nome completo, denominazione, intestatario, acquirente, destinatario, clienti, nome azienda, nome società, nominativo, cliente fornitore, donatore, socio, intestazione',
    partner: 'partner, distributore, rivenditore, agente, azionista',
    strategic: 'strategico, cliente strategico',
    repurchase: 'tasso di riacquisto',
    complaints: 'tasso di reclamo, tasso di reclami',
  },
  changes: {
    ownRevenue:
      'fatturato annuo, fatturato annuale, ricavi annui, ricavi annuali, ricavo annuo, entrate annuali, entrate annue, volume d affari annuo, giro d affari annuo, fatturato azienda, fatturato aziendale, fatturato dell azienda, reddito annuo, fatturato per anno, ricavi per anno, entrate per anno',
    debt: 'saldo dovuto, insoluto, scoperto, da incassare, residuo, importo residuo, debito, credito residuo',
    goods:
      'pezzi, unità, peso, articoli, righe, dipendenti, visite, attività, chiamate, riunioni, compiti, appuntamenti, sessioni, accessi, clic, interazioni, abitanti, popolazione, ore, notti, pernottamenti, soggiorni, telefonate',
    rate: 'tasso, percentuale, aliquota, per cento, ricarico',
    average:
      'medio, media, unitario, prezzo unitario, per, massimo, minimo, mensile, mediana, ricorrente, ricorrenti, mensilità, prezzo al pezzo',
    returns:
      'reso, resi, rimborso, rimborsi, rimborsato, annullato, nota di credito, note di credito, storno, annullati, perso, restituito',
    previous: 'anno precedente, precedente, anno scorso, mese precedente, ultimi 30 giorni, ultimi 12 mesi',
    plan: 'previsto, prevista, previsione, obiettivo, budget, stimato, atteso, potenziale, preventivo, ponderato, preventivato, in corso, in sospeso',
    cost: 'costo, costi, spese, spedizione, spese di spedizione, sconto, sconti, commissione, commissioni, provvigione, buono, acconto, mancia, cauzione, ritenuta, trasporto, coupon, bollo, arrotondamento, prezzo di acquisto, prezzo d acquisto',
    tax: 'iva, imposta, imposte, tasse, totale iva, importo iva',
    points: 'punti, saldo, credito, fido, saldo punti',
    score: 'punteggio, valutazione, indice',
    count: 'numero, n°, quantità, qtà, volume, q tà',
    growth: 'crescita, variazione, differenza, scostamento',
    share: 'quota, cumulato, incidenza',
    date: 'data, ora, giorno, mese, anno, scadenza, data scadenza, data di nascita, creato, creato il, modificato, data consegna, periodo, data spedizione, data registrazione, dal, al, data chiusura, età, trimestre, compleanno, data iscrizione, data modifica',
    duration: 'giorni, mesi, anni, durata, anzianità',
    status:
      'stato, attivo, stato pagamento, stato ordine, stato spedizione, stato documento, bloccato, iscritto, consenso, stato fattura',
    type: 'tipo, categoria, gruppo, classe, metodo di pagamento, modalità di pagamento, canale, fonte, valuta, livello, segmento, settore, origine, lingua, metodo pagamento, listino, tipologia, marca, sezionale, causale, tipo documento, divisa, etichette',
    id: 'non modificare, n o, numero, n°, nr, num, id, codice, riferimento, numero ordine, numero fattura, partita iva, codice fiscale, p iva, n fattura, n ordine, codice articolo, iban, cod, codice sdi, codice univoco, num documento, numero documento, nr documento, protocollo, matricola, pec',
    email: 'email, e mail, posta elettronica, indirizzo email, indirizzo e mail, mail',
    phone: 'telefono, tel, cellulare, fax, numero di telefono, recapito',
    person:
      'venditore, commerciale, responsabile, rappresentante, proprietario, referente, negozio, filiale, fornitore, dipendente, operatore, utente, creato da, magazzino, cassa, commesso, punto vendita, agente di vendita',
    personName: 'nome, denominazione, nominativo, nome utente',
    namePart: 'cognome, titolo, nome di battesimo, ruolo',
    other:
      'cap, regione, città, paese, indirizzo, via, provincia, comune, zona, nota, note, commento, commenti, descrizione, prodotto, articolo, sito, sito web, motivo, banca, oggetto, progetto, nome prodotto, nome trattativa, nazione, località, corriere, condizioni di pagamento, condizioni, giacenza, messaggio, titolo trattativa, latitudine, longitudine, coordinate, altitudine, distanza, chilometraggio, larghezza, altezza, lunghezza, superficie, temperatura, versione, tasso di cambio',
  },
  companions: {
    taxed: 'con iva, iva inclusa, iva compresa, ivato',
    untaxed: 'senza iva, iva esclusa, esclusa iva',
    whole:
      'totale, totali, complessivo, complessiva, importo, valore, somma, netto, netta, nette, lordo, lorda, lorde, con iva, senza iva, iva inclusa, iva esclusa, ivato, effettivo, speso, generale, finale, tutti, documento, comprensivo, effettuati',
    client:
      'cliente, clienti, acquirente, azienda, società, destinatario, socio, donatore, intestatario, contatto, anagrafica, consumatore, ospite',
    business:
      'ordine, ordini, fattura, fatture, vendita, vendite, acquisto, acquisti, trattativa, opportunità, pagamento, transazione, contratto, riga, scontrino, carrello, donazione, prenotazione, negozio online, offerta',
    period: 'annuo, annuale, anno, anno in corso, quest anno, esercizio, trimestre, mese',
    unit: 'eur, euro, usd, in, migliaia, chf',
    of: 'di, del, della, dei, delle, dell, d, il, la, per cliente, e, da, al',
  },
};
