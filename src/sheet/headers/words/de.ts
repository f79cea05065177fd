import type { HeaderWords } from './header-words';

export const de: HeaderWords = {
  compoundEnds:
    'jahresumsatz, jahreserlös, jahreseinnahmen, betrag, summe, umsatz, wert, preis, nummer, nr, name, datum, kosten, steuer, anzahl, quote, rate, art, typ, status, gruppe, adresse, code, id, zahl, menge, ' +
    'erlös, erlöse, volumen, stufe, saldo, tag, jahr, monat, zeit, zeitpunkt, partner, kunde, gebühr, gebühren, rabatt, grund, plz, ort, land, satz, konto, einnahmen, total, mail, punkte, wahrscheinlichkeit, phase, kennzeichen, nachricht, text, person, firma, form',
  elapsed: {
    days: 'tage, tagen, anzahl tage, anzahl der tage, zahl der tage',
    weeks: 'wochen',
    months: 'monate, monaten, anzahl monate, anzahl der monate',
    years: 'jahre, jahren',
    since: 'seit, seit letzter, seit letztem, seit dem letzten, seit der letzten, seit letzte, ohne',
    payment: 'zahlung, zahlungseingang',
  },
  money: {
    total:
      'gesamtbetrag, gesamtumsatz, gesamtsumme, gesamtpreis, gesamt, summe, total, bestellsumme, auftragssumme, rechnungsbetrag, rechnungssumme, auftragswert, bestellwert, endbetrag, endsumme, umsatz gesamt, warenkorbwert, auftragsvolumen, bestellbetrag, gesamterlös, gesamtwert, betrag gesamt, gesamtausgaben, gesamteinkaufswert, bestellvolumen, total spent, summe bestellungen, summe rechnungen, summe aufträge, rechnungen gesamt, aufträge gesamt, bestellungen gesamt',
    plain:
      'verkauft für, umsatz, betrag, erlös, erlöse, einnahmen, umsätze, wert, umsatzerlöse, kundenumsatz, verkaufswert, verkaufsbetrag, einkaufswert, auftragsbetrag, umsatzsumme, ausgaben, spende, spendenbetrag, verkäufe in euro, verkäufe, dealwert, abschlusswert, vertragswert, umsatz bezahlt, umsatzvolumen, transaktionsbetrag, basisumsatz, jahresverkehrszahl soll, jahresverkehrszahlen soll, jvz soll, jahresverkehrszahl, jahresverkehrszahlen, jvz, monetär, monetärer wert, geldwert',
    paid: 'geldeingang, betrag erhalten, bezahlt, gezahlt, zahlbetrag, zahlungsbetrag, gezahlter betrag, bezahlter betrag, zahlungseingang, betrag bezahlt, zahlungen, eingezahlt, jahresverkehrszahl haben, jahresverkehrszahlen haben, jvz haben',
    net: 'netwr, summe netto, gesamt netto, rechnungsbetrag netto, gesamtbetrag netto, netto, nettoumsatz, nettobetrag, umsatz netto, betrag netto, nettosumme, nettowert, nettopreis gesamt, netto betrag, netto umsatz, netto gesamt, rechnungsbetrag ohne steuer, net',
    gross:
      'summe brutto, gesamt brutto, rechnungsbetrag brutto, gesamtbetrag brutto, brutto, bruttoumsatz, bruttobetrag, umsatz brutto, betrag brutto, bruttosumme, brutto betrag, brutto umsatz, brutto gesamt',
    part: 'zwischensumme, positionssumme, warenwert, positionsbetrag, zeilensumme, gesamtpreis position, positionspreis',
    price: 'preis, artikelpreis, verkaufspreis',
    due: 'fälliger betrag',
  },
  counted:
    'käufe, käufe gesamt, einkäufe, einkäufe gesamt, gesamtkäufe, bestellungen, aufträge, transaktionen',
  meanings: {
    dealForecast:
      'erwarteter umsatz, geschätzter umsatz, umsatzerwartung, voraussichtlicher umsatz, erwarteter wert, auftragspotenzial, potenzial wert',
    profit:
      'gewinn, deckungsbeitrag, db, rohertrag, ertrag, rohgewinn, reingewinn, kundengewinn, deckungsbeitrag 1, ergebnis, db1, db 1, rohertrag gesamt',
    growth: 'wachstum, umsatzwachstum, wachstumsrate, veränderung zum vorjahr, zuwachs',
    averageOrder:
      'durchschnittlicher bestellwert, durchschnittlicher warenkorb, ø bestellwert, bestellwert durchschnitt, mittlerer bestellwert, durchschnittsbon, durchschnittsumsatz, ø umsatz, ø warenkorb, durchschnittlicher auftragswert, durchschnittlicher umsatz',
    orders:
      'bestellungen, anzahl bestellungen, aufträge, anzahl aufträge, bestellanzahl, auftragsanzahl, anzahl käufe, käufe, käufe gesamt, gesamtkäufe, einkäufe, einkäufe gesamt, anzahl der bestellungen, anzahl rechnungen, anzahl der aufträge, bestellhäufigkeit, kaufhäufigkeit, transaktionen, anzahl verkäufe, anzahl transaktionen, anzahl der käufe, bestellungen gesamt, rechnungen, anzahl der rechnungen, anzahl buchungen, rechnungen gesamt, aufträge gesamt, summe bestellungen, summe rechnungen, summe aufträge, frequenz, häufigkeit',
    openOrders: 'offene aufträge, offene bestellungen, laufende aufträge',
    lastOrder:
      'letzte bestellung, letzter kauf, letzter auftrag, datum letzte bestellung, letztes kaufdatum, letztes bestelldatum, letzte bestellung am, zuletzt bestellt, zuletzt bestellt am, letzter einkauf, letzte rechnung, letzter umsatz, datum der letzten bestellung, letztes rechnungsdatum, datum letzter kauf, letzter verkauf, datum letzter auftrag, letzte rechnung am, letztes auftragsdatum, zuletzt gekauft, letzter umsatz am, letzte zahlung, letzte buchung, letzte spende, datum letzter einkauf, datum letzte rechnung, letzte lieferung, rezenz',
    orderDate:
      'audat, fkdat, fakturadatum, verkauft am, bestelldatum, auftragsdatum, kaufdatum, rechnungsdatum, belegdatum, verkaufsdatum, bestellt am, datum der bestellung, bestellzeit, bestellzeitpunkt, transaktionsdatum, buchungsdatum, kaufzeitpunkt, kauf am, umsatzdatum, gekauft am, bestelltag, spendendatum',
    paymentDate: 'zahldatum, zahlungsdatum, bezahldatum',
    anyDate: 'datum, tag, zeitpunkt',
    firstOrder:
      'erste bestellung, erster kauf, kunde seit, erster auftrag, erstkauf, datum erste bestellung, erstes kaufdatum, erstbestellung, kundenbeginn, seit, mitglied seit, erste rechnung, erster einkauf, datum der ersten bestellung, erster umsatz, erste buchung, erste spende, erstkontakt umsatz',
    nextOrder:
      'nächste bestellung, nächste rechnung, nächster auftrag, erwartetes bestelldatum, nächste zahlung, nächste bestellung am, nächste abbuchung, nächster kauf',
    lastContact:
      'letzter kontakt, letzter kontakt am, zuletzt kontaktiert, letzte aktivität, letztes gespräch, tage seit kontakt, letzter anruf, letztes kontaktdatum, datum letzter kontakt, letzter termin, letzte kontaktaufnahme, letzter kundenkontakt',
    dealStatus:
      'abgeschlossen, status, phase, verkaufsphase, vertriebsphase, gewonnen, deal status, auftragsstatus vertrieb, stufe, chancenstatus, verkaufschance status, ergebnis, angebotsstatus, verkaufsstatus, deal phase, vertriebsstatus, opportunity status, opportunity phase',
    likelihood:
      'wahrscheinlichkeit, abschlusswahrscheinlichkeit, erfolgswahrscheinlichkeit, auftragswahrscheinlichkeit, chance, wahrscheinlichkeit %, gewinnwahrscheinlichkeit, eintrittswahrscheinlichkeit, erfolgschance, abschlusschance',
    loyalty:
      'treue, loyalität, kundentreue, kundenloyalität, treueindex, loyalitätsindex, loyalitätsscore, loyalitäts score, loyalitätswert, loyalitätsgrad, treue index, treuewert, treuegrad, loyal, treu',
    shareOfWallet:
      'lieferanteil, unser anteil, bedarfsanteil, anteil am bedarf, kundenanteil, einkaufsanteil',
    upcoming:
      'geplanter einkauf, erwarteter einkauf, planbedarf, geplante bestellung, einkaufsprognose, erwartete bestellung, bedarfsprognose',
    referrals: 'empfehlungen, anzahl empfehlungen, weiterempfehlungen, geworbene kunden, vermittelte kunden',
    openQuestions: 'offene fragen, offene tickets, offene anfragen, offene anliegen, offene reklamationen',
    clientType:
      'kundentyp, kundenart, typ, art, unternehmensart, rechtsform, art des kunden, kategorie kunde, kundenkategorie',
    clientName:
      'name1, kontobeschriftung, debitorenbezeichnung, kunde, kundenname, firma, firmenname, name, unternehmen, auftraggeber, käufer, rechnungsempfänger, empfänger, debitor, vollständiger name, name des kunden, organisation, name der firma, firma name, rechnungsname, käufername, debitorenname, debitorname, geschäftspartner, name firma, kontakt, mandant, spender, mitglied, gast, kunden, empfängername, unternehmensname',
    partner:
      'partner, händler, vertriebspartner, gesellschafter, vertreter, geschäftspartner flag, wiederverkäufer',
    strategic: 'strategisch, strategischer kunde, strategisch wichtig, schlüsselkunde strategisch',
    repurchase: 'wiederkaufsrate, wiederkaufrate, wiederkaufquote',
    complaints: 'reklamationsquote, beschwerdequote, beschwerderate, reklamationsrate',
  },
  changes: {
    ownRevenue:
      'jahresumsatz, jahres umsatz, umsatz p a, umsatz pa, jahresumsätze, jährlicher umsatz, jahreserlös, jahreserlöse, jahreseinnahmen, jahreseinkommen, jährliche einnahmen, umsatz jährlich, umsatz pro jahr, firmenumsatz, unternehmensumsatz, umsatz des unternehmens, umsatz der firma, umsatz firma, umsatz unternehmen, umsatz per jahr, umsätze per jahr, erlös per jahr, einnahmen per jahr, umsatz per year',
    debt: 'offener saldo, restbetrag, offene summe, ausstehend, noch offen, offene posten, saldo offen, op betrag, offener posten, offen, offener betrag, rückstand, forderung, forderungen, außenstände, schulden',
    goods:
      'menge, mengen, stückzahl, stk, positionen, artikel, gewicht, einheiten, lagerbestand, bestand, besuche, aktivitäten, gesamtaktivitäten, anrufe, termine, aufgaben, besprechungen, sitzungen, anmeldungen, logins, seitenaufrufe, klicks, interaktionen, einwohner, einwohnerzahl, mitarbeiteranzahl, stunden, nächte, übernachtungen, aufenthalte, gesamttage, gesamtpunkte',
    rate: 'quote, rate, prozent, satz, marge, prozentsatz, anteil in %, rabatt in %, steuersatz, umsatzrendite, handelsspanne, spanne',
    average:
      'durchschnitt, durchschnitts, durchschnittlich, durchschnittliche, durchschnittlicher, durchschnittliches, ø, mittel, je, pro, einzelpreis, stückpreis, einzel, stück, median, monatlich, monatlicher, höchster, höchste, niedrigster, einheitspreis, listen, wiederkehrend, wiederkehrender, wiederkehrende, mrr, monatsbeitrag, monatsverkehrszahl, monatsverkehrszahlen, mvz',
    returns:
      'retoure, retouren, rückgabe, rückgaben, erstattung, erstattet, erstattungen, gutschrift, gutschriften, storno, storniert, stornos, rücksendung, rückerstattung, rückzahlung, retourniert, rücklastschrift, verloren, erstatteter, erstattete, erstattungs, rückerstattet, rückerstatteter, rückerstattungs, rückzahlungs, rückgezahlt, gutschrifts, retouren, stornierter, stornierte, storno',
    previous:
      'vorjahr, vorjahres, letztes jahr, vormonat, vorperiode, vorherige, vj, letzten 30 tage, letzte 30 tage, letzte 12 monate, vorvorjahr, vorjahresumsatz, vorvorjahresumsatz, vorjahreserlös, vorjahreseinnahmen',
    plan: 'plan, geplant, geplante, geplanter, ziel, budget, prognose, erwartet, erwartete, erwarteter, soll, geschätzt, forecast, potenzial, potential, voraussichtlich, gewichtet, gewichteter, offen, offene, offener, angebot, angebots, vorhergesagt, vorhergesagter, prognostiziert, prognostizierter',
    cost: 'versicherung, versicherungs, kosten, gebühr, gebühren, versand, versandkosten, rabatt, rabatte, skonto, provision, porto, einstandspreis, ek, aufwand, aufwendungen, gutschein, nachlass, trinkgeld, zuschlag, mahngebühr, auszahlung, mahn, liefer, fracht, verpackung, wareneinsatz, ersparnis, einkaufspreis, kaution, anzahlung, rundung',
    tax: 'steuer, mwst, ust, mehrwertsteuer, umsatzsteuer, steuern, steuerbetrag, ust betrag, mwst betrag',
    points:
      'eb wert, eröffnungswert, anfangsbestand, saldovortrag, vortrag, punkte, bonuspunkte, treuepunkte, guthaben, kreditlimit, limit, saldo, kontostand, treue punkte',
    score: 'score, bewertung, bonität, index',
    count: 'anzahl, zahl, anz',
    growth: 'wachstum, veränderung, abweichung, differenz, zuwachs, entwicklung, trend',
    share: 'anteil, kumuliert, anteile',
    date: 'datum, uhrzeit, zeit, jahr, monat, tag, am, geburtstag, geburtsdatum, fällig, fälligkeit, fälligkeitsdatum, fällig am, erstellt, erstellt am, geändert, geändert am, lieferdatum, bezahlt am, gültig bis, zeitraum, bis, von, seit, woche, quartal, versanddatum, zahlungsziel, leistungsdatum, mahndatum, stand, zeitpunkt, versendet am, abschlussdatum, erwartetes abschlussdatum, alter, änderungsdatum, angelegt, anlagedatum, uhr, frist, laufzeit',
    duration: 'tage, monate, jahre, dauer, wochen, laufzeit',
    status:
      'status, zustand, zahlstatus, zahlungsstatus, bestellstatus, lieferstatus, versandstatus, aktiv, gesperrt, newsletter, mahnstufe, kennzeichen, rechnungsstatus, auftragsstatus, freigegeben, mahnsperre, inaktiv',
    type: 'typ, art, kategorie, gruppe, kundengruppe, klasse, zahlungsart, zahlart, zahlweise, kanal, vertriebskanal, währung, stufe, warengruppe, artikelgruppe, versandart, quelle, herkunft, branche, segment, preisgruppe, sprache, belegart, zahlungsmethode, sparte, tags, stichworte, tarif, anrede, bereich, marke',
    id: 'kunnr, kunag, kunrg, vbeln, nicht ändern, nicht bearbeiten, nicht verändern, nummer, nr, id, kennung, code, rechnungsnummer, bestellnummer, auftragsnummer, belegnummer, artikelnummer, konto, kontonummer, ustid, ust id, ust idnr, steuernummer, rechnungsnr, bestellnr, auftragsnr, artikelnr, belegnr, lfd, lfd nr, vorgangsnummer, referenz, sku, ean, iban, bic, sachkonto, gegenkonto, kostenstelle, zeile, rang, transaktionscode, buchungsnummer, verwendungszweck, kundenkonto intern',
    email: 'email, e mail, mail, emailadresse, e mail adresse, mailadresse, e mailadresse',
    phone:
      'telefon, telefonnummer, tel, handy, mobil, mobilnummer, fax, handynummer, rufnummer, mobiltelefon, telefax',
    person:
      'verkäufer, vertreter, mitarbeiter, sachbearbeiter, betreuer, kundenbetreuer, ansprechpartner, bearbeiter, besitzer, verantwortlicher, zuständig, lieferant, filiale, standort, lager, bediener, kassierer, berater, außendienst, inhaber, erstellt von, geschäftsführer, benutzer, verkaufsberater, shop, kasse, ersteller, hersteller, werber, therapeut',
    personName: 'name1, name, benutzername, namen, nutzername, bezeichnung, mitgliedsname',
    namePart: 'vorname, nachname, anrede, titel, zusatz, namenszusatz, geburtsname, vornamen, zuname',
    other:
      's h, soll haben, soll haben kennzeichen, haben, plz, postleitzahl, hausnummer, region, ort, stadt, land, straße, strasse, adresse, bundesland, gebiet, notiz, notizen, bemerkung, bemerkungen, beschreibung, kommentar, text, produkt, artikelbezeichnung, bezeichnung, grund, website, internet, bank, bankverbindung, betreff, kennzahl, lieferadresse, rechnungsadresse, projekt, position, bild, datei, sendungsnummer, tracking, zeichen, gründungsjahr, gegründet, zahlungsbedingung, zahlungsbedingungen, bankleitzahl, lieferung, treueprogramm, steuerung, mitarbeiterzahl, kanton, hinweis, leistung, leistungszeitraum, buchungstext, vorgang, breitengrad, längengrad, breite, länge, koordinaten, koordinate, geokoordinaten, entfernung, distanz, kilometer, fläche, verkaufsfläche, temperatur, version, wechselkurs, umrechnungskurs, kurs',
  },
  companions: {
    taxed: 'inkl mwst, mit mwst, inklusive mwst, inkl ust, mit ust, inkl steuer, mit steuer',
    untaxed:
      'exkl mwst, ohne mwst, zzgl mwst, exkl ust, ohne ust, zzgl ust, exkl steuer, ohne steuer, zzgl steuer, exkl, zzgl',
    whole:
      'ohne soll haben kz, gesamt, gesamter, gesamte, summe, betrag, wert, volumen, höhe, inkl, inklusive, exkl, zzgl, inkl mwst, exkl mwst, ohne mwst, zzgl mwst, inkl steuer, ohne steuer, mit, ohne, netto, brutto, tatsächlich, insgesamt, bisher, bisheriger, kumuliert gesamt, ist, total, inkl ust, ohne ust, inkl versand, der, die, das, haupt',
    client:
      'kunnr, kunag, kunrg, kundennr, käufers, mitglieds, kundin, kunde, kunden, käufer, firma, firmen, auftraggeber, empfänger, debitor, debitoren, mitglied, mitglieder, unternehmen, unternehmens, geschäftspartner, kd, kontakt, rechnungsempfänger, kundin, spender, gast, abnehmer, organisation, besteller, mandant, mandanten, adress, personen, teilnehmer, deb',
    business:
      'bestellung, bestell, bestellungen, auftrag, auftrags, aufträge, rechnung, rechnungs, kauf, verkauf, verkaufs, einkauf, einkaufs, deal, beleg, zahlung, zahlungs, waren, warenkorb, umsatz, transaktion, transaktions, vertrag, vertrags, buchung, buchungs, positions, shop, online, spenden, spende, erlös, abo',
    period:
      'jahr, jahres, jährlich, jährlicher, aktuell, aktuelles jahr, lfd jahr, laufendes jahr, quartal, dieses jahr, geschäftsjahr, gj, ytd, q1, q2, q3, q4, januar, februar, märz, mai, juni, juli, oktober, dezember, monat',
    unit: 'eur, euro, chf, in, teur, t, tsd, mio, usd, stk, kg, hauswährung, eur in, basiswährung, währung eur, cent',
    of: 'von, des, der, für, je kunde, und, pro kunde, an, zum',
  },
};
