import { table } from './markdown';
import { programColumns, type ProgramColumn } from './program-columns';

const languages: Readonly<Record<string, string>> = {
  en: 'English',
  zh: 'Chinese (simplified)',
  'zh-TW': 'Chinese (traditional)',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  ja: 'Japanese',
  ru: 'Russian',
  it: 'Italian',
};

const introduction = `# Exports that are known

Written by \`npm run docs\` from \`docs/program-columns.csv\`, which names the public source of every column; a change made
here is lost.

The columns of these exports were collected, and the tables of words (\`src/sheet/headers/words\`) know them. No program is
recognised as such: a column is read by what its header says, so that other programs that say the same are read too, in
whatever order, with columns left out or added.`;

/** The most columns to name for one meaning. */
const mostNamed = 3;

function named(columns: readonly ProgramColumn[], ...meanings: readonly string[]): string {
  const headers = columns.filter(({ means }) => meanings.includes(means)).map(({ header }) => header);
  return [...new Set(headers)].slice(0, mostNamed).join(', ');
}

/** Makes the text of docs/programs.md. */
export function programsDocument(): string {
  const columns = programColumns();
  const sections = Object.entries(languages).flatMap(([language, name]) => {
    const ofLanguage = columns.filter((column) => column.language === language);
    const programs = [...new Set(ofLanguage.map(({ program }) => program))];
    const rows = programs.map((program) => {
      const ofProgram = ofLanguage.filter((column) => column.program === program);
      return [
        program,
        named(ofProgram, 'client'),
        named(ofProgram, 'money', 'money-part'),
        named(ofProgram, 'last-order', 'order-date', 'first-order', 'next-order', 'contact-date'),
        named(ofProgram, 'orders', 'status', 'likelihood', 'profit', 'growth', 'average'),
      ];
    });
    return [`## ${name}`, table(['Export', 'Client', 'Money', 'Dates', 'Other'], rows)];
  });
  return [introduction, ...sections].join('\n\n') + '\n';
}
