import { frozen } from '../kernel/frozen.js';
import { foldText, tidyText } from '../kernel/text.js';
import { type AdviserRole, adviserRoles } from '../vocabulary/concepts/adviser-roles.js';
import { type OfficerRole, officerRoles } from '../vocabulary/concepts/officer-roles.js';
import { type PublicOffice, publicOffices } from '../vocabulary/concepts/public-offices.js';
import type { Finder } from './finder.js';

/** What a cell states about somebody's offices. */
export interface OfficesReading {
  /** Offices in the KIM; empty for an ordinary member. Absent: the cell states nothing of them. */
  readonly offices?: readonly OfficerRole[];
  /** Names of sections for which there is no own office. */
  readonly sections: readonly string[];
  readonly publicOffices: readonly PublicOffice[];
  /** The person is a patron or adviser, and so no member. */
  readonly adviser?: AdviserRole;
  /** A part of the cell names no office that is known. */
  readonly partly: boolean;
  /** `Pembina/Ketua`: whoever has an office in the KIM is a member of it, and the role of an adviser is not kept. */
  readonly advisesToo?: true;
}

/** Short forms that people write in lists. */
const shortForms: Readonly<Record<string, OfficerRole>> = {
  ket: 'ketua',
  chair: 'ketua',
  chairman: 'ketua',
  chairperson: 'ketua',
  head: 'ketua',
  leader: 'ketua',
  waka: 'wakil-ketua',
  wakil: 'wakil-ketua',
  wk: 'wakil-ketua',
  'w ketua': 'wakil-ketua',
  'vice chair': 'wakil-ketua',
  'vice chairman': 'wakil-ketua',
  'vice chairperson': 'wakil-ketua',
  sek: 'sekretaris',
  sekr: 'sekretaris',
  sekt: 'sekretaris',
  sekertaris: 'sekretaris',
  skretaris: 'sekretaris',
  secretary: 'sekretaris',
  'wakil sekretaris': 'sekretaris',
  'wakil sekretaris jenderal': 'sekretaris',
  bend: 'bendahara',
  benda: 'bendahara',
  treasurer: 'bendahara',
  'wakil bendahara': 'bendahara',
  koord: 'koordinator',
  kord: 'koordinator',
  kordinator: 'koordinator',
};

/** Offices of the village that lists write beside those of the KIM. */
const villageOffices =
  /^(?:sekdes|sekretaris desa|seklur|sekretaris (?:lurah|kelurahan)|kaur .+|kasi (?:pemerintahan|kesejahteraan|pelayanan)|perangkat (?:desa|kelurahan)|staf desa)$/;

/** Numbers of the offices in the group tables of OpenSID. */
export const officeNumbers: Readonly<Record<string, OfficesReading>> = /* @__PURE__ */ frozen({
  1: /* @__PURE__ */ plainly('ketua'),
  2: /* @__PURE__ */ plainly('wakil-ketua'),
  3: /* @__PURE__ */ plainly('sekretaris'),
  4: /* @__PURE__ */ plainly('bendahara'),
  90: { offices: [], sections: [], publicOffices: [], partly: false },
});

function plainly(office: OfficerRole): OfficesReading {
  return { offices: [office], sections: [], publicOffices: [], partly: false };
}

const ordinary =
  /^(?:anggota|angg|agt|agg|anggt|anggota (?:\d{1,2}|[ivx]{1,4}|biasa|kim|kelompok|aktif|komunitas)|anggota komunitas informasi masyarakat|anggota kelompok informasi masyarakat|member|ordinary member|pengurus anggota)$/;
/** Words around an office that do not change it. */
const around =
  /^(?:sebagai|selaku|plt|pj|pjs) | (?:kim|kelompok|komunitas|organisasi|umum|harian|pengurus|lapangan|utama)$/;
const numbered = / (?:[ivx]{1,4}|\d{1,2}|[a-d]|satu|dua|tiga|kesatu|kedua|ketiga)$/;
/** `Ketua Dewan Pembina`, `Tim Pengarah`: an office among those who advise is none in the KIM. */
const amongAdvisers =
  /^(?:(?:(?:wakil )?(?:ketua|sekretaris|bendahara|koordinator|kepala)|wakil|anggota|staf)(?: [ivx]{1,3}| \d)? )?(?:(?:dewan|tim|badan|majelis|unsur|para) )?(?=pe|dewan )/;
