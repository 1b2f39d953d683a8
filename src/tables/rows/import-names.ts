import { foldKimName, withoutWords } from '../../facts/group-names.js';
import { foldText } from '../../kernel/text.js';

const wordsForPlace =
  /^(?:desa|ds|kelurahan|kel|dusun|kecamatan|kec|kabupaten|kab|kota|provinsi|prov|nagari|gampong|kampung) /;

/** The form that two spellings of a place share: without the word for what it is. */
export function foldPlace(name: string): string {
  const folded = foldText(name);
  return withoutWords(folded, wordsForPlace);
}

/** What says where a group is. */
const places = ['place_name', 'kecamatan', 'kabupaten', 'provinsi', 'region_code'] as const;

/** The places that a row gives of its group, in one form; an empty text where it gives none. */
export const placesOf = (head: Readonly<Record<string, unknown>>): readonly string[] =>
  places.map((column) => {
    const value = head[column];
    return typeof value === 'string' ? foldPlace(value) : '';
  });

/** By what groups without an id are told apart: name and place. */
export function nameKeyOf(head: Readonly<Record<string, unknown>>): string | undefined {
  const { kim_name: name } = head;
  const folded = typeof name === 'string' ? foldKimName(name) : '';
  return folded === '' ? undefined : [folded, ...placesOf(head)].join('|');
}

const titles = /^(?:h|hj|kh|ir|dr|dra|drs|drh|drg|prof|ustad|ustadz|ust|kyai|bapak|bpk|ibu|pak|bu|sdr|sdri|tn|ny) /;

/** The form that two spellings of the name of a person share: without titles before it and degrees behind it. */
export function foldPersonName(name: string): string {
  const [first = ''] = name.split(',', 1);
  const folded = foldText(first);
  return withoutWords(folded, titles) || folded;
}

/** The form that ids share which differ only in case, blanks, punctuation or leading zeros. */
export function foldId(id: string): string {
  return foldText(id)
    .replace(/(^| )0+(?=[0-9a-z])/g, '$1')
    .replaceAll(' ', '');
}

/** The forms of which two such ids share one: `35.01` is `3501`, and `35-1`. */
export function foldsOfId(id: string): readonly string[] {
  const [compact, withoutZeros] = [foldText(id).replaceAll(' ', ''), foldId(id)];
  return compact === withoutZeros ? [compact] : [compact, withoutZeros];
}
