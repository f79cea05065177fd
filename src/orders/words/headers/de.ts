import type { OrderHeaders } from '../order-headers';

export const de: OrderHeaders = {
  headers: {
    orderNumber:
      'verkaufsbeleg, vkbeleg, vk beleg, vbeln, fakturanummer, faktura, bestellnummer, bestellnr, bestell nr, bestell id, bestellung, auftragsnummer, auftragsnr, auftrags nr, auftrag, order nr, ordernummer, rechnungsnummer, rechnungsnr, rechnungs nr, rechnung nr, rechnung, belegnummer, belegnr, beleg nr, belegfeld, beleg, vorgangsnummer, transaktionsnummer, transaktionscode, transaktions id, buchungsnummer, lieferscheinnummer, bonnummer, bon nr, quittungsnummer',
    quantity:
      'auftragsmenge, kwmeng, fkimg, fakturierte menge, menge, anzahl, stückzahl, stück, bestellmenge, verkaufte menge, artikelanzahl, anzahl artikel, positionsmenge, verkaufsmenge, liefermenge',
    pricePerPiece:
      'einzelpreis, stückpreis, preis pro stück, preis je stück, einheitspreis, preis pro einheit, einzelpreis netto, einzelpreis brutto, artikelpreis',
    price: 'preis, verkaufspreis, listenpreis, nettopreis, bruttopreis, vk, vk preis',
    discount:
      'rabatt, rabatt %, rabatt in %, rabattbetrag, rabattsatz, nachlass, preisnachlass, skonto, positionsrabatt',
    refunded:
      'erstattet, erstatteter betrag, erstattungsbetrag, rückerstattung, rückerstattungsbetrag, rückerstatteter betrag, gutschriftbetrag, rückzahlung, rückzahlungsbetrag, betrag erstattet',
    costPerPiece:
      'stückkosten, kosten pro stück, kosten je stück, einkaufspreis, ek, ek preis, einstandspreis, selbstkostenpreis',
    costPerLine: 'gesamtkosten, kosten gesamt, wareneinsatz, materialeinsatz, herstellkosten',
    cost: 'kosten, einkaufskosten, warenkosten, selbstkosten',
    status:
      'bestellstatus, status, auftragsstatus, rechnungsstatus, zahlungsstatus, zahlstatus, belegart, belegtyp, transaktionstyp, vorgangsart, lieferstatus, versandstatus, bestellungsstatus, transaktionsstatus, zustand, erstattungsstatus, rückgabestatus, retourenstatus, stornostatus',
    source:
      'quelle, herkunft, kanal, vertriebskanal, verkaufskanal, marketingkanal, bestellquelle, kundenquelle, leadquelle, lead quelle, auftragsquelle',
    referredBy:
      'empfohlen von, geworben von, empfohlen durch, geworben durch, vermittelt von, empfehler, werber',
    currency: 'waerk, währg, währung, währungscode, bestellwährung, rechnungswährung, wkz umsatz',
  },
  signs: {
    ofOrder:
      'gesamt, gesamtbetrag, gesamtsumme, gesamtpreis, summe, total, zwischensumme, bestellung, bestellsumme, bestellwert, bestellbetrag, auftragssumme, auftragswert, auftragsbetrag, rechnungsbetrag, rechnungssumme, endbetrag, endsumme, order',
    percent: 'prozent, satz, rabattsatz',
    kind: 'art, typ, belegart, belegtyp, transaktionstyp, vorgangsart',
  },
};
