import { foldText } from '../kernel/text.js';

const wordsForKim = /^(?:kim|kelompok informasi masyarakat|komunitas informasi masyarakat|kelompok|komunitas) /;
const wordsForPlace =
  /^(?:desa|ds|kelurahan|kel|dusun|kecamatan|kec|kabupaten|kab|kota|provinsi|prov|nagari|gampong|kampung) /;

/** The form that two spellings of the name of a group share. */
export function foldKimName(name: string): string {
  const folded = foldText(name);
  return withoutWords(folded, wordsForKim);
}

/** The form that two spellings of a place share: without the word for what it is. */
export function foldPlace(name: string): string {
  const folded = foldText(name);
  return withoutWords(folded, wordsForPlace);
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

/** Without the words before the name, however many. */
function withoutWords(folded: string, words: RegExp): string {
  let rest = folded;
  while (words.test(rest)) rest = rest.replace(words, '');
  return rest;
}
