import type { IssueGroup, Severity } from '../model/issue.js';
import type { ShapeCode, ShapeIssue, ShapeParams } from './shape-issue.js';

/** Keeps the first issues found, with the path of the value being read; hints give way to errors. */
export class IssueCollector {
  readonly #errors: ShapeIssue[] = [];
  readonly #hints: ShapeIssue[] = [];
  readonly #path: (string | number)[] = [];
  readonly #limit: number;
  #foundErrors = 0;
  #foundHints = 0;
  /** How often each code was found. There are few codes, and mostly no issue at all. */
  readonly #groups: { code: ShapeCode; severity: 'error' | 'hint'; count: number }[] = [];

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
    if (severity === 'error') this.#foundErrors++;
    else this.#foundHints++;
    const group = this.#groups.find((other) => other.code === code && other.severity === severity);
    if (group === undefined) this.#groups.push({ code, severity, count: 1 });
    else group.count++;
    const kept = severity === 'error' ? this.#errors : this.#hints;
    if (kept.length >= this.#limit) return;
    kept.push({ code, severity, path: [...this.#path], params, verdict: 'malformed' } as ShapeIssue);
  }

  /** Whether another issue of this severity would be kept; facts that cost something need not be found otherwise. */
  get hasRoom(): boolean {
    return this.#errors.length < this.#limit;
  }

  /** Whether there was an error, kept or not. */
  get failed(): boolean {
    return this.#foundErrors > 0;
  }

  get truncated(): boolean {
    return this.#foundErrors + this.#foundHints > this.#limit;
  }

  /** How many issues there were of each severity, kept or not. */
  get found(): Readonly<Record<Severity, number>> {
    return { error: this.#foundErrors, warning: 0, hint: this.#foundHints };
  }

  /** How often each code was found, kept or not; errors first. */
  get groups(): readonly IssueGroup<ShapeCode>[] {
    return [...this.#groups].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  }

  /** Errors first, then hints; each in the order of the shape. */
  get issues(): readonly ShapeIssue[] {
    return [...this.#errors, ...this.#hints].slice(0, this.#limit);
  }
}
