import type { HeaderWords } from './header-words';

export const nl: HeaderWords = {
  compoundEnds:
    'bedrag, omzet, waarde, prijs, nummer, nr, naam, datum, kosten, aantal, type, groep, adres, code, status, totaal, soort, korting, methode, saldo, percentage, postcode',
  elapsed: {
    days: 'dagen, aantal dagen',
    weeks: 'weken',
    months: 'maanden, aantal maanden',
    years: 'jaren',
    since: 'sinds, sinds laatste, sinds de laatste, zonder',
    payment: 'betaling',
  },
  money: {
    total:
      'totaal, totaalbedrag, totale omzet, ordertotaal, besteltotaal, factuurbedrag, totaal besteld, totaal uitgegeven, orderbedrag, orderwaarde, totale waarde, totaal factuur, totaal bestelling, bestelwaarde, totaal betaald, totaal omzet, eindtotaal, bestelbedrag, totaalprijs, bedrag totaal, totale uitgaven, totaal bestellingen, totaal orders, totaal facturen',
    plain:
      'omzet, bedrag, verkopen, waarde, opbrengst, inkomsten, verkoopbedrag, besteding, bestedingen, uitgaven, dealwaarde, contractwaarde, transactiebedrag, gift, giftbedrag, donatie, klantomzet, verkoopwaarde, deal waarde, verkoop, som, opportunitywaarde, monetair, monetaire waarde',
    paid: 'betaald, betaald bedrag, ontvangen, ontvangen bedrag, bedrag betaald',
    net: 'totaal excl btw, netto, netto omzet, nettobedrag, bedrag excl btw, omzet excl btw, netto bedrag, excl btw, bedrag exclusief btw',
    gross:
      'totaal incl btw, bruto, bruto omzet, brutobedrag, bedrag incl btw, omzet incl btw, bruto bedrag, incl btw, bedrag inclusief btw',
    part: 'subtotaal, regeltotaal, regelbedrag, stukprijs totaal',
    price: 'prijs, verkoopprijs',
    due: 'te betalen',
  },
  counted: 'aankopen, totaal aankopen, bestellingen, transacties',
  meanings: {
    dealForecast: 'verwachte omzet, geschatte waarde, verwachte waarde',
    profit: 'winst, brutowinst, marge, nettowinst, bruto marge, bijdrage, brutomarge, resultaat',
    growth: 'groei, omzetgroei, groeipercentage',
    averageOrder:
      'gemiddelde orderwaarde, gemiddelde bestelling, gemiddeld orderbedrag, gemiddelde besteding, gemiddelde bestelwaarde',
    orders:
      'bestellingen, aantal bestellingen, aantal orders, orders, aantal aankopen, aankopen, totaal aankopen, transacties, aantal facturen, aantal transacties, bestelfrequentie, aantal verkopen, totaal bestellingen, totaal orders, totaal facturen, frequentie',
    openOrders: 'openstaande orders, lopende orders, openstaande bestellingen',
    lastOrder:
      'laatste bestelling, laatste order, laatste aankoop, datum laatste bestelling, datum laatste order, laatste besteldatum, laatste aankoopdatum, laatste factuur, datum laatste aankoop, laatst besteld, laatste factuurdatum, laatste betaling, laatste orderdatum, datum laatste factuur, recentheid',
    orderDate:
      'besteldatum, orderdatum, aankoopdatum, factuurdatum, verkoopdatum, transactiedatum, datum bestelling, datum order, boekdatum, besteld op',
    paymentDate: 'betaaldatum',
    anyDate: 'datum, dag',
    firstOrder:
      'eerste bestelling, eerste order, eerste aankoop, klant sinds, datum eerste bestelling, eerste besteldatum, lid sinds, sinds, eerste factuur, datum eerste order, datum eerste aankoop',
    nextOrder:
      'volgende bestelling, volgende order, volgende aankoop, volgende factuur, volgende betaling, volgende factuurdatum',
    lastContact:
      'laatste contact, laatste contactmoment, datum laatste contact, laatste activiteit, laatste gesprek, laatst gecontacteerd',
    dealStatus: 'status, fase, gewonnen, dealstatus, verkoopfase, dealfase, stadium, resultaat, deal status',
    likelihood:
      'kans, waarschijnlijkheid, slagingskans, scoringskans, kans %, slaagkans, waarschijnlijkheid %',
    loyalty:
      'loyaliteit, trouw, loyaal, klanttrouw, klantloyaliteit, loyaliteitsscore, loyaliteitsindex, loyaliteitsgraad, trouwheid',
    shareOfWallet: 'ons aandeel, aandeel in inkoop, inkoopaandeel',
    upcoming: 'verwachte aankoop, geplande aankoop, verwachte bestelling',
    referrals: 'verwijzingen, aanbevelingen, doorverwezen klanten, aantal verwijzingen',
    openQuestions: 'openstaande vragen, open tickets, openstaande tickets, open vragen',
    clientType:
      'klanttype, type klant, soort klant, klantsoort, type, rechtsvorm, klantcategorie, soort, bedrijfstype',
    clientName:
      'klant, klantnaam, bedrijf, bedrijfsnaam, naam, volledige naam, koper, afnemer, debiteur, ontvanger, organisatie, debiteurnaam, relatie, relatienaam, klanten, donateur, naam klant, factuurnaam, besteller, onderneming',
    partner: 'partner, distributeur, wederverkoper, agent, aandeelhouder, dealer',
    strategic: 'strategisch, strategische klant',
    repurchase: 'herhaalaankooppercentage',
    complaints: 'klachtenpercentage',
  },
  changes: {
    ownRevenue:
      'jaaromzet, jaarlijkse omzet, omzet per jaar, jaarlijkse opbrengst, jaarlijkse inkomsten, jaaropbrengst, bedrijfsomzet, omzet bedrijf, omzet van het bedrijf, opbrengst per jaar',
    debt: 'openstaand, openstaand bedrag, openstaand saldo, nog te betalen, openstaande bedrag, schuld, achterstand',
    goods:
      'stuks, gewicht, artikelen, medewerkers, regels, eenheden, bezoeken, activiteiten, oproepen, gesprekken, vergaderingen, afspraken, taken, sessies, aanmeldingen, klikken, interacties, inwoners, uren, nachten, overnachtingen',
    rate: 'percentage, tarief, procent, marge %',
    average:
      'gemiddeld, gemiddelde, per, stukprijs, maximum, minimum, maandelijks, per stuk, terugkerend, terugkerende, mrr, eenheidsprijs',
    returns:
      'retour, retouren, terugbetaling, terugbetaald, geannuleerd, creditnota, geretourneerd, restitutie, verloren, gecrediteerd, teruggestort',
    previous: 'vorig jaar, vorige, voorgaand jaar, vorige maand, afgelopen 30 dagen',
    plan: 'gepland, geplande, verwacht, verwachte, doel, budget, prognose, geschat, geschatte, begroot, openstaande, gewogen, offerte, voorspeld, voorspelde',
    cost: 'kosten, verzendkosten, korting, kortingen, commissie, inkoopprijs, verzending, kostprijs, cadeaubon, fooi, toeslag, betaalkosten, aanbetaling, afronding, statiegeld, borg, inkoop, kortings',
    tax: 'btw, belasting, belastingen, btw bedrag, btwbedrag',
    points: 'punten, saldo, krediet, kredietlimiet, spaarpunten, tegoed',
    score: 'score, beoordeling, index',
    count: 'aantal, hoeveelheid',
    growth: 'groei, verandering, verschil, afwijking',
    share: 'aandeel, cumulatief',
    date: 'datum, tijd, jaar, maand, dag, vervaldatum, vervalt, geboortedatum, aangemaakt, gewijzigd, leverdatum, verzenddatum, periode, sinds, op, leeftijd, einddatum, startdatum, kwartaal, verwachte sluitingsdatum, betaald op, registratiedatum',
    duration: 'dagen, maanden, jaren, duur, looptijd, betaaltermijn',
    status:
      'status, actief, betaalstatus, bestelstatus, orderstatus, geblokkeerd, nieuwsbrief, leverstatus, factuurstatus, toestemming',
    type: 'type, soort, categorie, groep, klantgroep, klasse, betaalmethode, betaalwijze, kanaal, bron, valuta, niveau, segment, sector, taal, verzendmethode, branche, labels, merk',
    id: 'niet wijzigen, nummer, nr, id, code, referentie, ordernummer, factuurnummer, bestelnummer, btw nummer, kvk, iban, artikelnummer, kvk nummer, ean, sku, boekstuknummer, betalingskenmerk',
    email: 'e mail, email, e mailadres, emailadres, mail',
    phone: 'telefoon, telefoonnummer, mobiel, tel, fax, mobiel nummer',
    person:
      'verkoper, medewerker, accountmanager, eigenaar, vertegenwoordiger, winkel, filiaal, leverancier, gebruiker, contactpersoon, behandelaar, magazijn, kassa, aangemaakt door',
    personName: 'naam, gebruikersnaam',
    namePart: 'voornaam, achternaam, tussenvoegsel, aanhef, titel, voorletters, functie',
    other:
      'postcode, huisnummer, regio, plaats, stad, land, adres, straat, provincie, notitie, notities, opmerking, opmerkingen, omschrijving, product, artikel, website, reden, bank, onderwerp, project, productnaam, woonplaats, vervoerder, beschrijving, voorraad, dealnaam, dealtitel, breedtegraad, lengtegraad, breedte, lengte, hoogte, coördinaten, afstand, kilometerstand, oppervlakte, vloeroppervlak, temperatuur, versie, wisselkoers',
  },
  companions: {
    taxed: 'incl btw, inclusief btw, met btw',
    untaxed: 'excl btw, exclusief btw, ex btw, zonder btw',
    whole:
      'totaal, totale, som, bedrag, waarde, incl btw, excl btw, inclusief btw, exclusief btw, incl, excl, netto, bruto, werkelijk, cumulatief totaal, alle, tot nu toe',
    client:
      'klant, klanten, koper, bedrijf, bedrijfs, afnemer, debiteur, debiteuren, lid, relatie, organisatie, ontvanger, donateur, besteller, gast, contact, factuur naam, deb',
    business:
      'bestelling, bestellingen, bestel, order, orders, factuur, facturen, verkoop, aankoop, deal, betaling, transactie, contract, regel, winkelwagen, gift, donatie, reservering, opportunity',
    period: 'jaar, jaarlijks, jaarlijkse, dit jaar, huidig jaar, kwartaal, maand',
    unit: 'eur, euro, usd, in',
    of: 'van, de, het, per klant, en, voor',
  },
};
