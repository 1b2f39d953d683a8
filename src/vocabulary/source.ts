import type { LocalDate } from '../kernel/local-date.js';

/** What kind of text a source is. */
export type SourceKind =
  | 'regulation'
  | 'news'
  | 'official-page'
  | 'community-page'
  | 'research'
  | 'data'
  | 'guide'
  | 'software'
  /** Nothing outside: this library had to choose. */
  | 'own-choice';

/**
 * Something a fact rests on.
 *
 * `confidence`: H, an official page, two or more independent pages, or a count from data; M, one secondary page;
 * L, background knowledge or inference, found in no page read.
 */
export interface Source {
  readonly title: string;
  readonly kind: SourceKind;
  /** Web address without its scheme, of the text itself or of the page that describes it; absent where none was recorded. */
  readonly address?: string;
  /** The day it was published or, for a regulation, enacted. */
  readonly published?: LocalDate;
  readonly confidence: 'H' | 'M' | 'L';
  /** Whether the text itself was read, or only what others state about it. */
  readonly read: boolean;
}
