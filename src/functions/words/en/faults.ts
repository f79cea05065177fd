import type { FaultText } from '../faults';

/** Messages of the errors `#VALUE!` and `#N/A`. They name parameters as the function's help does. */
export const faults: FaultText = {
  missing: (parameter) => `${parameter} is missing.`,
  differentShapes: (first, firstShape, second, secondShape) =>
    `${first} is ${firstShape} but ${second} is ${secondShape}. Give ranges of the same size.`,
  cutoffShape: (cutoff, cutoffShape, shape) =>
    `${cutoff} is ${cutoffShape}. Give one number, or a range of ${shape} with one for each client.`,
  cutoffNotNumber: (cutoff, found) => `${cutoff} must be a number, not "${found}".`,
  cutoffNotShare: (cutoff, found) => `${cutoff} must be a share between 0 and 100 %, not "${found}".`,
  cutoffTooLow: (cutoff, least) => `${cutoff} must be ${least} or more.`,
  cutoffBlank: (cutoff, position) => `${cutoff} is blank for client ${position} of the range.`,
  noCutoff: (cutoff, measure) =>
    `${cutoff} is missing, and it cannot be calculated from one client. Give a number, or the whole column as ${measure}.`,
  noCutoffInPolicy: (cutoff, measure) =>
    `The sheet Client Policy has no number for ${cutoff}, and it cannot be calculated from one client. Type a number there, or give the whole column as ${measure}.`,
  nothingReadable: (parameter, clients, first) =>
    `${parameter} cannot be read for any of the ${clients} clients; the first has "${first}". Give the column that has it.`,
  nothingGiven: 'Give at least one measure.',
  needsAllClients: (functionName) =>
    `${functionName} compares clients with each other: give the whole columns, not a single client.`,
  notOneValue: (parameter, shape) => `${parameter} must be one value, not a range of ${shape}.`,
  notDate: (found) => `as_of must be a date, not "${found}".`,
  cutoffsCross: (lower, upper) => `${lower} is above ${upper}. Give the lower number first.`,
  unknownModel: (found) => `"${found}" is not a model. CLIENT_MODELS() lists them.`,
  tooManyArguments: (functionName, most, after) =>
    `${functionName} takes ${most} ${most === 1 ? 'argument; after it' : 'arguments; after them'} may come the policy${after.map((name) => `, ${name}`).join('')} and the language, and nothing else.`,
  onlyTheseArguments: (model, names) => `${model} takes ${names}, and nothing else.`,
  unknownTier: (found) => `"${found}" is not the name of a segment.`,
  tiersOfTwoModels: (from, to) =>
    `"${from}" and "${to}" are segments of two models and cannot be compared. Give two segments of one model.`,
  tiersWithoutOrder: (model) => `The segments of ${model} have no order, so there is no next better one.`,
  unknownLanguage: (found) => `"${found}" is not a language. Give "en" or "zh".`,
  unreadable: (parameter, found) => `${parameter} "${found}" cannot be read.`,
  future: (parameter, found) => `${parameter} "${found}" is a date in the future.`,
  notNumber: (parameter, found) => `${parameter} "${found}" is no number.`,
  noWorth: {
    retentionRange: 'retention must be between 0 and 100 %.',
    endless: 'The sum of all years has no limit. 1 + discount must be above retention.',
    loss: 'This client makes a loss, so keeping the client is worth nothing. Raise the margin first.',
  },
  policyError: (found) =>
    `policy is ${found}: a cell of the sheet Client Policy is not valid or was removed. Open ClientTier: it names the cell. Correct the cell, or restore the policy.`,
  modelError: (found) =>
    `model is ${found}. If it is the cell of a policy, a cell of the sheet Client Policy is not valid. Open ClientTier: it names the cell.`,
  policyBlank:
    'policy is a blank cell. Give the cell of the model on the sheet Client Policy by its name, such as CT_SalesLoyalty, or leave the argument out.',
  policyNewer:
    'The sheet Client Policy was made by a newer version of ClientTier, which this one cannot read. Update ClientTier.',
  notPolicy: (found) =>
    `policy must be the cell of the model on the sheet Client Policy, such as CT_SalesLoyalty, not "${found}".`,
  policyOfOtherModel: (found, wanted, cell) =>
    `policy is that of ${found}, not of ${wanted}. Give ${cell} of the sheet Client Policy, or leave the argument out.`,
  policyNotValid: (fault) => `The policy of this workbook is not valid. ${fault}`,
};
