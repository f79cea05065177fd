import { languageOf, type Language } from '../classifier/language';
import { NotYetHere } from '../classifier/words/coming-later';
import { lastCulture, roomInWorkbook, workbookPolicy } from '../excel/office/known-to-formulas';
import { today } from '../excel/office/today';
import type { Argument } from './arguments/argument';
import type { CalledFunction } from './arguments/custom-function';
import { FunctionFault } from './arguments/function-fault';
import { firstFunctions } from './catalogue/first-functions';
import { laterIds } from './catalogue/later-ids';
import { notLoaded } from './words/not-loaded';

/** The functions that are loaded, by id. */
const loaded = new Map(byId(firstFunctions));

/** Registers all functions with Excel. Comes first in the page, so that no formula waits for the pane. */
export function associateFunctions(): void {
  for (const id of [...loaded.keys(), ...laterIds])
    CustomFunctions.associate(id, (...received: unknown[]) => answerNowOrLater(id, received));
}

/** Loads all words and the other functions. Loads them once; after a failure the next call tries again. */
export async function loadTheRest(): Promise<void> {
  const { allFunctions } = await import('./later');
  for (const [id, each] of byId(allFunctions)) loaded.set(id, each);
}

/**
 * Answers a formula at once if all that it needs is loaded, otherwise by a promise. What comes later are words: a message,
 * a strategy, an explanation.
 */
function answerNowOrLater(id: string, received: readonly unknown[]) {
  const called = loaded.get(id);
  if (!called) return answerLater(id, received);
  try {
    return answer(called, received);
  } catch (error) {
    if (error instanceof NotYetHere) return answerLater(id, received);
    throw error;
  }
}

async function answerLater(id: string, received: readonly unknown[]) {
  await loadTheRest().catch(() => {
    throw errorOf(new FunctionFault('#N/A', notLoaded[displayLanguage()]));
  });
  return answer(loaded.get(id)!, received);
}

/** Computes the answer of a function. Drops the data that Excel adds after the formula's arguments. */
function answer({ parameters, evaluate }: CalledFunction, received: readonly unknown[]) {
  try {
    const values = received.slice(0, parameters.length) as Argument[];
    const results = evaluate(values, {
      language: displayLanguage(),
      today: today(),
      culture: lastCulture(),
      policy: workbookPolicy(),
      room: roomInWorkbook(),
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

function byId(functions: readonly CalledFunction[]): [id: string, called: CalledFunction][] {
  return functions.map((each) => [each.id, each]);
}

/** Returns Excel's language. Until Office is ready, returns the page's, because Excel may calculate formulas before. */
function displayLanguage(): Language {
  return languageOf(Office.context?.displayLanguage ?? navigator.language);
}
