import type { OrderHeaders } from '../order-headers';

export const pl: OrderHeaders = {
  headers: {
    orderNumber:
      'numer zamówienia, nr zamówienia, id zamówienia, zamówienie, numer faktury, nr faktury, faktura, numer dokumentu, nr dokumentu, numer transakcji, nr transakcji, id transakcji, numer paragonu, nr paragonu, numer zlecenia',
    quantity:
      'ilość, liczba sztuk, sztuk, szt, ilość sztuk, liczba produktów, ilość zamówiona, ilość sprzedana',
    pricePerPiece:
      'cena jednostkowa, cena za sztukę, cena jedn, cena jednostkowa netto, cena jednostkowa brutto',
    price: 'cena, cena sprzedaży, cena katalogowa, cena netto, cena brutto',
    discount: 'rabat, rabat %, kwota rabatu, zniżka, upust, wartość rabatu',
    refunded: 'kwota zwrotu, zwrócona kwota, zwrot, zwroty, zwrócono, wartość zwrotu',
    costPerPiece: 'koszt jednostkowy, cena zakupu, koszt za sztukę',
    costPerLine: 'koszt całkowity, koszt łączny, koszt własny',
    cost: 'koszt, koszty, koszt zakupu, koszt sprzedaży',
    status:
      'status zamówienia, status, stan zamówienia, stan, status płatności, status faktury, typ dokumentu, rodzaj dokumentu, typ transakcji, status zwrotu, status reklamacji',
    source: 'źródło, kanał, kanał sprzedaży, źródło zamówienia, źródło klienta, pochodzenie',
    referredBy: 'polecony przez, polecający, z polecenia',
    currency: 'waluta, kod waluty',
  },
  signs: {
    ofOrder: 'razem, suma, łącznie, łączna, zamówienia, zamówienie, faktury',
    percent: 'procent, stawka',
    kind: 'typ, rodzaj',
  },
};
