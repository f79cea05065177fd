import type { OrderHeaders } from '../order-headers';

export const nl: OrderHeaders = {
  headers: {
    orderNumber:
      'bestelnummer, bestelnr, bestelling nr, bestelling, bestel id, ordernummer, ordernr, order nr, opdrachtnummer, factuurnummer, factuurnr, factuur nr, factuur, transactienummer, transactie id, bonnummer, boekstuknummer, documentnummer, verkoopnummer',
    quantity: 'aantal, hoeveelheid, stuks, aantal stuks, aantal artikelen, besteld aantal, verkocht aantal',
    pricePerPiece: 'stukprijs, prijs per stuk, eenheidsprijs, prijs per eenheid, artikelprijs',
    price: 'prijs, verkoopprijs, adviesprijs, catalogusprijs',
    discount:
      'korting, korting %, kortingspercentage, kortingsbedrag, kortingsbedrag regel, kortings percentage',
    refunded:
      'terugbetaald, terugbetaald bedrag, terugbetaling, terugbetalingen, gecrediteerd bedrag, teruggestort, teruggestort bedrag',
    costPerPiece: 'kostprijs, kostprijs per stuk, inkoopprijs, kosten per stuk',
    costPerLine: 'totale kosten, totale kostprijs, kosten totaal',
    cost: 'kosten, inkoopkosten, inkoopwaarde',
    status:
      'bestelstatus, orderstatus, status, betaalstatus, betalingsstatus, factuurstatus, documenttype, transactietype, soort document, verzendstatus, retourstatus, terugbetalingsstatus, annuleringsstatus',
    source: 'bron, herkomst, kanaal, verkoopkanaal, leadbron, klantbron',
    referredBy: 'doorverwezen door, aanbevolen door, aangebracht door, geworven door',
    currency: 'valuta, munteenheid, valutacode, munt',
  },
  signs: {
    ofOrder:
      'totaal, totale, totaalbedrag, subtotaal, ordertotaal, besteltotaal, orderbedrag, bestelbedrag, factuurbedrag, bestelling, order',
    percent: 'percentage, procent, kortingspercentage',
    kind: 'type, soort, documenttype, transactietype',
  },
};
