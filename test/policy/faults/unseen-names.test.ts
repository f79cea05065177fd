import { describe, expect, test } from '@jest/globals';
import { foldName } from '../../../src/classifier/names/fold-name';
import { nameFault, nameFaults } from '../../../src/policy/faults/name-faults';
import { faultText } from '../../../src/policy/fault';
import { policyFromJson, policyToJson } from '../../../src/policy/file/policy-file';
import { modelById } from '../../../src/classifier/models/catalogue';
import { ownGridPolicy, standardPolicy, today } from '../policies';

const codeOf = (text: string) => nameFault({ place: 'C7', text })?.code;

describe('a name', () => {
  test.each([
    '\u200b',
    '\u2060\u200d',
    '\u00ad',
    '\u3164',
    '\uffa0',
    '\u115f\u1160',
    '\u2800',
    '\u180e',
    '\u034f',
    '\u200e\u200f',
    '\u{e0041}',
    '\ufe0f',
    ' \u200b',
    '\u2061\u2062',
  ])('of %j alone looks blank', (text) => expect(codeOf(text)).toBe('looksBlank'));

  test.each(['Gold\u202e', '\u202aGold\u202c', '\u2066Gold\u2069', 'A\u202dB', '\u2067קבוצה\u2069'])(
    '%j turns the direction',
    (text) => expect(codeOf(text)).toBe('turned'),
  );

  test.each(['Gold\ud83d', '\udc00', '\ud800\ud800', 'Gold\ufffe', '\uffff'])('%j is no text', (text) =>
    expect(codeOf(text)).toBe('noText'),
  );

  test.each(['Gold\u0007', '\u0000', 'a\u0085b', 'Two\nlines', 'a\u2028b'])(
    '%j has control characters',
    (text) => expect(codeOf(text)).toBeDefined(),
  );

  test.each(['Gold', '金卡', '⭐\ufe0f', '👩‍👩‍👧', 'می‌خواهم', 'קבוצה', 'عميل', 'O’Neill'])('%s is one', (text) =>
    expect(codeOf(text)).toBeUndefined(),
  );
});

test.each([
  ['Gold', 'Go\u200bld'],
  ['Gold', 'GOLD\u00ad'],
  ['Gold card', 'Gold\u2800card'],
  ['Gold', 'Ｇ\ufeffold'],
  ['Gold', '\u2060Gold'],
])('%j and %j are the same name', (one, other) => {
  expect(foldName(other)).toBe(foldName(one));
  const faults = nameFaults([
    { place: 'A1', text: one },
    { place: 'A2', text: other },
  ]);
  expect(faults.map(({ code }) => code)).toEqual(['duplicateName', 'duplicateName']);
});

test('a file is refused with the place, and with what to do', () => {
  const policy = {
    language: 'en',
    asOf: today,
    models: [standardPolicy(modelById('abc')), ownGridPolicy],
  } as const;
  const faultsOf = (change: (models: typeof policy.models) => void) => {
    const copy = JSON.parse(policyToJson(policy)) as typeof policy;
    change(copy.models);
    const read = policyFromJson(JSON.stringify(copy));
    return 'faults' in read ? read.faults.map((fault) => faultText(fault, 'en')) : [];
  };
  const set = (object: object, key: string, value: string) => void Object.assign(object, { [key]: value });
  expect(faultsOf((models) => set(models[0].tiers[1]!, 'name', '\u200b'))).toEqual([
    'The name of the second segment of ABC by profit: this looks blank, but has characters that cannot be seen. Delete them and type some text.',
  ]);
  expect(faultsOf((models) => set(models[1].own!, 'name', 'Gold\u202e'))[0]).toMatch(
    /^The name of the second model: this has/,
  );
  expect(faultsOf((models) => set(models[1].own!.measures[0]!, 'name', '\ud83d'))[0]).toMatch(
    /^The name of the first measure of Sales and margin: this has a character that is not valid text/,
  );
  expect(faultsOf((models) => set(models[0].tiers[0]!, 'strategy', '\u3164'))[0]).toMatch(
    /^The strategy of the first segment of .*: this looks blank/,
  );
});
