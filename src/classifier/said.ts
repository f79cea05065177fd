import { defaultLanguage, localized, type Language, type Localized } from './language';
import { words } from './words/languages';

type Said<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string | readonly string[]
    ? Localized<Words[Key]>
    : Said<Words[Key]>;
};

/** The words of every language turned inside out: `said.models.abc.name` is `{ en: 'ABC by profit', zh: … }`. */
export const said =
  inEveryLanguage<Pick<(typeof words)[Language], 'measures' | 'models' | 'outcomes'>>(words);

function inEveryLanguage<Words extends object>(each: Localized<Words>): Said<Words> {
  const keys = Object.keys(each[defaultLanguage]) as (keyof Words)[];
  return Object.fromEntries(
    keys.map((key) => {
      const texts = localized((language) => each[language][key]);
      const [text] = Object.values(texts);
      const isText = typeof text !== 'object' || Array.isArray(text);
      return [key, isText ? texts : inEveryLanguage(texts as Localized<object>)];
    }),
  ) as Said<Words>;
}
