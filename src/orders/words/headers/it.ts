import type { OrderHeaders } from '../order-headers';

export const it: OrderHeaders = {
  headers: {
    orderNumber:
      'numero ordine, n ordine, n° ordine, nr ordine, num ordine, numero d ordine, id ordine, codice ordine, riferimento ordine, ordine, numero fattura, n fattura, n° fattura, nr fattura, num fattura, fattura, numero documento, n documento, n° documento, nr documento, numero transazione, id transazione, numero scontrino, numero vendita',
    quantity:
      'quantità, qta, q tà, pezzi, unità, numero articoli, quantità ordinata, quantità venduta, n pezzi',
    pricePerPiece: 'prezzo unitario, prezzo unit, prezzo per unità, prezzo al pezzo',
    price: 'prezzo, prezzo di vendita, prezzo di listino, prezzo articolo',
    discount: 'sconto, sconto %, % sconto, importo sconto, percentuale sconto, abbuono',
    refunded: 'importo rimborsato, rimborsato, rimborso, rimborsi, totale rimborsato, importo reso',
    costPerPiece: 'costo unitario, costo per unità, prezzo di costo, prezzo di acquisto, prezzo d acquisto',
    costPerLine: 'costo totale, costo del venduto',
    cost: 'costo, costi, costo prodotto',
    status:
      'stato ordine, stato dell ordine, stato, stato pagamento, stato del pagamento, stato fattura, tipo documento, tipo di documento, tipo transazione, stato documento, stato rimborso, stato del rimborso, stato reso, stato del reso',
    source: 'origine, fonte, canale, canale di vendita, provenienza, fonte lead',
    referredBy: 'segnalato da, presentato da, consigliato da, raccomandato da',
    currency: 'valuta, divisa, codice valuta',
  },
  signs: {
    ofOrder: 'totale, subtotale, ordine, fattura',
    percent: 'percentuale, tasso',
    kind: 'tipo, tipologia',
  },
};
