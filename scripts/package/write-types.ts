import path from 'node:path';
import ts from 'typescript';

/**
 * Writes the types of the library, file by file.
 *
 * @throws Error if they cannot be written
 */
export function writeTypes(source: string, folder: string): void {
  const program = ts.createProgram([path.join(source, 'classifier/library/index.ts')], {
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: source,
    outDir: folder,
    strict: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  });
  const { diagnostics } = program.emit();
  const mistakes = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (mistakes.length > 0)
    throw new Error(
      ts.formatDiagnostics(mistakes, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => source,
        getNewLine: () => '\n',
      }),
    );
}
