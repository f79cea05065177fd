import type { Language } from '../../classifier/language';
import { waysToWrite } from '../../sheet/write-as';
import type { RepeatedTreatment } from '../../sheet/choice';
import type { DecimalSign } from '../../csv/dialect';
import type { Given } from '../arguments/read-arguments';
import {
  assignments,
  dayGiven,
  encodingGiven,
  languageGiven,
  oneOf,
  rowGiven,
  separatorGiven,
} from '../arguments/options';
import type { Request } from '../choice/request';
import { readPolicyFile } from '../files/read-policy';

/** The options that decide which client gets which segment; several commands have them. */
export const decidingOptions = {
  model: 'one',
  sheet: 'one',
  header: 'one',
  encoding: 'one',
  separator: 'one',
  decimal: 'one',
  column: 'many',
  cutoff: 'many',
  cap: 'many',
  'cap-by': 'one',
  policy: 'one',
  language: 'one',
  'as-of': 'one',
  repeated: 'one',
  as: 'one',
} as const;

const decimalSigns: readonly DecimalSign[] = ['.', ','];
const treatments: readonly RepeatedTreatment[] = ['each', 'added'];
const ways = waysToWrite.filter((way) => way !== 'live');

/** Makes a request from these options. Reads the policy file if one is given. */
export async function requestOf(
  given: Given<typeof decidingOptions>,
  today: number,
  messages: Language | undefined,
): Promise<Request> {
  const asOf = dayGiven('--as-of', given['as-of']);
  const request = {
    columns: assignments('--column', given.column, 'sales="Net revenue"'),
    cutoffs: assignments('--cutoff', given.cutoff, 'sales=median'),
    caps: assignments('--cap', given.cap, 'vip=100'),
    capBy: given['cap-by'],
    language: languageGiven(given.language),
    repeated: oneOf('--repeated', given.repeated, treatments),
    writeAs: oneOf('--as', given.as, ways),
    modelId: given.model,
    header: rowGiven('--header', given.header),
    dialect: {
      encoding: encodingGiven('--encoding', given.encoding),
      delimiter: separatorGiven('--separator', given.separator),
      decimal: oneOf('--decimal', given.decimal, decimalSigns),
    },
  };
  const policy = given.policy === undefined ? undefined : await readPolicyFile(given.policy, messages);
  return { ...request, policy, asOf: asOf ?? today };
}
