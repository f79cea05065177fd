/** True in `npm run test:thorough`, which plays all cases of the tests that repeat a work for each message. */
export const isThorough = process.env['CLIENTTIER_THOROUGH'] === '1';

/** Which part of these cases to play: every sixth in `npm test`, otherwise all. */
export const oneIn = isThorough ? 1 : 6;
