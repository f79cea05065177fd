import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesDocument } from './docs/files-document';
import { modelsDocument } from './docs/models-document';
import { programsDocument } from './docs/programs-document';
import { reportFailure } from './report-failure';

const docs = path.join(__dirname, '../docs');

async function main(): Promise<void> {
  await mkdir(docs, { recursive: true });
  await writeFile(path.join(docs, 'files.md'), filesDocument());
  await writeFile(path.join(docs, 'models.md'), modelsDocument());
  await writeFile(path.join(docs, 'programs.md'), programsDocument());
}

main().catch(reportFailure);
