import { foldHeader } from './fold-header';

/** Labels of rows with totals or averages, as people and programs write them; the whole label must match. */
const labels = [
  'total|totals|grand total|overall total|sub total|subtotal|sum|sums|average|avg|mean|sum total|total sum',
  '合计|总计|小计|共计|总和|总额|累计|汇总|合计数|本页合计|本月合计|平均|平均值|均值|平均数',
  'summe|gesamt|insgesamt|gesamtsumme|endsumme|gesamtergebnis|zwischensumme|teilergebnis|durchschnitt|mittelwert',
  'total général|totaux|somme|sous-total|sous total|montant total|moyenne',
  'total general|suma|suma total|promedio|total geral|total global|soma|soma total|média',
  'totale|totale generale|totale complessivo|somma|subtotale|totale parziale',
  'totaal|eindtotaal|algemeen totaal|subtotaal|gemiddelde',
  'итого|всего|итог|общий итог|сумма|итого всего|всего итого|промежуточный итог|среднее|разом|усього|всього|підсумок|сума',
  'razem|łącznie|ogółem|suma końcowa|suma częściowa|średnia|celkem|součet|celkový součet|mezisoučet|průměr|spolu celkom|súčet',
  'összesen|mindösszesen|végösszeg|részösszeg|átlag|toplam|genel toplam|ara toplam|ortalama',
  'summa|totalsumma|totalt|delsumma|medelvärde|i alt|hovedtotal|totalsum|yhteensä|kaikki yhteensä|välisumma',
  '合計|総計|小計|総合計|合計金額|総額|累計|合计金额|합계|총계|소계|총합계|총합|평균',
  'jumlah|jumlah total|total keseluruhan|tổng|tổng cộng|σύνολο|γενικό σύνολο|المجموع|الإجمالي|סה"כ|รวม|รวมทั้งสิ้น',
];

/** Beginnings and ends of longer labels (`North total`, `Nord Ergebnis`, 华东区合计); a client's name may have them too. */
const parts = [
  'total|totals|subtotal|sub total|sum|summe|gesamt|ergebnis|somme|totale|subtotale|totaal|suma|soma|razem|celkem',
  'итог|итого|всего|összesen|toplam|summa|yhteensä|合计|总计|小计|汇总|合計|総計|小計|集計|합계|소계|요약',
];

/** Makes labels comparable: ignores case, width and accents. */
export const foldTotal = (text: string) =>
  foldHeader(text).normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

const folded = (words: readonly string[]) => words.flatMap((line) => line.split('|')).map(foldTotal);

export const totalLabels: ReadonlySet<string> = new Set(folded(labels));
export const totalParts: readonly string[] = folded(parts);
