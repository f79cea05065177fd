// Runs thread.ts as it stands, for `npm run clienttier` and for tests: the loader of tsx is not in new threads of node 20.
require('tsx/cjs');
require('./thread.ts');