const sectionLead =
  /^(?:ketua|wakil ketua|koordinator|kordinator|koord|koor|kord|kepala|ka|anggota|staf|pj|penanggung jawab|sub) /;
const section =
  /^(?:seksi|sie|si|bagian|bag|bidang|bid|divisi|div|departemen|dept|urusan|unit|tim|biro|pokja) (?!penggerak|seksi$)(.+)$/;
const headOfSection = /^(?:kasi|kabid|kasie|kadiv|koordinator|kordinator|koord|koor|kord) (.+)$/;
/** Names of sections that stand alone. */
const aloneSections =
  /^(?:humas|hubungan masyarakat|publikasi|dokumentasi|peliputan|redaksi|redaktur|pimpinan redaksi|pemimpin redaksi|pimred|pemred|reporter|jurnalis|kontributor|editor|penyunting|fotografer|videografer|kameramen|kameraman|desain(?: grafis)?|multimedia|konten|it|litbang|pembantu umum|admin(?: .+)?|administrator|operator|perlengkapan|usaha|pendanaan|kesekretariatan|pengembangan(?: .+)?|media(?: .+)?)$/;

/** `HUMAS`, `Dokumentasi`: the name of a section alone. */
export const namesSection = (text: string): boolean => text.length <= 60 && aloneSections.test(foldText(text));

/**
 * Reads the cell of an office as lists of members write it: `Ketua KIM`, `Wakil Ketua I`, `Sekretaris 2`, `Seksi Humas`,
 * `Sekretaris/Bendahara`, `Ketua merangkap Bendahara`, `Anggota`. An office of the village beside it (`Ketua RT`) and that
 * of a patron are kept apart: they are no office in the KIM.
 *
 * @returns `undefined` when no part of the cell is an office that is known.
 */
export function readOffices(cell: string, find: Finder): OfficesReading | undefined {
  const parts = partsOf(cell, find);
  const offices: OfficerRole[] = [];
  const sections: string[] = [];
  const ofTheVillage: PublicOffice[] = [];
  let adviser: AdviserRole | undefined;
  let isOrdinary = false;
  let unread = 0;
  let unsure = false;
  for (const [i, part] of parts.entries()) {
    const found = isNotHeldNow(parts[i + 1]) ? undefined : readOne(part, find);
    if (found === undefined) unread++;
    else if (found === 'ordinary') isOrdinary = true;
    else if ('office' in found) {
      if (!offices.includes(found.office)) offices.push(found.office);
      if (found.section !== undefined && !sections.includes(found.section)) sections.push(found.section);
    } else if ('public' in found) ofTheVillage.push(found.public);
    else {
      adviser = found.adviser;
      if (found.isUnsure === true) unsure = true;
    }
  }
  if (unread === parts.length) return undefined;
  const isMember = offices.length > 0 || isOrdinary;
  const saysOffices = offices.length > 0 || (isOrdinary && unread === 0);
  return {
    ...(saysOffices && { offices }),
    sections,
    publicOffices: [...new Set(ofTheVillage)],
    ...(adviser !== undefined && (isMember ? { advisesToo: true } : { adviser })),
    partly: unread > 0 || unsure,
  };
}

/** `Ketua (calon)`, `Ketua (demisioner)`: the office before is not, or no more, that of the person. */
const isNotHeldNow = (part: string | undefined): boolean =>
  part !== undefined &&
  /^(?:(?:bakal )?calon|kandidat|demisioner|mantan|bekas|eks|ex|lama|non ?aktif|tidak aktif|periode (?:lalu|sebelumnya|lama))$/i.test(
    part,
  );

/** The public offices that the name of a post stands for, with or without the place behind it: `Kepala Desa Contoh`. */
export function officesOfPost(post: string, find: Finder): readonly PublicOffice[] {
  const words = tidyText(post).split(' ');
  for (let end = Math.min(words.length, 6); end > 0; end--) {
    const found = readOffices(words.slice(0, end).join(' '), find)?.publicOffices ?? [];
    if (found.length > 0) return found;
  }
  return [];
}

