import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { filesDocument } from './docs/files-document';
import { languages } from '../src/classifier/language';
import { modelsDocument, modelsFile } from './docs/models-document';
import { programsDocument } from './docs/programs-document';
import { reportFailure } from './report-failure';

const docs = path.join(__dirname, '../docs');

async function main(): Promise<void> {
  await writeFile(path.join(docs, 'files.md'), filesDocument());
  for (const language of languages) {
    const file = path.join(docs, modelsFile(language));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, modelsDocument(language));
  }
  await writeFile(path.join(docs, 'programs.md'), programsDocument());
}

main().catch(reportFailure);
