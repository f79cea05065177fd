import { jest } from '@jest/globals';

/** As long as it takes on a busy machine: a test that waits for something ends by itself before (test/e2e/until.ts). */
jest.setTimeout(300_000);
