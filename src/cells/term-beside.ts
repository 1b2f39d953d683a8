import type { Board } from './board-years.js';

/* The years in which somebody had an office, beside the name: `Siti (2019-2022)`, `Budi (2022-sekarang)`. */

export interface NameWithTerm {
  readonly name: string;
  readonly term: Board;
}

/** Of a term that goes on. */
const noEnd = 9_999;
// Blanks are taken out.
const until = /^(\d{4})(?:[-–/]|s\/?d|s\.d\.|sampai(?:dengan)?)(\d{4}|sekarang|skrg|kini|saatini)$/i;
const beforeYears = /^(?:periode|masa (?:bakti|bhakti|jabatan)|tahun|thn?\.?|menjabat) /i;

function termIn(text: string): Board | undefined {
  const [, from, through = ''] = until.exec(text.trim().replace(beforeYears, '').replaceAll(' ', '')) ?? [];
  if (from === undefined) return undefined;
  const term = { from: Number(from), through: /^\d/.test(through) ? Number(through) : noEnd };
  return term.from >= 1990 && term.from <= term.through ? term : undefined;
}

/** @returns `undefined` for a text without years beside a name. */
export function termBeside(text: string): NameWithTerm | undefined {
  // Most names have none.
  if (text.length > 200 || !/\d{4}/.test(text)) return undefined;
  const [, before, inside] =
    /^([^()\d]{2,100})\(([^()]{9,60})\)$/.exec(text.trim()) ??
    /^([^()\d]{2,100}?)[,:]? ((?:[Pp]eriode |[Tt]ahun )?\d{4} ?[-–] ?[\d\p{L}]{4,9})$/u.exec(text.trim()) ??
    [];
  const term = inside === undefined ? undefined : termIn(inside);
  const name = before?.replace(/[ ,:–-]{0,5}$/, '').trim() ?? '';
  return term === undefined || !/\p{L}{2}/u.test(name) ? undefined : { name, term };
}

/** `Siti (2019-2022), Budi (2022-sekarang)`: years beside each name show that the marks between them divide people. */
export function apartByTerms(cell: string): string {
  if (!/\d{4}/.test(cell) || cell.length > 400) return cell;
  const parts = cell
    .split(/[;\n]|[,/](?![^()]{0,60}\))/)
    .map((part) => part.trim().replace(/^(?:\d{1,2}[.)]|[-•*]) ?/, ''))
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => termBeside(part) !== undefined) ? parts.join('; ') : cell;
}
