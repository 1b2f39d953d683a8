import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../support/source-files.js';

/*
 * What the declared types say of an argument: whether a wrong value would compile there. What does not compile must be
 * refused at run time too, for whoever has no compiler.
 */

/** A wrong value with its type as one writes it. */
export interface WrongValue {
  readonly value: unknown;
  readonly type: string;
}

export interface DeclaredTypes {
  /** Whether a value is of the type that an argument, or a property of it, was declared with; a calendar date among texts. */
  readonly takes: (entry: string, name: string, at: number, key: string | undefined, wrong: WrongValue) => boolean;
  /** Whether an argument is an object of options, of which no other may be there. */
  readonly isOptions: (entry: string, name: string, at: number) => boolean;
}

/** Whether a parameter is written down as options: by the name of its type, or in place. */
function isOptions(written: string): boolean {
  return (
    written.startsWith('{') || /(Options|Context|Choice|Rules|Plan|Target|Identification|Definition)\b/.test(written)
  );
}

/** Reads the declarations behind the entry points. */
export function declaredTypes(
  entries: readonly string[],
  calls: readonly { readonly entry: string; readonly name: string }[],
  wrongs: readonly WrongValue[],
): DeclaredTypes {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const types = join(root, 'wrong-values.ts');
  const text = [
    ...entries.map((entry, e) => `import * as m${e} from ${JSON.stringify(entry.replace(/\.ts$/, '.js'))};`),
    ...wrongs.map(({ type }, i) => `declare const w${i}: ${type};`),
    // With type parameters as their constraints.
    ...calls.map(({ entry, name }, c) => `declare const c${c}: Parameters<typeof m${entries.indexOf(entry)}.${name}>;`),
  ].join('\n');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, ...rest) =>
    name === types ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true) : getSourceFile(name, ...rest);
  host.fileExists = (name) => name === types || fileExists(name);
  const program = ts.createProgram([...entries, types], options, host);
  const checker = program.getTypeChecker();

  const named = new Map<string, ts.Type>();
  for (const statement of program.getSourceFile(types)?.statements ?? []) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name } of statement.declarationList.declarations)
      named.set(name.getText(), checker.getTypeAtLocation(name));
  }
  const wrongTypes = new Map(wrongs.map((wrong, i) => [wrong, named.get(`w${i}`)]));
  const parameterTypes = new Map(
    calls.map(({ entry, name }, c) => {
      const tuple = named.get(`c${c}`);
      return [`${entry} ${name}`, tuple && checker.getTypeArguments(tuple as ts.TypeReference)];
    }),
  );

  const parametersOf = new Map<string, readonly ts.Symbol[][]>();
  for (const entry of entries) {
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    for (const symbol of module ? checker.getExportsOfModule(module) : []) {
      const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const [declaration] = own.declarations ?? [];
      if (declaration === undefined) continue;
      const signatures = checker.getTypeOfSymbolAtLocation(own, declaration).getCallSignatures();
      parametersOf.set(
        `${entry} ${symbol.name}`,
        signatures.map(({ parameters }) => [...parameters]),
      );
    }
  }

  /** A declared type, as it is written down, and whether it may be left out. */
  interface Declared {
    readonly type: ts.Type;
    readonly written: string;
    readonly isOptional: boolean;
  }

  /** What one argument of a rest parameter may be. */
  const itemOf = (type: ts.Type): ts.Type => {
    const item = checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
    return checker.getBaseConstraintOfType(item) ?? item;
  };

  const declaredAt = (symbol: ts.Symbol, known?: ts.Type): Declared | undefined => {
    const [declaration] = symbol.declarations ?? [];
    if (declaration === undefined) return undefined;
    const type = known ?? checker.getTypeOfSymbol(symbol);
    const isRest = ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined;
    return {
      type: isRest ? itemOf(type) : type,
      written: 'type' in declaration ? ((declaration.type as ts.TypeNode | undefined)?.getText() ?? '') : '',
      isOptional:
        (ts.isParameter(declaration) && checker.isOptionalParameter(declaration)) ||
        (symbol.flags & ts.SymbolFlags.Optional) !== 0,
    };
  };

  const accepts = ({ type, written, isOptional }: Declared, wrong: WrongValue): boolean => {
    const source = wrongTypes.get(wrong);
    if (source === undefined) return true;
    if (wrong.value === undefined && isOptional) return true;
    if (typeof wrong.value === 'string' && /^LocalDate\b(?!\[)/.test(written)) return false;
    return checker.isTypeAssignableTo(source, type);
  };

  return {
    isOptions: (entry, name, at) =>
      (parametersOf.get(`${entry} ${name}`) ?? []).some((parameters) => {
        const parameter = parameters[at];
        const declared = parameter && declaredAt(parameter);
        if (declared === undefined || !/(Options|Context|Plan|Target|Definition)\b/.test(declared.written))
          return false;
        // Where every option must be there, a misspelt one is missing.
        const properties = checker.getPropertiesOfType(checker.getNonNullableType(declared.type));
        return properties.some(({ flags }) => (flags & ts.SymbolFlags.Optional) !== 0);
      }),
    takes: (entry, name, at, key, wrong) => {
      const signatures = parametersOf.get(`${entry} ${name}`) ?? [];
      const known = parameterTypes.get(`${entry} ${name}`);
      return signatures.some((parameters, s) => {
        // `Parameters` gives the last of several signatures.
        const parameter = parameters[at];
        const declared = parameter && declaredAt(parameter, s === signatures.length - 1 ? known?.[at] : undefined);
        if (declared === undefined) return true;
        if (key === undefined) return accepts(declared, wrong);
        // Of what the library made or read (a card, a report, a language), only what is wrong as a whole must be refused.
        if (!isOptions(declared.written)) return true;
        const whole = checker.getNonNullableType(declared.type);
        const parts = whole.isUnion() ? whole.types : [whole];
        const properties = parts.flatMap((part) => checker.getPropertyOfType(part, key) ?? []);
        return (
          properties.length === 0 ||
          properties.some((property) => {
            const own = declaredAt(property);
            return own === undefined || accepts(own, wrong);
          })
        );
      });
    },
  };
}
