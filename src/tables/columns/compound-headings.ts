import { wordSet } from '../../kernel/text.js';
import type { WithheldCategory } from '../../model/import-codes.js';
import type { ImportField } from '../fields/import-field.js';
import { foldHeading } from './heading-forms.js';
import type { HeadingMeaning } from './import-headings.js';
import { withheldIn } from './import-withheld.js';
import { partOfField, partWords } from './part-headings.js';

/* Headings that are made of a heading that is known and of a word beside it: `Rencana Tanggal`, `Nama / NIK`, `Peserta L`. */

const planWords = /^(?:rencana|target|direncanakan|perencanaan)(?: |$)| (?:yang )?(?:rencana|target|direncanakan)$/;
const doneWords = /^(?:realisasi|pelaksanaan|terealisasi) | (?:realisasi|terealisasi|terlaksana)$/;
export const planOrDoneWords: ReadonlySet<string> = wordSet(
  'rencana target direncanakan perencanaan realisasi pelaksanaan terealisasi terlaksana',
);
const yesUnder = / (?:ya|sudah|terlaksana|v)$/;
const noUnder = / (?:tidak|belum|tdk|blm)(?: terlaksana)?$/;

/** `Rencana Tanggal`, `Peserta (Realisasi)`, `Terlaksana` over `Ya` and `Tidak`. */
export function plannedOrDone(known: ReadonlyMap<string, HeadingMeaning>, folded: string): HeadingMeaning | undefined {
  const namesOf = (heading: string) => {
    const meaning = known.get(heading.trim());
    return meaning?.is === 'fields' ? meaning.names : [];
  };
  const isOfHeld = (pattern: RegExp) =>
    pattern.test(folded) && namesOf(folded.replace(pattern, '')).includes('realisation');
  if (isOfHeld(noUnder)) return { is: 'fields', names: ['not_realised'] };
  if (isOfHeld(yesUnder)) return { is: 'fields', names: ['realisation'] };
  if (planWords.test(folded)) return { is: 'planned', names: namesOf(folded.replace(planWords, '')) };
  const names = doneWords.test(folded) ? namesOf(folded.replace(doneWords, '')) : [];
  return names.length > 0 ? { is: 'fields', names, isRealised: true } : undefined;
}

/**
 * `Nama / NIK`: numbers of people beside their names, which no reader of names takes in. Of `Nama / TTL`, `Nama / Alamat`,
 * `Nama & L/P` the name alone is read.
 */
export function besideNames(
  heading: string,
  known: ReadonlyMap<string, HeadingMeaning>,
  fields: Readonly<Record<string, ImportField>>,
): HeadingMeaning | undefined {
  const parts = heading
    .replace(/\bL ?\/ ?P\b/i, 'jk')
    .split(/[/&,+(]| dan /i)
    .map(foldHeading);
  const isOfPeople = (part: string) => {
    const meaning = known.get(part);
    const names = meaning?.is === 'fields' ? meaning.names : ['other'];
    return names.every((name) => ['person', 'officer'].includes(fields[name]?.as ?? ''));
  };
  const own = parts.find(isOfPeople);
  const meaning = known.get(own ?? '');
  if (meaning?.is !== 'fields') return undefined;
  const others = parts.filter((part) => part !== own);
  if (others.every((part) => ofCivilServants.test(part) || numbersOfPeople.has(withheldIn(part)))) return meaning;
  const isMore = (part: string) => {
    const beside = known.get(part);
    return (
      ofCivilServants.test(part) ||
      withheldIn(part) !== undefined ||
      besidePeople.test(part) ||
      (beside?.is === 'fields' && beside.names.every((name) => name === 'age_band' || name === 'sex'))
    );
  };
  if (parts[0] !== own || !others.every(isMore)) return undefined;
  const isBeforeSex = meaning.names[0] === 'member_name' && others.includes('jk');
  return { ...meaning, isBefore: true, ...(isBeforeSex && { isBeforeSex }) };
}

/** Where somebody lives or was born. */
const besidePeople = /^(?:(?:tempat|alamat|domisili|dusun|rt|rw)(?: (?:tinggal|rumah|lengkap|lahir|rw))?)$/;
const ofCivilServants = /^(?:nip|nrp|nuptk|nipd|niap)$/;

const numbersOfPeople: ReadonlySet<WithheldCategory | undefined> = new Set(['nik', 'family-card', 'contact']);

/** `Jumlah Peserta L` is made of two headings that are known. */
export function subField(
  fields: Readonly<Record<string, ImportField>>,
  known: ReadonlyMap<string, HeadingMeaning>,
  folded: string,
): HeadingMeaning | undefined {
  for (const word of Object.keys(partWords)) {
    if (!folded.endsWith(` ${word}`)) continue;
    const top = known.get(folded.slice(0, -word.length - 1));
    const name = top?.is === 'fields' ? partOfField(top.names[0] ?? '', word) : undefined;
    if (name !== undefined && Object.hasOwn(fields, name)) return { is: 'fields', names: [name] };
  }
  return undefined;
}
