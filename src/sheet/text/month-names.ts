/**
 * Names of the months, alone and in dates, after Unicode's CLDR: English, German, French, Spanish, Portuguese, Italian,
 * Dutch, Polish, Czech, Danish, Norwegian and Swedish, Hungarian, Turkish, Romanian, Finnish, Croatian, Russian,
 * Ukrainian. Written without accents.
 */
const namesByMonth = [
  'january januar janner janvier enero janeiro gennaio januari styczen stycznia leden ledna ianuarie ocak tammikuu tammikuuta sijecanj sijecnja январь января січень січня',
  'february februar fevrier febrero fevereiro febbraio februari luty lutego unor unora februarie subat helmikuu helmikuuta veljaca veljace февраль февраля лютий лютого',
  'march marz mrz mars marzo marco maart mrt marzec marca brezen brezna marts marcius martie mart maaliskuu maaliskuuta ozujak ozujka март марта березень березня',
  'april avril abril aprile kwiecien kwietnia duben dubna aprilis aprilie nisan huhtikuu huhtikuuta travanj travnja апрель апреля квітень квітня',
  'may mai mayo maio maggio mei maj maja kveten kvetna majus mayis toukokuu toukokuuta svibanj svibnja май мая травень травня',
  'june juni juin junio junho giugno czerwiec czerwca cerven cervna junius iunie haziran kesakuu kesakuuta lipanj lipnja июнь июня червень червня',
  'july juli juillet julio julho luglio lipiec lipca cervenec cervence julius iulie temmuz heinakuu heinakuuta srpanj srpnja июль июля липень липня',
  'august aout agosto augustus sierpien sierpnia srpen srpna augusti augusztus agustos elokuu elokuuta kolovoz kolovoza август августа серпень серпня',
  'september septembre septiembre setembro settembre wrzesien wrzesnia zari szeptember septembrie eylul syyskuu syyskuuta rujan rujna сентябрь сентября вересень вересня',
  'october oktober octobre octubre outubro ottobre pazdziernik pazdziernika rijen rijna octombrie ekim lokakuu lokakuuta listopad listopada октябрь октября жовтень жовтня',
  'november novembre noviembre novembro listopad listopadu noiembrie listopada kasim marraskuu marraskuuta studeni studenoga ноябрь ноября листопад листопада',
  'december dezember decembre diciembre dezembro dicembre grudzien grudnia prosinec prosince desember decembrie aralik joulukuu joulukuuta prosinac prosinca декабрь декабря грудень грудня',
].map((names) => names.split(' '));

const fewestLetters = 3;

/** The English names, which are searched first: `mar` is March and not marraskuu. */
const english = namesByMonth.map(([name]) => name!);

/**
 * Returns the number (1 to 12) of the month with this name, in full or short: `Sept.`, `janv`, `März`. Undefined for
 * any other text, and for names that two months share: `jui`, or `listopad`, which is November in Czech and October in
 * Croatian.
 */
export function monthNamed(name: string): number | undefined {
  const folded = foldMonth(name);
  if (folded.length < fewestLetters) return undefined;
  const isShort = (full: string) => full.startsWith(folded);
  return (
    onlyMonth((names) => isShort(names[0]!) && english.filter(isShort).length === 1) ??
    onlyMonth((names) => names.includes(folded)) ??
    (namesByMonth.some((names) => names.includes(folded))
      ? undefined
      : onlyMonth((names) => names.some(isShort)))
  );
}

function onlyMonth(fits: (names: readonly string[]) => boolean): number | undefined {
  const months = namesByMonth.flatMap((names, index) => (fits(names) ? [index + 1] : []));
  return months.length === 1 ? months[0] : undefined;
}

/**
 * Makes names of months comparable: ignores case and accents. In other alphabets a mark belongs to its letter: й is not
 * и.
 */
const foldMonth = (name: string) =>
  name
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '')
    .normalize('NFC');
