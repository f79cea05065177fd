import type { Body } from '../layout/model-positions';
import { fixedRuleWords } from '../rule-text';
import * as native from './native-checks';
import { withoutBlanks } from './rule-word-checks';

/** Makes a formula with 1 for each cell that has a word for a fixed number, and 0 for each other. */
export const isFixedRule = (rules: string) =>
  `--ISNUMBER(MATCH(${withoutBlanks(rules)},${native.constants(fixedRuleWords, ',')},0))`;

/** Makes a formula: has every cell of the column a name, and no two the same? */
export const namesInColumn = (body: Body, column: number) =>
  native.areNames(native.rangeOf(body, column), native.headerOf(body, column), body.rows);
