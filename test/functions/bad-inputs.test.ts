import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/classifier/models/catalogue';
import { answerOf, cellsOf } from './answer';

/**
 * The answer of each function for one client, the first, if an argument (?) is bad: blank, text, an error, a boolean,
 * negative, a share over 1 and far over 1, a date as text, a date as text with two meanings. Today is 2026-11-21. `-`
 * is Unclassified in a range, for a client alone an error that names the argument; `nothing` is an empty text. Inputs that are not bad for the measure are answered: TRUE is high or
 * yes, money may be negative, growth may be 15,000 %.
 */
const table = `
call                                               | ""         | "abc"      | #N/A    | TRUE                | -1             | 1.2                 | 150                 | "2026-11-20" | "10.11.2026"
=CLIENT_TIER(?,9,10,5)                             | -          | -          | -       | Treasure            | Rising star    | Rising star         | Treasure            | -            | -
=CLIENT_TIER(99,?,10,5)                            | -          | -          | -       | Treasure            | High-risk      | High-risk           | Treasure            | -            | -
=CLIENT_SIZE(?,10,20,30)                           | nothing    | -          | -       | VIP                 | Small          | Small               | VIP                 | -            | -
=CLIENT_GRADE(?)                                   | nothing    | -          | -       | Grade A             | -              | -                   | -                   | -            | -
=CLIENT_DEAL(?,50,0.6,10,20,30)                    | Grade B    | -          | -       | VIP                 | -              | VIP                 | VIP                 | -            | -
=CLIENT_DEAL("yes",?,0.6,10,20,30)                 | -          | -          | -       | VIP                 | Small          | Small               | VIP                 | -            | -
=CLIENT_DEAL("no",50,?,10,20,30)                   | -          | -          | -       | Grade A             | -              | -                   | -                   | -            | -
=CLIENT_RELATION(?,9,"yes",5)                      | Prospect   | -          | -       | Strategic confidant | -              | Strategic confidant | Strategic confidant | -            | -
=CLIENT_RELATION("yes",?,"yes",5)                  | -          | -          | -       | Strategic confidant | Existing       | Existing            | Strategic confidant | -            | -
=CLIENT_RELATION("yes",9,?,5)                      | Existing   | -          | -       | Strategic confidant | -              | Strategic confidant | Strategic confidant | -            | -
=CLIENT_VALUE(?,0.3,"no",500,0.2)                  | -          | -          | -       | Most valuable       | Below zero     | Most growable       | Most growable       | -            | -
=CLIENT_VALUE(100,?,"no",500,0.2)                  | -          | -          | -       | Most growable       | Standard       | Most growable       | Most growable       | -            | -
=CLIENT_VALUE(-5,0.3,?,500,0.2)                    | Below zero | -          | -       | Strategic exception | -              | Strategic exception | Strategic exception | -            | -
=CLIENT_MATRIX(?,300,0.5,200)                      | -          | -          | -       | Key account         | -              | -                   | -                   | -            | -
=CLIENT_MATRIX(0.7,?,0.5,200)                      | -          | -          | -       | Key account         | Hold or win    | Hold or win         | Hold or win         | -            | -
=CLIENT_ABC({?;60;40})                             | nothing    | -          | -       | -                   | C Basic        | C Basic             | A Platinum          | -            | -
=CLIENT_ABC({5;900;95},{?;"no";"no"})              | C Basic    | -          | -       | B Plum              | -              | B Plum              | B Plum              | -            | -
=CLIENT_ACTION(?,0.3,0,500,0.2)                    | -          | -          | -       | Retain              | Loss-making    | Develop             | Develop             | -            | -
=CLIENT_ACTION(100,?,0,500,0.2)                    | -          | -          | -       | Develop             | Maintain       | Develop             | Develop             | -            | -
=CLIENT_ACTION(100,0.3,?,500,0.2)                  | -          | -          | -       | Referrer            | -              | Referrer            | Referrer            | -            | -
=CLIENT_STAGE(?,24)                                | -          | -          | -       | Long-term           | -              | First purchase      | Long-term           | -            | -
=CLIENT_STAGE(5,?)                                 | -          | -          | -       | Long-term           | -              | Repeat              | Long-term           | Repeat       | -
=CLIENT_STAGE(5,24,?)                              | Long-term  | -          | -       | Supporter           | -              | -                   | -                   | -            | -
=CLIENT_STAGE(5,24,,?)                             | Long-term  | -          | -       | Strategic           | -              | Strategic           | Strategic           | -            | -
=CLIENT_STAGE(5,24,,,?)                            | Long-term  | -          | -       | Allied partner      | -              | Allied partner      | Allied partner      | -            | -
=CLIENT_STAGE(0,0,,,,?)                            | Guessed    | -          | -       | Expected            | Guessed        | Expected            | Expected            | -            | -
=CLIENT_STAGE(5,24,,,,,?)                          | Long-term  | -          | -       | Repeat              | -              | Long-term           | Repeat              | Long-term    | -
=CLIENT_STAGE(5,24,,,,,,?)                         | Long-term  | -          | -       | Supporter           | -              | Supporter           | Supporter           | -            | -
=CLIENT_FOCUS(?)                                   | nothing    | -          | -       | -                   | -              | -                   | -                   | -            | -
=CLIENT_PROCESS(?)                                 | nothing    | -          | -       | -                   | -              | Ongoing             | Past                | Ongoing      | -
=CLIENT_PROCESS("2026-01-01",?)                    | Past       | -          | -       | Ongoing             | -              | Ongoing             | Ongoing             | -            | -
=CLIENT_PROCESS("2026-01-01",0,?)                  | Past       | -          | -       | -                   | -              | -                   | -                   | Past         | -
=CLIENT_TENURE(?)                                  | nothing    | -          | -       | -                   | -              | -                   | -                   | New          | -
=CLIENT_POSITION(?,900,"no",3,500)                 | -          | -          | -       | Main                | -              | General             | Main                | General      | -
=CLIENT_POSITION(5,?,"no",3,500)                   | -          | -          | -       | Main                | General        | General             | General             | -            | -
=CLIENT_POSITION(5,100,?,3,500)                    | General    | -          | -       | Main                | -              | Main                | Main                | -            | -
=CLIENT_NATURE(?,"Ms Li")                          | Individual | Individual | -       | Individual          | Individual     | Individual          | Individual          | Individual   | Individual
=CLIENT_NATURE("Company",?)                        | Company    | Company    | -       | Company             | Company        | Company             | Company             | Company      | Company
=CLIENT_NATURE("Company","",?)                     | Company    | -          | -       | Special company     | -              | Special company     | Special company     | -            | -
=CLIENT_NATURE("Company","","",?)                  | Company    | -          | -       | Business partner    | -              | Business partner    | Business partner    | -            | -
=CLIENT_SATISFACTION({?;5;1},{9;5;1},,,{9;5;1})    | -          | -          | -       | -                   | Satisfied      | Satisfied           | Very satisfied      | -            | -
=CLIENT_SATISFACTION({9;5;1},{?;5;1},,,{9;5;1})    | -          | -          | -       | -                   | Satisfied      | Satisfied           | Very satisfied      | -            | -
=CLIENT_SATISFACTION({9;5;1},{9;5;1},{?;0.3;0.1})  | -          | -          | -       | -                   | -              | -                   | -                   | -            | -
=CLIENT_SATISFACTION({9;5;1},{9;5;1},,{?;0.3;0.1}) | -          | -          | -       | -                   | -              | -                   | -                   | -            | -
=CLIENT_SATISFACTION({9;5;1},{9;5;1},,,{?;5;1})    | -          | -          | -       | -                   | Satisfied      | Satisfied           | Very satisfied      | -            | -
=CLIENT_SATISFACTION({9;5;1},{9;5;1},,,,{?;5;1})   | -          | -          | -       | -                   | Very satisfied | Very satisfied      | Satisfied           | -            | -
=CLIENT_CARE(?,0,30)                               | Neglected  | -          | -       | -                   | -              | In touch            | Overdue             | In touch     | -
=CLIENT_CARE(10,?,30)                              | In touch   | -          | -       | Due                 | -              | Due                 | Due                 | -            | -
=CLIENT_CARE(10,0,?)                               | In touch   | -          | -       | -                   | -              | Overdue             | In touch            | -            | -
=CLIENT_RFM({?;3;5;7;9},{9;7;5;3;1},{9;7;5;3;1})   | -          | -          | -       | -                   | -              | Champions           | At Risk             | -            | -
=CLIENT_RFM({1;3;5;7;9},{?;7;5;3;1},{9;7;5;3;1})   | -          | -          | -       | -                   | -              | New Customers       | Champions           | -            | -
=CLIENT_RFM({1;3;5;7;9},{9;7;5;3;1},{?;7;5;3;1})   | -          | -          | -       | -                   | Others         | Others              | Champions           | -            | -
=CLIENT_STRATEGY(?)                                | nothing    | no tier    | no tier | no tier             | no tier        | no tier             | no tier             | no tier      | no tier
=CLIENT_COLOR(?)                                   | nothing    | no tier    | no tier | no tier             | no tier        | no tier             | no tier             | no tier      | no tier
=CLIENT_MOVEMENT(?,"Treasure")                     | new        | no tier    | no tier | no tier             | no tier        | no tier             | no tier             | no tier      | no tier
=CLIENT_MOVEMENT("Treasure",?)                     | lost       | no tier    | no tier | no tier             | no tier        | no tier             | no tier             | no tier      | no tier
`;

