/** Lower-case letters, besides a to z, in the words of each language in Latin script. */
const alphabets = {
  albanian: 'çë',
  catalan: 'àçèéíïòóúü',
  croatian: 'čćđšž',
  czech: 'áčďéěíňóřšťúůýž',
  danish: 'æøåéäöü',
  dutch: 'çéèêëïöü',
  estonian: 'äõöüšž',
  finnish: 'åäöéšž',
  french: 'àâæçèéêëîïôœùûüÿ',
  german: 'äöüßé',
  hungarian: 'áéíóöőúüű',
  italian: 'àèéìîòóù',
  latvian: 'āčēģīķļņōŗšūž',
  lithuanian: 'ąčęėįšųūž',
  polish: 'ąćęłńóśźż',
  portuguese: 'áâãàçéêíóôõú',
  romanian: 'ăâîșțşţ',
  slovak: 'áäčďéíĺľňóôŕšťúýž',
  spanish: 'áéíñóúü',
  turkish: 'çğıöşüâîû\u0307',
};
const western = alphabetsOf('albanian catalan danish dutch finnish french german italian portuguese spanish');
const central = alphabetsOf('albanian croatian czech german hungarian polish romanian slovak');
const byEncoding: Readonly<Record<string, readonly RegExp[]>> = {
  'windows-1252': western,
  macintosh: western,
  'windows-1254': alphabetsOf('danish dutch french german italian portuguese spanish turkish'),
  'windows-1250': central,
  'iso-8859-2': central,
  'windows-1257': alphabetsOf('danish estonian finnish german latvian lithuanian'),
};
const icelandic = letters('áðéíóúýþæö');

function alphabetsOf(languages: string): RegExp[] {
  return languages.split(' ').map((language) => letters(alphabets[language as keyof typeof alphabets]));
}

function letters(alphabet: string): RegExp {
  return new RegExp(`^[a-z${alphabet}]*$`);
}

/** Returns whether a word in Latin script has letters that no single language of this encoding uses together. */
export const isForeign = (word: string, encoding: string) =>
  byEncoding[encoding]?.every((alphabet) => !alphabet.test(latinIn(word))) ?? false;

/** Returns whether a word in a Western encoding can only be Icelandic. */
export const isIcelandic = (word: string, encoding: string) =>
  byEncoding[encoding] === western && isForeign(word, encoding) && icelandic.test(latinIn(word));

const latinIn = (word: string) => word.toLowerCase().replace(/[^\p{Script=Latin}\u0307]/gu, '');
