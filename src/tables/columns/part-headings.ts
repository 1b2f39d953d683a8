/* Headings under a heading: of women, of men, of all. */

/** What stands under a heading that is given for women, men and all: the field of each. */
const parts: Readonly<Record<string, Readonly<Partial<Record<'men' | 'women' | 'all', string>>>>> = {
  attendance: { men: 'men', women: 'women', all: 'attendance' },
  stated_members: { men: 'stated_men', women: 'stated_women', all: 'stated_members' },
  beneficiaries: { all: 'beneficiaries' },
  total: { men: 'men', women: 'women', all: 'total' },
  // Of these no field counts the women and the men.
  members: { all: 'members' },
  guests: { all: 'guests' },
  sex: { men: 'sex_man', women: 'sex_woman' },
};

export const partWords: Readonly<Record<string, 'men' | 'women' | 'all'>> = {
  l: 'men',
  lk: 'men',
  'laki laki': 'men',
  laki: 'men',
  pria: 'men',
  p: 'women',
  pr: 'women',
  perempuan: 'women',
  wanita: 'women',
  jml: 'all',
  jlh: 'all',
  jumlah: 'all',
  total: 'all',
  'l p': 'all',
};

/** Whether a cell is a heading under a heading: L, P, Jml. */
export function isPartWord(word: string): boolean {
  return Object.hasOwn(partWords, word);
}

/** The field of a part of another, such as the men of those who came. */
export function partOfField(name: string, word: string): string | undefined {
  const part = Object.hasOwn(partWords, word) ? partWords[word] : undefined;
  return part === undefined || !Object.hasOwn(parts, name) ? undefined : parts[name]?.[part];
}
