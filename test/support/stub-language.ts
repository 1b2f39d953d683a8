import { en } from '../../src/texts/en/index.js';
import type { Language } from '../../src/texts/language.js';

/** Every text of a value between marks: `⟦Name⟧`. A function that makes a text makes a marked one. */
function marked(value: unknown): unknown {
  if (typeof value === 'string') return `⟦${value}⟧`;
  if (typeof value === 'function') {
    const make = value as (...args: readonly unknown[]) => unknown;
    return (...args: readonly unknown[]) => marked(make(...args));
  }
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, marked(part)]));
}

/**
 * A third language, made by a program: the English one with every text marked. It writes numbers, dates and lists in its
 * own way too. Whatever comes out of the library without marks is a word that stands elsewhere than in a language.
 */
export const stub: Language = {
  ...(marked({ ...en, format: {}, locale: '' }) as Language),
  locale: 'x-stub',
  format: {
    number: (value, decimals = 2) => `#${value.toFixed(decimals)}`,
    percent: (share) => `#${(share * 100).toFixed(0)}%`,
    date: (date) => `#${date}`,
    list: (items) => items.join(' ∧ '),
  },
};
