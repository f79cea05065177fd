import type { HelpText } from '../help';

/** Words of the help page that belong to no function. */
export const help: HelpText = {
  contents: 'Functions',
  answers: 'It answers one of these:',
  example: 'Example',
  below: '; ',
};
