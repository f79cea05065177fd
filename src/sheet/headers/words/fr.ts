import type { HeaderWords } from './header-words';

export const fr: HeaderWords = {
  nounFirst: true,
  elapsed: {
    days: 'jours, nb jours, nombre de jours',
    weeks: 'semaines',
    months: 'mois, nb mois, nombre de mois',
    years: 'années, ans',
    since: 'depuis, depuis dernier, depuis dernière, depuis le dernier, depuis la dernière, sans',
    payment: 'paiement, règlement',
  },
  money: {
    total:
      'total, montant total, montant de la commande, total commande, total commandes, total de la commande, total facturé, chiffre d affaires total, ca total, total dépensé, montant commande, total facture, total général, total achats, total des achats, total ventes, total des ventes, total payé, montant total dépensé, cumul ca, montant facture, total dépenses, prix total, total factures, total des factures, total des commandes',
    plain:
      'montant tarif, montant, chiffre d affaires, ca, ventes, revenu, revenus, recettes, valeur, somme, dépenses, chiffre d affaire, achats, montant des ventes, montant des achats, valeur de l affaire, montant de l opportunité, montant opportunité, don, montant du don, dons, recette, c a, montant transaction, total des dépenses, encaissements, montant du deal, montant facturé, monétaire, valeur monétaire, montant vente, montant de la vente',
    paid: 'payé, montant payé, montant réglé, réglé, encaissé, montant encaissé, paiement, total réglé, montant du paiement, règlement, montant reçu',
    net: 'total ht, total net, montant ht, ca ht, ht, net, montant net, hors taxe, hors taxes, ventes nettes, chiffre d affaires ht, total net ht, ca net, net à payer, montant hors taxe, montant hors taxes',
    gross:
      'total ttc, montant ttc, ttc, brut, montant brut, ca ttc, chiffre d affaires ttc, ventes brutes, ca brut',
    part: 'sous total, montant ligne, total ligne, sous total ht',
    price: 'prix, prix de vente, prix ttc, prix ht',
    due: 'montant dû',
  },
  meanings: {
    dealForecast:
      'montant estimé, revenu attendu, revenus attendus, ca prévisionnel, montant prévisionnel, revenu espéré, ca potentiel, montant prévu, revenu estimé',
    profit:
      'bénéfice, profit, marge, marge brute, résultat, marge nette, bénéfices, marge commerciale, marge totale, bénéfice net',
    growth: 'croissance, évolution, taux de croissance, évolution du ca, progression',
    averageOrder:
      'panier moyen, montant moyen, valeur moyenne de commande, commande moyenne, ticket moyen, dépense moyenne, valeur moyenne des commandes',
    orders:
      'commandes, nombre de commandes, nb commandes, nb de commandes, nbre de commandes, nombre d achats, nb achats, nombre de ventes, fréquence d achat, nombre de factures, nb factures, nombre de transactions, nb ventes, nombre commandes, nombre de dons, nb de ventes, nombre de paiements, nb de factures, nbre commandes, nb d achats, total commandes, total des commandes, total factures, total des factures, fréquence',
    openOrders: 'commandes en cours, commandes ouvertes',
    lastOrder:
      'dernière commande, date de dernière commande, dernier achat, date du dernier achat, date de la dernière commande, date dernière commande, dernière vente, dernière facture, date dernière facture, date de dernier achat, date dernier achat, dernier paiement, dernière transaction, date de la dernière facture, date de dernière facture, date du dernier paiement, dernier don, date du dernier don, date de la dernière vente, date dernière vente, date dernier paiement, récence, jours sans achats, jours sans acheter',
    orderDate:
      'date émission, date de commande, date commande, date de la commande, date d achat, date de vente, date de facture, date facture, date de facturation, date de la facture, date de transaction, commandé le, date de la vente, date d émission, date du don, date pièce, date de l achat',
    paymentDate: 'date de paiement, date du paiement, date paiement, date d encaissement, date de règlement',
    anyDate: 'date, jour, date et heure',
    firstOrder:
      'première commande, date de première commande, premier achat, client depuis, date du premier achat, depuis, membre depuis, date de la première commande, date première commande, première facture, première vente, date premier achat, date de premier achat, date de la première facture, premier don, client depuis le',
    nextOrder:
      'prochaine commande, date de prochaine commande, prochain achat, prochaine facture, date de la prochaine commande, prochain paiement, prochaine échéance, prochain prélèvement',
    lastContact:
      'dernier contact, date du dernier contact, date de dernier contact, dernière activité, dernier appel, date dernier contact, dernière relance, date de dernière activité, dernier échange, dernière interaction',
    dealStatus:
      'statut, étape, état, phase, gagné, statut de l affaire, étape de vente, statut opportunité, étape de l opportunité, état du devis, statut du deal, conclu, étape du deal, résultat, état de l opportunité, état de l affaire, statut de l opportunité, étape de l affaire',
    likelihood:
      'probabilité, probabilité de gain, probabilité de succès, chance, chances, probabilité %, probabilité de signature, probabilité de conclusion, taux de réussite',
    loyalty:
      'fidélité, fidèle, score de fidélité, indice de fidélité, taux de fidélité, niveau de fidélité, note de fidélité, loyauté',
    shareOfWallet: 'part de portefeuille, notre part, part client, taux de pénétration, part des achats',
    upcoming:
      'achats prévus, achat prévu, commande prévue, prévision d achat, prévisions d achat, achat à venir',
    referrals:
      'recommandations, parrainages, nombre de parrainages, filleuls, clients recommandés, nombre de filleuls',
    openQuestions:
      'questions ouvertes, tickets ouverts, demandes en cours, questions en suspens, réclamations ouvertes',
    clientType:
      'type de client, type client, catégorie de client, nature du client, type, catégorie client, catégorie, forme juridique, nature, type de tiers, type de société',
    clientName:
      'client, nom du client, nom client, société, raison sociale, entreprise, nom, nom complet, nom de la société, acheteur, destinataire, tiers, clients, nom de l entreprise, nom entreprise, nom du tiers, nom société, organisation, compte, dénomination, donateur, adhérent, nom de l acheteur, nom de facturation, dénomination sociale',
    partner: 'partenaire, distributeur, revendeur, actionnaire, agent',
    strategic: 'stratégique, client stratégique, compte stratégique',
    repurchase: 'taux de réachat, taux de rachat, taux de fidélisation, taux de réapprovisionnement',
    complaints: 'taux de réclamation, taux de réclamations, taux de plainte',
  },
  changes: {
    ownRevenue:
      'revenus annuels, revenu annuel, chiffre d affaires annuel, chiffre d affaire annuel, ca annuel, c a annuel, recettes annuelles, chiffre d affaires de l entreprise, ca de l entreprise, ca entreprise, chiffre d affaires entreprise, ca société, chiffre d affaires société, ca par an, chiffre d affaires par an, ca per an, ca per année, chiffre d affaires per an, revenu per an, revenus per an',
    debt: 'reste à payer, solde dû, reste dû, restant dû, solde à payer, impayé, reste à régler, encours client, restant à payer, montant restant dû, créance, créances',
    goods:
      'quantité, qté, quantités, poids, articles, unités, lignes, visites, activités, appels, rendez vous, rdv, réunions, tâches, sessions, connexions, pages vues, clics, interactions, habitants, population, heures, nuits, nuitées, séjours',
    rate: 'taux, pourcentage, pour cent, taux de marge, taux de marque, pct',
    average:
      'moyen, moyenne, moyens, unitaire, par, prix unitaire, pu, médian, maximum, minimum, mensuel, mensuelle, moyennes, p u, pu ht, récurrent, récurrente, récurrents, mrr, mensualité, prix à l unité',
    returns:
      'retour, retours, remboursement, remboursements, remboursé, avoir, avoirs, annulé, annulée, annulation, rejet, perdu, perdue, litige',
    previous:
      'année précédente, précédent, précédente, n 1, an dernier, année dernière, mois précédent, mois dernier, 30 derniers jours, 12 derniers mois, exercice précédent, exercice antérieur',
    plan: 'prévu, prévue, prévision, prévisionnel, prévisionnelle, objectif, budget, estimé, estimée, attendu, attendue, potentiel, cible, pondéré, pondérée, en cours, en attente, devis, à venir, impayés, prédit, prédite',
    cost: 'coût, coûts, frais, frais de port, remise, remises, réduction, commission, commissions, port, charges, achat revient, prix de revient, prix d achat, livraison, bon de réduction, acompte, pourboire, caution, escompte, rabais, dépense fournisseur, versement net, arrondi, pa ht',
    tax: 'tva, taxe, taxes, impôt, montant tva, montant de tva, impôts, total tva',
    points:
      'points, solde, crédit, encours, encours autorisé, plafond, avoir client, points de fidélité, points fidélité, cagnotte, solde du compte, en cours autorisé',
    score: 'note, score, indice',
    count: 'nombre, nb, nbre, volume, effectif',
    growth: 'croissance, variation, écart, progression, différence, tendance',
    share: 'part, cumul, pourcentage du total, cumulé',
    date: 'date, heure, jour, mois, année, le, date de création, créé le, date de naissance, échéance, date d échéance, date limite, modifié le, date de livraison, date d expédition, période, date de modification, anniversaire, du, au, date d inscription, trimestre, semaine, date de clôture, âge, délai',
    duration: 'jours, mois, années, durée, semaines, ancienneté, délai',
    status:
      'statut, état, actif, inactif, statut de paiement, statut de la commande, état de la commande, statut commande, état commande, payé oui non, newsletter, abonné, bloqué, activé, statut paiement, nouveau client',
    type: 'type, catégorie, groupe, famille, classe, mode, mode de paiement, moyen de paiement, canal, source, devise, niveau, segment, secteur, civilité, langue, origine, mode de livraison, mode de règlement, groupes, nature, étiquettes, tarif, activité, type de pièce, type de commande, marque, gamme',
    id: 'ne pas modifier, numéro, n°, no, num, id, code, référence, réf, identifiant, numéro de commande, numéro de facture, n° facture, n° commande, siret, siren, numéro de tva, code comptable, compte comptable, iban, référence commande, n° de commande, n° de facture, rang, pièce, n° de pièce, num facture, num commande, code ape, code article, n° tva, compte bancaire, compte de paiement, compte d encaissement',
    email:
      'e mail, email, courriel, mail, adresse e mail, adresse email, adresse mail, adresse électronique, adresse courriel',
    phone:
      'téléphone, tél, portable, mobile, fax, numéro de téléphone, tel, n° de téléphone, tél portable, tél fixe',
    person:
      'commercial, vendeur, responsable, représentant, gestionnaire, propriétaire, interlocuteur, créé par, magasin, boutique, fournisseur, employé, caissier, équipe, utilisateur, conseiller, contact principal, agence, entrepôt, dépôt, parrain, collaborateur, serveur, praticien',
    personName: 'nom, noms, pseudo, intitulé, libellé, nom d utilisateur, identité',
    namePart: 'prénom, nom de famille, civilité, titre, prénoms, fonction, nom usuel',
    other:
      'code postal, cp, région, ville, pays, adresse, rue, département, secteur géographique, zone, note, notes, commentaire, commentaires, remarque, description, produit, article, désignation, site web, site, motif, objet, banque, raison, affaire, projet, nom de l affaire, nom du produit, nom de l article, libellé article, message, conditions, conditions de paiement, transporteur, effectifs, date fondation, capital, stock, panier, informations, opérateur, carte, latitude, longitude, coordonnées gps, coordonnées, altitude, distance, kilométrage, largeur, hauteur, longueur, surface, superficie, température, version, taux de change',
  },
  companions: {
    taxed: 'ttc, toutes taxes comprises, taxes comprises, tva incluse, tva comprise, avec taxe, avec tva',
    untaxed: 'ht, hors taxe, hors taxes, hors tva, sans taxe, sans tva',
    whole:
      'total, totale, totaux, global, montant, valeur, somme, net, nette, brut, brute, ht, ttc, hors taxe, toutes taxes comprises, cumulé, réel, réalisé, générés, généré, facturé, facturée, hors taxes, tout, tous, général, générale, final, principal, taxes comprises, tva incluse, tva comprise, avec taxe, sans taxe, dépensé, dépensés, passées, effectuées, validées, livré, livrées, payée',
    client:
      'client, clients, cliente, acheteur, société, entreprise, tiers, membre, adhérent, destinataire, compte, donateur, consommateur, abonné, facturation, contact, organisation, patient',
    business:
      'commande, commandes, facture, factures, vente, ventes, achat, achats, affaire, opportunité, paiement, transaction, contrat, panier, ligne, don, dons, boutique, en ligne, réservation, dépenses, règlement, document, ca',
    period:
      'annuel, annuelle, année en cours, année, exercice, cette année, trimestre, n, ytd, depuis le début, exercice en cours, en cours d année',
    unit: 'eur, euro, euros, en, k, ke, usd, chf, cad, en euros, mad, xof, tnd, dh, fcfa',
    of: 'de, du, des, d, la, le, les, l, par client, au, aux, et, à, a',
  },
};
