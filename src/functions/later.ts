import { everyLanguage } from '../classifier/words/every-language';
import { everyFurtherWord } from '../classifier/words/further-words';
import { further, ofLanguages } from '../classifier/words/words-to-come';
import { ofPolicy } from '../policy/formulas/of-policy-to-come';
import { readOwn } from '../policy/formulas/own-model-in-cell';
import { customModelToModel } from '../policy/model/custom-model-to-model';
import { effectiveModel } from '../policy/model/effective-model';
import { measureUnderPolicy } from '../policy/model/named-measures';
import { cultureOfTexts } from '../sheet/read/culture-of-texts';
import { typed } from '../sheet/read/typed-to-come';
import { dayInText, orderThroughout } from '../sheet/text/date-in-text';
import { amountIn, isPercent, percentIn, plainNumberIn } from '../sheet/text/number-in-text';
import { everyLanguage as everyLanguageOfFunctions } from './words/every-language';
import { ofFunctions } from './words/words-to-come';

/*
 * The second script: all words, the functions that need them, what reads numbers and dates out of texts, and the models
 * of a policy.
 */

ofLanguages.put(everyLanguage);
further.put(everyFurtherWord);
ofFunctions.put(everyLanguageOfFunctions);
typed.put({
  amountIn,
  cultureOfTexts,
  dayInText,
  isPercent,
  orderThroughout,
  percentIn,
  plainNumberIn,
});
ofPolicy.put({ customModelToModel, effectiveModel, measureUnderPolicy, readOwn });

export { allFunctions } from './catalogue/all-functions';
