import { languages } from '../classifier/language';
import type { Measure } from '../classifier/measure';
import { foldHeader, withoutTerm } from './fold-header';

/** Words that make a header mean something else than the measure named in it: `Sales date`, `Sales growth`, 销售编号. */
const otherThings = {
  words:
    'id no nr number code zip postcode postal phone tel fax email date day month time rep person manager owner team ' +
    'region area growth change target goal budget plan forecast rank share yoy',
  characters:
    '编号 代码 编码 号码 电话 邮编 日期 时间 月份 人员 代表 经理 负责人 部门 区域 地区 增长 增幅 同比 环比 目标 预算 计划 预测 排名 占比 份额',
};
const otherWords = new Set(otherThings.words.split(' '));
const otherCharacters = otherThings.characters.split(' ');

/** Whether a folded header, or what of it is not the measure's name, speaks of ids, dates, people, plans ... */
export function namesSomethingElse(folded: string): boolean {
  return (
    folded.split(' ').some((word) => otherWords.has(word)) ||
    otherCharacters.some((term) => folded.includes(term))
  );
}

/**
 * How well a header names a measure: the number of characters of the longest name or synonym of the measure in it
 * (a Chinese one counts double, as it says as much), half a point more where the header is nothing else;
 * 0 where it does not name the measure.
 */
export function headerMatch(header: string, { name, synonyms }: Measure): number {
  const folded = foldHeader(header);
  const terms = languages.flatMap((language) => [name[language], ...synonyms[language]]).map(foldHeader);
  return Math.max(0, ...terms.map((term) => termMatch(folded, term)));
}

function termMatch(folded: string, term: string): number {
  const rest = withoutTerm(folded, term);
  if (rest === undefined || namesSomethingElse(rest)) return 0;
  const length = /\p{Script=Han}/u.test(term) ? 2 * term.length : term.length;
  return rest === '' ? length + 0.5 : length;
}
