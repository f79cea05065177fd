import type { HeaderWords } from './header-words';

export const pl: HeaderWords = {
  nounFirst: true,
  elapsed: {
    days: 'dni, liczba dni, ilość dni',
    weeks: 'tygodni, tygodnie',
    months: 'miesięcy, miesiące, liczba miesięcy, ilość miesięcy',
    years: 'lat',
    since: 'od, od ostatniego, od ostatniej, bez',
    payment: 'płatności, wpłaty, zapłaty',
  },
  money: {
    total:
      'razem, suma, łączna kwota, kwota zamówienia, wartość zamówienia, wartość zamówień, ogółem, łączna wartość, łączny obrót, wartość faktury, kwota faktury, suma zakupów, wartość zakupów, łączna wartość zamówień, kwota łączna, kwota zamówień, do zapłaty razem, łączna sprzedaż, całkowita kwota, wartość całkowita, wartość łączna',
    plain:
      'kwota, obrót, utarg, sprzedaż, przychód, wartość, przychody, obroty, wartość sprzedaży, kwota sprzedaży, wydatki, wartość transakcji, wartość szansy, wartość kontraktu, wartość umowy, kwota transakcji, zakupy, darowizna, kwota darowizny, wpływy, wartość deala, wartość pieniężna',
    paid: 'zapłacono, kwota zapłacona, wpłacono, opłacono, wpłata, kwota wpłaty, kwota płatności',
    net: 'razem netto, suma netto, netto, kwota netto, wartość netto, sprzedaż netto, obrót netto, przychód netto',
    gross: 'razem brutto, suma brutto, brutto, kwota brutto, wartość brutto, sprzedaż brutto, obrót brutto',
    part: 'suma częściowa, wartość pozycji, wartość produktów, wartość towarów, suma produktów',
    price: 'cena, cena sprzedaży',
    due: 'do zapłaty',
  },
  counted: 'suma zamówień',
  meanings: {
    dealForecast: 'oczekiwany przychód, szacowana wartość, przewidywana wartość, spodziewana wartość',
    profit: 'zysk, marża, zysk brutto, zysk netto, marża kwotowa, dochód',
    growth: 'wzrost, dynamika, tempo wzrostu',
    averageOrder:
      'średnia wartość zamówienia, średni koszyk, średni paragon, średnie zamówienie, średnia wartość koszyka',
    orders:
      'zamówienia, liczba zamówień, ilość zamówień, liczba zakupów, ilość zakupów, liczba transakcji, liczba faktur, częstotliwość zakupów, ilość transakcji, ilość faktur, liczba paragonów, częstotliwość, suma zamówień',
    openOrders: 'zamówienia w realizacji, otwarte zamówienia',
    lastOrder:
      'ostatnie zamówienie, data ostatniego zamówienia, ostatni zakup, data ostatniego zakupu, ostatnia faktura, data ostatniej faktury, data ostatniej transakcji, ostatnia transakcja, ostatnia sprzedaż, data ostatniej sprzedaży, ostatnia płatność, dni bez zakupów',
    orderDate:
      'data zamówienia, data zakupu, data sprzedaży, data faktury, data wystawienia, data transakcji, data złożenia zamówienia, data złożenia, data dokumentu',
    paymentDate: 'data płatności, data wpłaty',
    anyDate: 'data, dzień',
    firstOrder:
      'pierwsze zamówienie, data pierwszego zamówienia, pierwszy zakup, data pierwszego zakupu, klient od, pierwsza faktura, pierwsza transakcja, data pierwszej transakcji',
    nextOrder: 'następne zamówienie, data następnego zamówienia, kolejne zamówienie, następna płatność',
    lastContact:
      'ostatni kontakt, data ostatniego kontaktu, ostatnia aktywność, ostatnia rozmowa, data ostatniej aktywności',
    dealStatus:
      'status, etap, stan, wygrana, status szansy, etap szansy, etap sprzedaży, wynik, zamknięta, status sprzedaży, status transakcji sprzedaży',
    likelihood:
      'prawdopodobieństwo, szansa, prawdopodobieństwo zamknięcia, prawdopodobieństwo %, prawdopodobieństwo wygranej, prawdopodobieństwo sprzedaży',
    loyalty:
      'lojalność, lojalny, wskaźnik lojalności, poziom lojalności, indeks lojalności, ocena lojalności',
    shareOfWallet: 'udział w portfelu, nasz udział, udział w zakupach',
    upcoming: 'planowany zakup, prognoza zakupów, planowane zakupy',
    referrals: 'polecenia, liczba poleceń, poleceni klienci',
    openQuestions: 'otwarte pytania, otwarte zgłoszenia, otwarte reklamacje',
    clientType:
      'typ klienta, rodzaj klienta, typ, rodzaj, kategoria klienta, typ kontrahenta, rodzaj kontrahenta, forma prawna',
    clientName:
      'klient, nazwa klienta, kontrahent, nazwa firmy, firma, nabywca, kupujący, nazwa, imię i nazwisko, odbiorca, nazwa kontrahenta, płatnik, klienci, organizacja, darczyńca, nazwa nabywcy, zamawiający, nazwa odbiorcy',
    partner: 'partner, dystrybutor, agent, udziałowiec, odsprzedawca',
    strategic: 'strategiczny, klient strategiczny',
    repurchase: 'wskaźnik powtórnych zakupów',
    complaints: 'wskaźnik reklamacji',
  },
  changes: {
    ownRevenue:
      'roczny obrót, obrót roczny, roczne obroty, obroty roczne, roczny przychód, przychód roczny, roczne przychody, przychody roczne, obroty firmy, przychody firmy, obrót firmy, obrót per rok, obroty per rok, przychód per rok, przychody per rok, sprzedaż per rok',
    debt: 'należność, pozostało do zapłaty, zaległość, należności, niezapłacone, pozostało, dług, zadłużenie',
    goods:
      'sztuk, szt, waga, pracowników, produktów, towarów, wizyt, aktywności, aktywność, połączenia, połączeń, spotkania, spotkań, zadania, zadań, sesje, sesji, logowania, logowań, kliknięcia, kliknięć, mieszkańcy, godziny, godzin, wizyty, noce, nocy, noclegi, noclegów, pobyty, pobytów, rozmowy, rozmów',
    rate: 'procent, stawka, wskaźnik, marża %, rentowność',
    average:
      'średni, średnia, średnie, średni*, jednostkowa, cena jednostkowa, maksymaln*, minimaln*, miesięczn*, za sztukę, cykliczn*, abonament*, cena jedn',
    returns: 'zwrot*, zwrócon*, anulowan*, korekta, korekty, kwota zwrotu, przegrana, reklamacja, zwrotów',
    previous: 'poprzedni*, zeszły rok, rok poprzedni, ubiegł*, ostatnie 30 dni',
    plan: 'plan, planowan*, prognoz*, cel, budżet, szacowan*, oczekiwan*, przewidywan*, potencjał, otwart*, spodziewan*, ważon*, oferta',
    cost: 'koszt, koszty, dostawa, wysyłka, rabat*, prowizja, zniżka, opłata, koszt dostawy, koszt wysyłki, kupon, zaliczka, napiwek, cena zakupu, kaucja, zaokrąglenie',
    tax: 'vat, podatek, kwota vat, stawka vat, podatki',
    points: 'punkty, punktów, saldo, kredyt, limit, limit kredytowy, limit kupiecki',
    score: 'ocena, wskaźnik, indeks',
    count: 'liczba, ilość, pozycji',
    growth: 'zmiana, wzrost, różnica, przyrost, odchylenie',
    share: 'udział, narastająco, udział procentowy',
    date: 'data, czas, godzina, dzień, miesiąc, rok, termin, termin płatności, data urodzenia, utworzono, zmodyfikowano, data rejestracji, okres, data dostawy, data wysyłki, do, od, wiek, data zamknięcia, kwartał, data modyfikacji, zmieniono',
    duration: 'dni, miesięcy, lat, miesiące, czas trwania, staż',
    status:
      'status, stan, aktywny, status płatności, status zamówienia, zablokowany, zgoda, newsletter, opłacona, zrealizowane, status wysyłki',
    type: 'typ, rodzaj, kategoria, grupa, klasa, metoda płatności, sposób płatności, kanał, źródło, waluta, poziom, segment, branża, forma płatności, sposób dostawy, grupa klientów, język, tagi, etykiety, marka, cennik, metoda wysyłki, forma dostawy',
    id: 'nie modyfikuj, nie modyfikować, numer, nr, id, kod, nip, regon, numer zamówienia, numer faktury, nr faktury, nr zamówienia, pesel, symbol, lp, l p, identyfikator, nr dokumentu, numer dokumentu, ean, sku, konto, numer konta, kod produktu, nr konta, krs',
    email: 'e mail, email, adres e mail, mail, adres email, poczta',
    phone: 'telefon, tel, komórka, fax, numer telefonu, telefon komórkowy, nr telefonu',
    person:
      'handlowiec, sprzedawca, opiekun, właściciel, przedstawiciel, pracownik, sklep, oddział, dostawca, magazyn, osoba, osoba kontaktowa, utworzył, utworzone przez, kasjer, użytkownik, odpowiedzialny, wystawił, opiekun klienta',
    personName: 'nazwa, imię, imię i nazwisko, login, nick, nazwa użytkownika',
    namePart: 'nazwisko, zwrot grzecznościowy, stanowisko, tytuł grzecznościowy',
    other:
      'kod pocztowy, region, miasto, kraj, adres, ulica, województwo, uwagi, notatka, notatki, komentarz, opis, produkt, towar, strona, powód, bank, temat, projekt, nazwa produktu, miejscowość, powiat, nazwa szansy, nazwa towaru, przewoźnik, nazwa transakcji, magazynowy, dokument, szerokość, długość, wysokość, szerokość geograficzna, długość geograficzna, współrzędne, odległość, przebieg, powierzchnia, temperatura, wersja, kurs walut, kurs',
  },
  companions: {
    taxed: 'z vat, z podatkiem',
    untaxed: 'bez vat, bez podatku',
    whole:
      'łączny, łączna, łącznie, suma, kwota, wartość, razem, netto, brutto, całkowity, całkowita, ogólna, bez vat, z vat, zrealizowan*, wszystkich, całość, opłaconych',
    client:
      'klient*, kontrahent*, nabywc*, kupując*, firm*, odbiorc*, płatnik*, organizacj*, darczyńc*, zamawiając*, gość, pacjent*',
    business:
      'zamówie*, zakup*, sprzedaż*, faktur*, transakcj*, płatnoś*, umow*, szans*, kontrakt*, zlece*, dokumentu sprzedaży, koszyk*, paragon*, darowizn*, rezerwacj*',
    period: 'roczn*, rok, w roku, bieżący, bieżący rok, kwartał, miesiąc, od początku roku',
    unit: 'pln, zł, eur, usd, tys, mln, w',
    of: 'w, z, i, na, od, dla, za',
  },
};
