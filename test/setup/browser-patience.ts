import { jest } from '@jest/globals';

/** As long as it takes where something else holds the machine: each wait ends by itself before (test/e2e/until.ts). */
jest.setTimeout(300_000);
