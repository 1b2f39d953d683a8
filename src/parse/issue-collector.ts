import { keptOf } from '../kernel/max-issues.js';
import type { IssueGroup, Severity } from '../model/issue.js';
import type { ShapeCode, ShapeIssue, ShapeParams } from './shape-issue.js';

/** A code has one severity in one reading. */
type ShapeGroup = { readonly code: ShapeCode; readonly severity: 'error' | 'hint'; count: number };

/** Keeps the first issues found of every code, with the path of the value being read; hints give way to errors. */
export class IssueCollector {
  readonly #kept: ShapeIssue[] = [];
  readonly #path: (string | number)[] = [];
  readonly #limit: number;
  readonly #found = { error: 0, warning: 0, hint: 0 };
  /** How often each code was found. There are few codes, and mostly no issue at all. */
  readonly #groups: ShapeGroup[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  enter(segment: string | number): void {
    this.#path.push(segment);
  }

  leave(): void {
    this.#path.pop();
  }

  add<Code extends ShapeCode>(code: Code, params: ShapeParams[Code], severity: 'error' | 'hint' = 'error'): void {
    this.#found[severity]++;
    let group = this.#groups.find((other) => other.code === code);
    if (group === undefined) {
      group = { code, severity, count: 0 };
      this.#groups.push(group);
    }
    if (group.count++ >= this.#limit) return;
    this.#kept.push({ code, severity, path: [...this.#path], params, verdict: 'malformed' } as ShapeIssue);
  }

  /** Whether another issue of a code may be kept; facts that cost something need not be found otherwise. */
  hasRoomFor(code: ShapeCode): boolean {
    return !this.#groups.some((group) => group.code === code && group.count >= this.#limit);
  }

  /** Whether there was an error, kept or not. */
  get failed(): boolean {
    return this.#found.error > 0;
  }

  get truncated(): boolean {
    return this.#found.error + this.#found.hint > this.#limit;
  }

  /** How many issues there were of each severity, kept or not. */
  get found(): Readonly<Record<Severity, number>> {
    return { ...this.#found };
  }

  /** How often each code was found, kept or not; errors first. */
  get groups(): readonly IssueGroup<ShapeCode>[] {
    return [...this.#groups].sort(errorsFirst);
  }

  /** Errors first, then hints; each in the order of the shape. */
  get issues(): readonly ShapeIssue[] {
    return keptOf([...this.#kept].sort(errorsFirst), this.#limit);
  }
}

type Found = { readonly severity: Severity };
const errorsFirst = (a: Found, b: Found) => Number(a.severity === 'hint') - Number(b.severity === 'hint');
