import path from 'node:path';
import ts from 'typescript';

/**
 * Lists the files of src that have an expression of a type, such as `Choice`, to show the way of such a value through
 * the code. Then lists the functions in which the value climbs back: those that take one and return one, by itself or
 * as a member. Call: `npx tsx scripts/follow-type.ts Choice`
 */
const [, , name = 'Choice'] = process.argv;
const root = process.cwd();
const { options, fileNames } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)).config,
  ts.sys,
  root,
);
const program = ts.createProgram(fileNames, options);
const checker = program.getTypeChecker();
const sources = program
  .getSourceFiles()
  .filter(({ fileName }) => fileName.startsWith(path.join(root, 'src')) && !fileName.endsWith('.d.ts'));

const isNamed = (type: ts.Type): boolean =>
  [type.aliasSymbol, type.symbol].some((symbol) => symbol?.name === name) ||
  (type.isUnion() && type.types.some(isNamed));

const has = (node: ts.Node): boolean =>
  (ts.isIdentifier(node) && isNamed(checker.getTypeAtLocation(node))) ||
  ts.forEachChild(node, (child) => has(child) || undefined) === true;

/**
 * Returns whether a type is the one that is looked for, or has it as a member. Looks through a promise at its result.
 */
function gives(type: ts.Type): boolean {
  const given = checker.getAwaitedType(type) ?? type;
  if (isNamed(given)) return true;
  const each = given.isUnion() ? given.types : [given];
  return each
    .flatMap((one) => one.getProperties())
    .some((member) => isNamed(checker.getTypeOfSymbol(member)));
}

function* climbing(node: ts.Node): Generator<string> {
  const signature = ts.isFunctionLike(node) && checker.getSignatureFromDeclaration(node);
  if (signature) {
    const takes = signature.parameters.some((each) => gives(checker.getTypeOfSymbol(each)));
    const named = ts.isVariableDeclaration(node.parent) ? node.parent.name : node.name;
    if (takes && gives(signature.getReturnType())) yield named?.getText() ?? 'a function without a name';
  }
  const within: string[] = [];
  ts.forEachChild(node, (child) => void within.push(...climbing(child)));
  yield* within;
}

const relative = ({ fileName }: ts.SourceFile) => path.relative(root, fileName);
const files = sources.filter(has).map(relative).sort();
const climbs = sources.flatMap((file) => [...climbing(file)].map((each) => `${relative(file)}: ${each}`));
console.log(`${files.join('\n')}\n${files.length} files have a ${name}.`);
console.log(`It climbs back ${climbs.length} times${climbs.map((each) => `\n  ${each}`).join('')}`);
