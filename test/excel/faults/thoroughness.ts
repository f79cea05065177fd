/**
 * Which part of its cases a test plays that repeats a work for each message: with 3 every third, in `npm test`; with 1
 * all of them, in `npm run test:thorough`.
 */
export const oneOf = process.env['CLIENTTIER_THOROUGH'] === '1' ? 1 : 3;
