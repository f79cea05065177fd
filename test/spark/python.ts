import path from 'node:path';

/** The Python that `npm run test:spark` sets up. */
export const python = path.join(__dirname, '../../.spark/bin/python');
