import type ts from "typescript";

/**
 * Whether a program is TypeScript 7's, to which the experimental native backend of typescript-eslint gives the interface and the numbers of
 * TypeScript 6: there is no compiler beside its library.
 */
export function isNative(library: ts.SourceFile | undefined): boolean {
  return library !== undefined && /\/typescript-[a-z0-9]+-[a-z0-9]+\/lib\/[^/]+$/.test(library.fileName);
}

/** A program of the native backend with what that has no member for, made from what it has. */
export function completed(compiler: typeof ts, program: ts.Program): ts.Program {
  const checker = program.getTypeChecker();
  const added: Partial<ts.TypeChecker> = {
    getAmbientModules: () => ambientModules(compiler, program),
    getPropertySymbolOfDestructuringAssignment: (name) => destructuredProperty(compiler, checker, name),
    isOptionalParameter: (parameter) => isOptional(compiler, parameter),
    // The type of a function with one signature is printed like that.
    signatureToString: ({ declaration }, enclosing, flags) =>
      declaration === undefined
        ? ""
        : checker.typeToString(checker.getTypeAtLocation(declaration), enclosing, flags),
  };
  const complete = Object.create(checker, Object.getOwnPropertyDescriptors(added)) as ts.TypeChecker;
  const options = { ...program.getCompilerOptions(), plugins: pluginsOf(compiler, program) };
  return Object.create(program, {
    getCompilerOptions: { value: () => options },
    // A file is linted as a part of its own project.
    getResolvedProjectReferences: { value: () => undefined },
    getTypeChecker: { value: () => complete },
  }) as ts.Program;
}

/** The entries of `plugins` in a project's `tsconfig.json` and what that extends. The native compiler keeps nothing of them but their names. */
function pluginsOf(compiler: typeof ts, program: ts.Program): ts.PluginImport[] | undefined {
  const { configFilePath } = program.getCompilerOptions();
  if (typeof configFilePath !== "string") return undefined;
  const host: ts.ParseConfigFileHost = {
    useCaseSensitiveFileNames: compiler.sys.useCaseSensitiveFileNames,
    getCurrentDirectory: () => program.getCurrentDirectory(),
    fileExists: (path) => compiler.sys.fileExists(path),
    readFile: (path) => compiler.sys.readFile(path),
    // Which files the project has, the program knows.
    readDirectory: () => [],
    onUnRecoverableConfigFileDiagnostic: () => undefined,
  };
  const { options } = compiler.getParsedCommandLineOfConfigFile(configFilePath, undefined, host) ?? {};
  return options?.plugins as ts.PluginImport[] | undefined;
}

function ambientModules(compiler: typeof ts, program: ts.Program): ts.Symbol[] {
  const checker = program.getTypeChecker();
  const names = program
    .getSourceFiles()
    // Fetching the tree of a file costs more than a look at its text.
    .filter(({ text }) => /\bmodule\s*["']/.test(text))
    .filter((sourceFile) => !compiler.isExternalModule(sourceFile))
    .flatMap(({ statements }) => statements.filter((statement) => compiler.isModuleDeclaration(statement)))
    .flatMap(({ name }) => (compiler.isStringLiteral(name) ? [name] : []));
  return [...new Set(names.flatMap((name) => checker.getSymbolAtLocation(name) ?? []))];
}

/** The property that a name in a destructuring assignment reads: `({ start: begin } = fc)`. */
function destructuredProperty(
  compiler: typeof ts,
  checker: ts.TypeChecker,
  name: ts.Identifier,
): ts.Symbol | undefined {
  /** The type of what is assigned to an object literal. */
  const assignedTo = (pattern: ts.Node): ts.Type | undefined => {
    const { parent } = pattern;
    if (compiler.isParenthesizedExpression(parent)) return assignedTo(parent);
    if (compiler.isBinaryExpression(parent) && parent.left === pattern)
      return checker.getTypeAtLocation(parent.right);
    if (!compiler.isPropertyAssignment(parent)) return undefined;
    const symbol = assignedTo(parent.parent)?.getProperty(parent.name.getText());
    return symbol && checker.getTypeOfSymbol(symbol);
  };
  return assignedTo(name.parent.parent)?.getProperty(name.text);
}

/** Whether a call may leave out a parameter: it says so, or it has a value to fall back on and none after it is needed. */
function isOptional(compiler: typeof ts, parameter: ts.ParameterDeclaration): boolean {
  const { questionToken, initializer, parent } = parameter;
  if (questionToken !== undefined || compiler.getJSDocParameterTags(parameter).some(isOptionalTag(compiler)))
    return true;
  if (initializer === undefined) return false;
  const after = parent.parameters.slice(parent.parameters.indexOf(parameter) + 1);
  return after.every(
    (other) => (other.dotDotDotToken ?? other.questionToken ?? other.initializer) !== undefined,
  );
}

function isOptionalTag(compiler: typeof ts): (tag: ts.JSDocParameterTag) => boolean {
  return ({ isBracketed, typeExpression }) =>
    isBracketed || typeExpression?.type.kind === compiler.SyntaxKind.JSDocOptionalType;
}
