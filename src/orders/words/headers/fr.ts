import type { OrderHeaders } from '../order-headers';

export const fr: OrderHeaders = {
  headers: {
    orderNumber:
      'référence de la commande, numéro de la commande, référence de pièce, numéro de commande, n° de commande, n° commande, no commande, no de commande, num commande, numéro commande, id commande, référence commande, référence de commande, réf commande, commande, numéro de facture, n° de facture, n° facture, no facture, num facture, numéro facture, référence facture, facture, numéro de transaction, id transaction, identifiant de commande, numéro de pièce, n° pièce, n° de pièce, pièce, numéro de ticket, n° ticket, numéro de vente, bon de commande',
    quantity:
      'quantité, qté, qte, nombre d articles, nb articles, quantité commandée, quantité vendue, quantité facturée, nombre d unités, unités',
    pricePerPiece:
      'prix unitaire, prix unitaire ht, prix unitaire ttc, pu, pu ht, pu ttc, p u, prix à l unité',
    price: 'prix, prix de vente, prix catalogue, prix ht, prix ttc, tarif',
    discount:
      'remise, remise %, taux de remise, montant remise, montant de la remise, réduction, rabais, remise ligne, ristourne',
    refunded:
      'montant remboursé, remboursé, remboursement, remboursements, total remboursé, montant du remboursement, montant avoir',
    costPerPiece: 'coût unitaire, prix de revient unitaire, prix d achat, prix d achat unitaire, pa ht',
    costPerLine: 'coût total, coût de revient total, total coût',
    cost: 'coût, coûts, coût d achat, coût de revient, prix de revient',
    status:
      'statut de la commande, statut commande, statut de commande, statut, état, état de la commande, état commande, état de commande, statut de paiement, statut du paiement, statut paiement, type de pièce, type de document, type de transaction, statut de la facture, état de la facture, statut facture, statut du remboursement, statut de remboursement, statut remboursement, statut du retour',
    source:
      'source, origine, canal, canal de vente, canal d acquisition, source du prospect, source de la commande, provenance',
    referredBy: 'parrain, parrainé par, recommandé par, apporteur, présenté par',
    currency: 'devise, monnaie, code devise',
  },
  signs: {
    ofOrder: 'total, totale, sous, commande, facture',
    percent: 'pourcentage, pourcent, taux',
    kind: 'type, nature',
  },
};
