// PGlite loads its engine by `import()`, which Jest's sandbox does not have: so it runs in a thread beside it.
import { parentPort } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

const database = await PGlite.create();

parentPort.on('message', async ({ id, statement, isQuery }) => {
  try {
    const rows = isQuery ? (await database.query(statement)).rows : (await database.exec(statement), []);
    parentPort.postMessage({ id, rows });
  } catch (error) {
    parentPort.postMessage({ id, fault: `${error.message}\n${statement}` });
  }
});
parentPort.postMessage({ id: 0, rows: [] });
