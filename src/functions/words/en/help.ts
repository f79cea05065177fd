import type { HelpText } from '../help';

/** The fixed words of the help page. */
export const help: HelpText = {
  contents: 'Functions',
  answers: 'It answers one of these:',
  example: 'Example',
  below: '; ',
};
