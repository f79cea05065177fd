import { languageOf, type Language } from '../classifier/language';
import { lastCulture, workbookPolicy } from '../excel/office/known-to-formulas';
import { today } from '../excel/office/today';
import { allFunctions } from './catalogue/all-functions';
import type { Argument } from './arguments/argument';
import type { CustomFunction } from './arguments/custom-function';
import { FunctionFault } from './arguments/function-fault';

/** Registers all functions with Excel. Comes first in the page, so that no formula waits for the pane. */
export function associateFunctions(): void {
  for (const customFunction of allFunctions) {
    CustomFunctions.associate(customFunction.id, (...received: unknown[]) =>
      answer(customFunction, received),
    );
  }
}

/** Computes the answer of a function. Drops the data that Excel adds after the formula's arguments. */
function answer({ parameters, evaluate }: CustomFunction, received: readonly unknown[]) {
  try {
    const values = received.slice(0, parameters.length) as Argument[];
    const results = evaluate(values, {
      language: displayLanguage(),
      today: today(),
      culture: lastCulture(),
      policy: workbookPolicy(),
    });
    return results.map((row) =>
      row.map((result) => (result instanceof FunctionFault ? errorOf(result) : result)),
    );
  } catch (error) {
    throw error instanceof FunctionFault ? errorOf(error) : error;
  }
}

function errorOf({ code, message }: FunctionFault): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(code === '#N/A' ? notAvailable : invalidValue, message);
}

/** Returns Excel's language. Until Office is ready, returns the page's, because Excel may calculate formulas before. */
function displayLanguage(): Language {
  return languageOf(Office.context?.displayLanguage ?? navigator.language);
}
