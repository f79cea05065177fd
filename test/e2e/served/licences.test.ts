import { expect, test } from '@jest/globals';
import { bundledPackages, knownLicence, listedLicences } from '../../build/bundled-packages';

// The demo is built with the add-in beside it, each with its list.
test.each([
  ['the add-in', 'src/taskpane/index.ts', 'licences.txt', ['react', 'react-dom']],
  ['the demo', 'src/demo/index.ts', 'licences-of-demo.txt', ['@univerjs/core', 'fflate']],
])('every library in %s is listed beside it with a known licence', async (_, entry, file, some) => {
  const answer = await fetch(`${process.env.CLIENTTIER_DEMO_URL}${file}`);
  const listed = listedLicences(await answer.text());
  const packages = await bundledPackages(entry);
  expect(packages).toEqual(expect.arrayContaining(some));
  expect(packages.filter((name) => !listed.has(name))).toEqual([]);
  expect([...listed].filter(([, licence]) => !knownLicence.test(licence))).toEqual([]);
});