const meaning: Readonly<Record<string, string>> = { '-': 'Unclassified', nothing: '' };

const [header, ...lines] = cellsOf(table);
const badInputs = header!.slice(1);

/** Returns the measure whose argument is bad in a call: the lines of a function are in the order of its measures. */
function measureOf(call: string): string | undefined {
  const called = call.slice(1, call.indexOf('('));
  const callsOfFunction = lines.map(([each]) => each!).filter((each) => each.startsWith(`=${called}(`));
  const model = catalogue.find(({ functionName }) => functionName === called);
  return model?.measures[callsOfFunction.indexOf(call)]?.id;
}

describe.each(lines.map(([call, ...answers]) => ({ call: call!, answers })))('$call', ({ call, answers }) => {
  test.each(badInputs.map((input, index) => [input, answers[index]!] as const))('%s: %s', (input, answer) => {
    const bad = call.replace('?', input);
    const first = [answerOf(bad)].flat(2)[0];
    const found = input.replaceAll('"', '');
    if (answer === 'no tier') expect(first).toBe(`#N/A "${found}" is not the name of a segment.`);
    else if (answer === '-' && input !== '""' && !call.includes('{')) {
      const measure = measureOf(call);
      expect(first).toMatch(
        new RegExp(
          `^#VALUE! ${measure} "${found}" (is no number|cannot be read|is a date in the future)\\. .{20}`,
        ),
      );
      expect(answerOf(bad, 'zh')).toMatch(
        new RegExp(
          `^#VALUE! (${measure} 的“${found}”(?:不是数字|是将来的日期)|无法识别 ${measure} 的“${found}”)。.*[\u4e00-\u9fff].{5}`,
        ),
      );
    } else expect(first).toBe(meaning[answer] ?? answer);
  });
});

test('a date after the day to count from is named as such, for a client alone', () => {
  expect(answerOf('=CLIENT_CARE("2027-05-01",0,30)')).toMatch(
    /^#VALUE! days_since_contact "2027-05-01" is a date in the future\. /,
  );
  expect(answerOf('=CLIENT_CARE("2027-05-01",0,30)', 'zh')).toMatch(
    /^#VALUE! days_since_contact 的“2027-05-01”是将来的日期。/,
  );
});

test('the table has a line for every measure of every model', () => {
  for (const { functionName, measures } of catalogue) {
    const calls = lines.filter(([call]) => call!.startsWith(`=${functionName}(`));
    expect([functionName, calls.length]).toEqual([functionName, measures.length]);
  }
});
