/**
 * Whether the tests run by `npm run test:thorough`, which plays all cases of the tests that repeat an operation for
 * each message.
 */
export const isThorough = process.env['CLIENTTIER_THOROUGH'] === '1';

/** Which of these cases to play: every sixth in `npm test`, otherwise every one. */
export const oneIn = isThorough ? 1 : 6;
