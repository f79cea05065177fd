import path from 'node:path';
import ts from 'typescript';

/**
 * Lists the files of src in which something has a type, such as `Choice`: the way of such a value through the code.
 * Call: `npx tsx scripts/follow-type.ts Choice`
 */
function filesWithType(name: string): string[] {
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)).config,
    ts.sys,
    '.',
  );
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const isNamed = (type: ts.Type): boolean =>
    [type.aliasSymbol, type.symbol].some((symbol) => symbol?.name === name) ||
    (type.isUnion() && type.types.some(isNamed));
  const has = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && isNamed(checker.getTypeAtLocation(node))) ||
    ts.forEachChild(node, (child) => has(child) || undefined) === true;
  return program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(path.resolve('src')) && !fileName.endsWith('.d.ts'))
    .filter(has)
    .map(({ fileName }) => path.relative('.', fileName))
    .sort();
}

const [, , name = 'Choice'] = process.argv;
const files = filesWithType(name);
console.log(`${files.join('\n')}\n${files.length} files have a ${name}.`);
