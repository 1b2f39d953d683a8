import { isRecord } from '../kernel/arguments.js';
import { KimError } from '../kernel/kim-error.js';
import { quoted } from '../kernel/text.js';
import type { SubmissionKind } from '../model/submission.js';
import { requireRuleOptions } from './option-kinds.js';
import { referenceOf } from './registry.js';
import type { AnyRule } from './rule.js';
import type { RuleBinding } from './rule-set.js';

/*
 * What is asked of the bindings of a host. Those of the national rule sets are held to the same by a test, so that no form
 * carries it along.
 */

/**
 * Refuses bindings of rules that do not exist or are of another kind, and bindings that the rules cannot use.
 *
 * @param subject how sentences about the rule set begin.
 * @throws KimError `invalid-definition` that names the rule and what is wrong.
 */
export function requireBindings(
  subject: string,
  kinds: readonly SubmissionKind[],
  known: Readonly<Record<string, AnyRule>>,
  bindings: Readonly<Record<string, RuleBinding | undefined>>,
): void {
  for (const [code, binding] of Object.entries(bindings)) {
    if (binding === undefined) continue;
    const rule = Object.hasOwn(known, code) ? known[code] : undefined;
    if (rule === undefined || !kinds.includes(rule.kind)) {
      const about = kinds.length === 1 ? ` about a ${kinds[0]}` : '';
      throw new KimError('invalid-definition', `${subject} binds ${quoted(code)}, and there is no such rule${about}.`);
    }
    requireBinding(binding, subject, code);
    requireRuleOptions(binding.options, referenceOf(rule).options ?? {}, subject, code);
  }
}

/** Refuses a binding that does not say how severe a breach is, or on which source it rests. */
function requireBinding(binding: RuleBinding, subject: string, code: string): void {
  const { severity, source } = (isRecord(binding) ? binding : {}) as {
    readonly severity?: string;
    readonly source?: { readonly source?: unknown };
  };
  const fault =
    severity !== 'error' && severity !== 'warning' && severity !== 'hint'
      ? 'without a severity: "error", "warning" or "hint"'
      : typeof source?.source !== 'string'
        ? 'without a source: { source, where? }'
        : undefined;
  if (fault !== undefined) throw new KimError('invalid-definition', `${subject} binds ${quoted(code)} ${fault}.`);
}
