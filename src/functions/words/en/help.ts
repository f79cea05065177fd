import type { HelpText } from '../help';

/** Words between what the catalogue says. */
export const help: HelpText = {
  contents: 'Functions',
  answers: 'It answers one of these:',
  example: 'Example',
  below: '; ',
};
