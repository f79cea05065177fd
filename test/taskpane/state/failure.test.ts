import { expect, test } from '@jest/globals';
import { SheetProblem } from '../../../src/sheet/problem';
import { failureOf } from '../../../src/taskpane/state/failure';

test('a problem of the sheet keeps its words for every language', () => {
  const failure = failureOf(new SheetProblem('emptySheet', { sheet: 'Plan 2025' }));
  expect(failure.kind === 'sheet' && failure.problem.in('zh')).toContain('Plan 2025');
});

test('an error of Office keeps its code', () => {
  const error = Object.assign(new Error('The sheet is protected.'), { code: 'AccessDenied' });
  expect(failureOf(error)).toEqual({ kind: 'office', code: 'AccessDenied' });
});

test('any other error keeps its message, without the stack', () => {
  expect(failureOf(new TypeError('x is undefined'))).toEqual({
    kind: 'unexpected',
    detail: 'x is undefined',
  });
  expect(failureOf('no')).toEqual({ kind: 'unexpected', detail: 'no' });
});
