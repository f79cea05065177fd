import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A host class as its source describes it, base classes included. */
export interface HostClass {
  /** The class in our source. */
  readonly name: string;
  /** The class in Office.js. */
  readonly className: string;
  readonly scalars: readonly string[];
  readonly writable: readonly string[];
  /** Public methods, except those of every host object. */
  readonly methods: readonly string[];
}

interface Declaration {
  readonly name: string;
  readonly base: string | undefined;
  readonly isAbstract: boolean;
  readonly strings: ReadonlyMap<string, readonly string[]>;
  readonly methods: readonly string[];
}

/**
 * Returns the concrete classes below `folder` that extend `HostObject`. Read from the source, so that none is missed.
 */
export function hostClasses(folder: string): HostClass[] {
  const declarations = new Map(
    sourceFiles(folder)
      .flatMap(declarationsIn)
      .map((found) => [found.name, found]),
  );
  const common = new Set(declarations.get('HostObject')?.methods);
  return [...declarations.values()].flatMap((declaration) => {
    const line = lineage(declaration, declarations);
    if (declaration.isAbstract || line.at(-1)?.base !== undefined || line.at(-1)?.name !== 'HostObject')
      return [];
    const strings = (member: string) =>
      line.find((ancestor) => ancestor.strings.has(member))?.strings.get(member) ?? [];
    const [className = ''] = strings('className');
    const methods = line.flatMap((ancestor) => ancestor.methods).filter((method) => !common.has(method));
    return [
      {
        name: declaration.name,
        className,
        scalars: strings('scalars'),
        writable: strings('writable'),
        methods: [...new Set(methods)],
      },
    ];
  });
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}

function declarationsIn(file: string): Declaration[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isClassDeclaration).map((declaration) => ({
    name: declaration.name?.text ?? '',
    base: baseOf(declaration),
    isAbstract: has(declaration, ts.SyntaxKind.AbstractKeyword),
    strings: new Map(declaration.members.filter(ts.isPropertyDeclaration).flatMap(stringsOf)),
    methods: declaration.members.flatMap(publicMethods),
  }));
}

function lineage(declaration: Declaration, all: ReadonlyMap<string, Declaration>): Declaration[] {
  const base = all.get(declaration.base ?? '');
  return base ? [declaration, ...lineage(base, all)] : [declaration];
}

function baseOf(declaration: ts.ClassDeclaration): string | undefined {
  const clause = declaration.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  return clause?.types[0]?.expression.getText();
}

function has(node: ts.HasModifiers, ...kinds: ts.SyntaxKind[]): boolean {
  return ts.getModifiers(node)?.some(({ kind }) => kinds.includes(kind)) ?? false;
}

/** Returns the name of a property and its texts, such as those of `scalars = ['name']`. */
function stringsOf({ name, initializer }: ts.PropertyDeclaration): [string, string[]][] {
  if (!initializer || !ts.isIdentifier(name)) return [];
  const values = ts.isArrayLiteralExpression(initializer) ? [...initializer.elements] : [initializer];
  return [[name.text, values.filter(ts.isStringLiteral).map(({ text }) => text)]];
}

function publicMethods(member: ts.ClassElement): string[] {
  if (!ts.isMethodDeclaration(member) || !ts.isIdentifier(member.name)) return [];
  return has(member, ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword) ? [] : [member.name.text];
}
