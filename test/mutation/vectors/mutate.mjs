/**
 * Writes every small change of a source file into the file itself, each behind a switch: `$s.m === 17 ? changed : original`.
 * One bundle then holds all mutants, and setting `$s.m` chooses one. What stands in a type, an import, or a field that only
 * documents a rule is left alone.
 */
import ts from 'typescript';

/** Fields of a rule that describe it and that no answer depends on. */
const describing = new Set([
  'code',
  'kind',
  'reads',
  'reportsAt',
  'lacks',
  'cannotTell',
  'coveredBy',
  'notInJsonSchema',
  'options',
]);

const comparisons = {
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.PlusToken]: ['-'],
  [ts.SyntaxKind.MinusToken]: ['+'],
  [ts.SyntaxKind.AsteriskToken]: ['/'],
};

/**
 * @param file name of the file, for the list of mutants.
 * @param code its text.
 * @param next number of the first mutant.
 * @param only looks at a node and says whether changes below it count; absent: all.
 * @returns the changed text and its mutants: number, line, what stood there, what becomes of it, and whether it takes effect
 *   while the module is loaded.
 */
export function mutate(file, code, next, only) {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const mutants = [];
  const text = (node) => code.slice(node.getStart(source), node.getEnd());

  function note(node, becomes, isStatic) {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    mutants.push({
      number: next,
      file,
      line: line + 1,
      stood: shortened(text(node)),
      becomes: shortened(becomes),
      isStatic,
    });
    return next++;
  }

  /** The text of a node with the switches of everything below it. */
  function written(node, state) {
    let out = '';
    let at = node.getStart(source);
    const inner = below(node, state);
    ts.forEachChild(node, (child) => {
      if (child.getFullStart() === child.getEnd()) return;
      out += code.slice(at, child.getStart(source)) + rewritten(child, inner, node);
      at = child.getEnd();
    });
    return out + code.slice(at, node.getEnd());
  }

  function rewritten(node, state, parent) {
    if (ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) return text(node);
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isParameter(node)) return text(node);
    if (
      ts.isPropertyAssignment(node) &&
      state.inRule &&
      parent === state.inRule &&
      describing.has(node.name.getText(source))
    )
      return text(node);
    // Lists of fields that a rule declares to read, or of what may be missing.
    if (
      ts.isVariableDeclaration(node) &&
      /(Places\w*|Reads|Doubts|Reference|ByChains)$/.test(node.name.getText(source))
    )
      return text(node);
    let whole = written(node, state);
    if (ts.isBlock(node) && isLoop(parent)) whole = `{ $t(); ${whole.slice(1)}`;
    if (isLoop(parent) && node === parent.statement && !ts.isBlock(node)) {
      return `{ $t(); ${switched(node, whole, state)} }`;
    }
    return switched(node, whole, state, parent);
  }

  /** A node with its own switches around its text. */
  function switched(node, written, state, parent) {
    let whole = written;
    if (!state.counts) return whole;
    if (ts.isPropertyAssignment(node) && parent === state.inRule) {
      // A declaration of a rule, such as the list that it needs: without it.
      return `...($s.m === ${note(node, '(left out)', state.isStatic)} ? {} : { ${whole} })`;
    }
    if (isRemovable(node)) {
      return `{ if ($s.m !== ${note(node, '(left out)', state.isStatic)}) ${whole} }`;
    }
    const changes = isReplaceable(node, parent) ? changesOf(node, parent) : [];
    for (const change of changes) whole = `($s.m === ${note(node, change, state.isStatic)} ? (${change}) : ${whole})`;
    return changes.length > 0 ? `(${whole})` : whole;
  }

  function below(node, state) {
    const counts = state.counts || only === undefined || only(node, source);
    if (ts.isFunctionLike(node)) return { ...state, counts, isStatic: false };
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'rule') {
      return { ...state, counts, inRule: node.arguments[0] };
    }
    return { ...state, counts };
  }

  function changesOf(node, parent) {
    const changes = [];
    if (ts.isBinaryExpression(node)) {
      const [left, right] = [text(node.left), text(node.right)];
      const { kind } = node.operatorToken;
      for (const operator of comparisons[kind] ?? []) changes.push(`${left} ${operator} ${right}`);
      if (kind === ts.SyntaxKind.AmpersandAmpersandToken) changes.push(left, right, `(${left}) || (${right})`);
      if (kind === ts.SyntaxKind.BarBarToken) changes.push(left, right, `(${left}) && (${right})`);
      if (kind === ts.SyntaxKind.QuestionQuestionToken && !isItem(node.left)) changes.push(left);
    } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
      changes.push(text(node.operand));
    } else if (ts.isConditionalExpression(node)) {
      changes.push(text(node.whenTrue), text(node.whenFalse));
    } else if (ts.isNumericLiteral(node)) {
      const value = Number(node.text);
      changes.push(String(value + 1));
      if (value > 0) changes.push(String(value - 1));
    } else if (node.kind === ts.SyntaxKind.TrueKeyword) changes.push('false');
    else if (node.kind === ts.SyntaxKind.FalseKeyword) changes.push('true');
    else if (ts.isStringLiteral(node)) {
      const other = ts.isPropertyAssignment(parent) && parent.name.getText(source) === 'ifNothingExamined';
      if (!other) changes.push(node.text === '' ? "'x'" : "''");
      else changes.push(node.text === 'not-given' ? "'nothing-to-check'" : "'not-given'");
    } else if (ts.isArrayLiteralExpression(node) && node.elements.length > 1) {
      for (const left of node.elements) {
        changes.push(
          `[${node.elements
            .filter((each) => each !== left)
            .map(text)
            .join(', ')}]`,
        );
      }
    } else if (ts.isCallExpression(node)) changes.push(...changesOfCall(node));
    else if (ts.isPropertyAccessExpression(node) && node.questionDotToken && !isItem(node.expression)) {
      changes.push(`${text(node.expression)}.${node.name.text}`);
    }
    if ((ts.isIfStatement(parent) && node === parent.expression) || isReturnedTruth(node, parent)) {
      changes.push('true', 'false');
    }
    return changes;
  }

  function changesOfCall(node) {
    const { expression: callee, arguments: args } = node;
    if (ts.isIdentifier(callee) && callee.text === 'foldText') return [text(args[0])];
    if (!ts.isPropertyAccessExpression(callee)) return [];
    const [on, name] = [text(callee.expression), callee.name.text];
    const given = args.map(text).join(', ');
    const dot = callee.questionDotToken ? '?.' : '.';
    const others = {
      some: [`${on}${dot}every(${given})`],
      every: [`${on}${dot}some(${given})`],
      filter: [on],
      max: on === 'Math' ? [`Math.min(${given})`] : [],
      min: on === 'Math' ? [`Math.max(${given})`] : [],
      includes: [`!(${text(node)})`],
      has: [`!(${text(node)})`],
    };
    return Object.hasOwn(others, name) ? others[name] : [];
  }

  const out = written(source, { counts: only === undefined, isStatic: true, inRule: undefined });
  return { code: out, mutants, next };
}

