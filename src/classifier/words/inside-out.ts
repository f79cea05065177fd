import { defaultLanguage, localized, type Localized } from '../language';

type Text = string | readonly string[] | ((...values: never[]) => unknown);

export type InsideOut<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends Text ? Localized<Words[Key]> : InsideOut<Words[Key]>;
};

/**
 * Turns one object per language into one value per language:
 * `{ en: { yes }, zh: { yes } }` becomes `{ yes: { en, zh } }`.
 */
export function insideOut<Words extends object>(each: Localized<Words>): InsideOut<Words> {
  const keys = Object.keys(each[defaultLanguage]) as (keyof Words)[];
  return Object.fromEntries(
    keys.map((key) => {
      const texts = localized((language) => each[language][key]);
      const text = texts[defaultLanguage];
      const isText = typeof text !== 'object' || Array.isArray(text);
      return [key, isText ? texts : insideOut(texts as Localized<object>)];
    }),
  ) as InsideOut<Words>;
}
