import ts from 'typescript';

export interface Import {
  readonly specifier: string;
  /** `type`: gone after compilation. `dynamic`: an `import()`. */
  readonly kind: 'type' | 'static' | 'dynamic';
}

export interface SourceFacts {
  readonly imports: readonly Import[];
  readonly exportsAll: boolean;
}

/** Reads what a TypeScript file imports and re-exports. */
export function readImports(text: string): SourceFacts {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest);
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, kind: Import['kind']): void => {
    if (specifier && ts.isStringLiteralLike(specifier)) imports.push({ specifier: specifier.text, kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'type' : 'static');
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'static');
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, 'type');
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], 'dynamic');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, exportsAll: source.statements.some(isExportAll) };
}

function isExportAll(statement: ts.Statement): boolean {
  if (!ts.isExportDeclaration(statement)) return false;
  return statement.exportClause === undefined || ts.isNamespaceExport(statement.exportClause);
}