const isLoop = (node) =>
  node !== undefined && (ts.isForStatement(node) || ts.isForOfStatement(node) || ts.isWhileStatement(node));

/** An item of a list: the compiler takes it for one that may be absent, but a list of JSON has no holes. */
const isItem = (node) => ts.isElementAccessExpression(node);

/** Statements that do something and declare nothing. */
function isRemovable(node) {
  if (ts.isContinueStatement(node) || ts.isBreakStatement(node)) return true;
  if (ts.isReturnStatement(node)) return node.parent.parent !== undefined && !ts.isFunctionLike(node.parent.parent);
  if (!ts.isExpressionStatement(node)) return false;
  // Checks of arguments are no part of an answer.
  return !(ts.isCallExpression(node.expression) && /^require/.test(node.expression.expression.getText()));
}

/** Whether an expression may stand in brackets where it stands, and is not a name of something. */
function isReplaceable(node, parent) {
  if (parent === undefined || ts.isImportDeclaration(parent) || ts.isLiteralTypeNode(parent)) return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isPropertyAccessExpression(parent) || (ts.isCallExpression(parent) && parent.expression === node)) {
    return !ts.isPropertyAccessExpression(node) && !ts.isStringLiteral(node);
  }
  if (ts.isBinaryExpression(parent) && parent.left === node && isAssignment(parent)) return false;
  if (ts.isForOfStatement(parent) && parent.initializer === node) return false;
  if (ts.isPrefixUnaryExpression(parent) && ts.isNumericLiteral(node)) return true;
  return true;
}

function isAssignment({ operatorToken: { kind } }) {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** A truth that a function gives: a comparison behind `return` or `=>`. */
function isReturnedTruth(node, parent) {
  const isTruth =
    ts.isBinaryExpression(node) && (comparisons[node.operatorToken.kind] ?? []).some((each) => /[<>=]/.test(each));
  return isTruth && (ts.isReturnStatement(parent) || ts.isArrowFunction(parent));
}

const shortened = (text) => text.replace(/\s+/g, ' ').slice(0, 160);