/** A cell is taken apart only where its parts are offices of their own: `Seksi Humas dan Publikasi` is one section. */
function partsOf(cell: string, find: Finder): readonly string[] {
  const lines = cell
    .split(/[,;|\n()]/)
    .map((line) => tidyText(line).replace(/^(?:[a-hj-uwyz]|[ivx]{1,4}|\d{1,2})[.)] ?/i, ''))
    .flatMap((line) => line.split(/ (?:merangkap|sekaligus|rangkap) /i))
    .map((part) => part.replace(/^(?:merangkap|sekaligus) /i, '').replace(/^sebagai /i, ''))
    .filter((part) => /\p{L}/u.test(part));
  return lines.flatMap((line) => {
    const isWhole = readOne(line, find) !== undefined;
    if (isWhole && !line.includes('/')) return [line];
    const finer = line
      .split(/ dan |[/&+]/i)
      .map(tidyText)
      .filter((part) => part !== '');
    const known = finer.filter((part) => readOne(part, find) !== undefined).length;
    return finer.length > 1 && (known === finer.length || (!isWhole && known > 0)) ? finer : [line];
  });
}

const numbersOfChairs: Readonly<Record<string, number>> = {
  ...{
    i: 1,
    '1': 1,
    satu: 1,
    kesatu: 1,
    ii: 2,
    '2': 2,
    dua: 2,
    kedua: 2,
    iii: 3,
    '3': 3,
    tiga: 3,
    ketiga: 3,
    iv: 4,
    '4': 4,
  },
};

/** `Ketua II`: which of several chairs a cell names; 0 where it names no number. */
export function chairNumber(cell: string): number {
  const number = cell.length > 40 ? undefined : /^ketua (?:kim )?([a-z]{1,7}|\d)$/.exec(foldText(cell))?.[1];
  return number === undefined ? 0 : (numbersOfChairs[number] ?? 0);
}

type One =
  | 'ordinary'
  | { readonly office: OfficerRole; readonly section?: string }
  | { readonly public: PublicOffice }
  | { readonly adviser: AdviserRole; readonly isUnsure?: true };

function readOne(part: string, find: Finder): One | undefined {
  const [officer, adviser, publicOffice] = [find(officerRoles), find(adviserRoles), find(publicOffices)];
  let text = foldText(part)
    .replace(/^(?:wkl|wk|wkil) /, 'wakil ')
    .replace(/^(?:dewan|ibu|bapak|bu|pak|bpk) /, '');
  const kim = text.search(/ (?:kim|komunitas informasi masyarakat|kelompok informasi masyarakat) /);
  if (kim > 0) text = text.slice(0, kim);
  if (ordinary.test(text)) return 'ordinary';
  // Who answers for the group before the government stands beside it; no role of a patron is named so.
  if (/^penanggung ?jawab(?: umum)?$/.test(text)) return { adviser: 'pembina', isUnsure: true };
  for (let i = 0; i < 4; i++) {
    const office = officer(text) ?? (Object.hasOwn(shortForms, text) ? shortForms[text] : undefined);
    if (office !== undefined) return { office };
    const patron = adviser(text.replace(amongAdvisers, '').replace(around, ''));
    if (patron !== undefined) return { adviser: patron };
    const ofTheVillage = publicOffice(text);
    if (ofTheVillage !== undefined) return { public: ofTheVillage };
    if (villageOffices.test(text)) return { public: 'perangkat-desa' };
    if (sectionIn(text) !== undefined) break;
    const shorter = text.replace(around, '').replace(numbered, '').trim();
    if (shorter === text || shorter === '') break;
    text = shorter;
  }
  const name = sectionIn(text) ?? headOfSection.exec(text)?.[1] ?? (aloneSections.test(text) ? text : undefined);
  if (name === undefined) return undefined;
  const known =
    officer(`seksi ${name}`) ??
    officer(`bidang ${name}`) ??
    officer(`seksi ${name.replace(/^pengelolaan /, 'pengolahan ')}`);
  if (known !== undefined) return { office: known };
  return { office: 'seksi-lain', section: sectionName(part, name) };
}

/** The section that a text names, with or without who is meant of it. */
const sectionIn = (text: string) => (section.exec(text) ?? section.exec(text.replace(sectionLead, '')))?.[1];

/** The name as it was written, without the words before it. */
function sectionName(part: string, folded: string): string {
  const words = part.split(' ');
  const count = folded.split(' ').length;
  const written = words.slice(-count).join(' ');
  return foldText(written) === folded ? written : tidyText(part);
}
