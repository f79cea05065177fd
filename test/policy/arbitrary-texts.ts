import fc from 'fast-check';

/** Texts that a sheet may take for something else: a formula, a number, a date, HTML. */
const odd = fc.constantFrom(
  '=1+1',
  '+1',
  '-A1',
  '@SUM(1)',
  "'quoted",
  '007',
  '1/2',
  'TRUE',
  '<b>x</b>',
  '"',
  '金卡',
);

export const anyName = fc
  .tuple(fc.oneof(odd, fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 6 })))
  .map(([text]) =>
    text.replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800\p{Cc}\p{Zs}\p{Zl}\p{Zp}*?~]/gu, '').trim(),
  )
  .filter((text) => text !== '');

export const anyText = fc.oneof(anyName, fc.constant('Two lines\nof text'), fc.constant('a; b, c'));

export const anyColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((rgb) => `#${rgb.toString(16).padStart(6, '0').toUpperCase()}`);
