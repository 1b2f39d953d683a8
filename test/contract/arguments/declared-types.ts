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
}

/** Whether a parameter is written down as options: by the name of its type, or in place. */
function isOptions(written: string): boolean {
  return written.startsWith('{') || /(Options|Context|Choice|Rules|Plan|Target|Identification|Definition)\b/.test(written);
}

/** Reads the declarations behind the entry points. */
export function declaredTypes(entries: readonly string[], wrongs: readonly WrongValue[]): DeclaredTypes {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const types = join(root, 'wrong-values.ts');
  const text = wrongs.map(({ type }, i) => `declare const w${i}: ${type};`).join('\n');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, ...rest) =>
    name === types ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true) : getSourceFile(name, ...rest);
  host.fileExists = (name) => name === types || fileExists(name);
  const program = ts.createProgram([...entries, types], options, host);
  const checker = program.getTypeChecker();

  const wrongTypes = new Map<WrongValue, ts.Type>();
  const declarations = program.getSourceFile(types)?.statements ?? [];
  wrongs.forEach((wrong, i) => {
    const [declaration] = (declarations[i] as ts.VariableStatement).declarationList.declarations;
    if (declaration !== undefined) wrongTypes.set(wrong, checker.getTypeAtLocation(declaration.name));
  });

  const parametersOf = new Map<string, readonly ts.Symbol[][]>();
  for (const entry of entries) {
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    for (const symbol of module ? checker.getExportsOfModule(module) : []) {
      const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const [declaration] = own.declarations ?? [];
      if (declaration === undefined) continue;
      const signatures = checker.getTypeOfSymbolAtLocation(own, declaration).getCallSignatures();
      parametersOf.set(`${entry} ${symbol.name}`, signatures.map(({ parameters }) => [...parameters]));
    }
  }

  /** The type behind a symbol, with what its declaration is called there. */
  const typeOf = (symbol: ts.Symbol) => {
    const [declaration] = symbol.declarations ?? [];
    if (declaration === undefined) return undefined;
    const written = 'type' in declaration ? ((declaration.type as ts.TypeNode | undefined)?.getText() ?? '') : '';
    const isOptional =
      (ts.isParameter(declaration) && checker.isOptionalParameter(declaration)) ||
      (symbol.flags & ts.SymbolFlags.Optional) !== 0;
    return { type: checker.getTypeOfSymbolAtLocation(symbol, declaration), written, isOptional };
  };

  const accepts = (symbol: ts.Symbol, wrong: WrongValue): boolean => {
    const declared = typeOf(symbol);
    const source = wrongTypes.get(wrong);
    if (declared === undefined || source === undefined) return true;
    if (wrong.value === undefined) return declared.isOptional || checker.isTypeAssignableTo(source, declared.type);
    if (typeof wrong.value === 'string' && /^LocalDate\b(?!\[)/.test(declared.written)) return false;
    const { type } = declared;
    const target = type.isTypeParameter() ? (checker.getBaseConstraintOfType(type) ?? type) : type;
    return checker.isTypeAssignableTo(source, target);
  };

  return {
    takes: (entry, name, at, key, wrong) => {
      const signatures = parametersOf.get(`${entry} ${name}`) ?? [];
      return signatures.some((parameters) => {
        const parameter = parameters[at];
        if (parameter === undefined) return true;
        if (key === undefined) return accepts(parameter, wrong);
        const declared = typeOf(parameter);
        if (declared === undefined) return true;
        const { type } = declared;
        const whole = checker.getNonNullableType(
          type.isTypeParameter() ? (checker.getBaseConstraintOfType(type) ?? type) : type,
        );
        const parts = whole.isUnion() ? whole.types : [whole];
        // Of what the library made or read (a card, a report, a language), only what is wrong as a whole must be refused.
        if (!isOptions(declared.written)) return true;
        const properties = parts.flatMap((part) => checker.getPropertyOfType(part, key) ?? []);
        return properties.length === 0 || properties.some((property) => accepts(property, wrong));
      });
    },
  };
}
