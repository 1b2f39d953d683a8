import { foldText, tidyText } from '../kernel/text.js';
import { aliasLookup } from '../vocabulary/alias-lookup.js';
import { type AdviserRole, adviserRoles } from '../vocabulary/concepts/adviser-roles.js';
import { type OfficerRole, officerRoles } from '../vocabulary/concepts/officer-roles.js';
import { type PublicOffice, publicOffices } from '../vocabulary/concepts/public-offices.js';

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
}

// Made when first needed, never at import.
let lookups: ReturnType<typeof makeLookups> | undefined;

function makeLookups() {
  return {
    officer: aliasLookup(officerRoles),
    adviser: aliasLookup(adviserRoles),
    publicOffice: aliasLookup(publicOffices),
  };
}

/** Short forms that people write in lists. */
const shortForms: Readonly<Record<string, OfficerRole>> = {
  ket: 'ketua',
  chairman: 'ketua',
  chairperson: 'ketua',
  waka: 'wakil-ketua',
  wakil: 'wakil-ketua',
  wk: 'wakil-ketua',
  'wk ketua': 'wakil-ketua',
  'wkl ketua': 'wakil-ketua',
  'w ketua': 'wakil-ketua',
  sek: 'sekretaris',
  sekr: 'sekretaris',
  sekt: 'sekretaris',
  sekertaris: 'sekretaris',
  skretaris: 'sekretaris',
  'wk sekretaris': 'sekretaris',
  'wakil sekretaris': 'sekretaris',
  'wakil sekretaris jenderal': 'sekretaris',
  bend: 'bendahara',
  benda: 'bendahara',
  'wk bendahara': 'bendahara',
  'wakil bendahara': 'bendahara',
  koord: 'koordinator',
  kord: 'koordinator',
  kordinator: 'koordinator',
};

/** Numbers of the offices in the group tables of OpenSID. */
export const officeNumbers: Readonly<Record<string, OfficesReading>> = {
  1: plainly('ketua'),
  2: plainly('wakil-ketua'),
  3: plainly('sekretaris'),
  4: plainly('bendahara'),
  90: { offices: [], sections: [], publicOffices: [], partly: false },
};

function plainly(office: OfficerRole): OfficesReading {
  return { offices: [office], sections: [], publicOffices: [], partly: false };
}

const ordinary =
  /^(?:anggota|anggota (?:biasa|kim|kelompok|aktif|komunitas)|anggota komunitas informasi masyarakat|anggota kelompok informasi masyarakat|member|ordinary member|pengurus anggota)$/;
/** Words around an office that do not change it. */
const around =
  /^(?:sebagai|selaku|plt|pj|pjs) | (?:kim|kelompok|komunitas|organisasi|umum|harian|pengurus|lapangan|utama)$/;
const numbered = / (?:[ivx]{1,4}|\d{1,2}|[a-d]|satu|dua|tiga|kesatu|kedua|ketiga)$/;
const section =
  /^(?:(?:ketua|wakil ketua|koordinator|kordinator|koord|kord|kepala|anggota|staf|pj|penanggung jawab) )?(?:seksi|sie|si|bidang|bid|divisi|div|departemen|dept|urusan|unit|tim|biro|pokja) (?!penggerak)(.+)$/;
const headOfSection = /^(?:kasi|kabid|kasie|kadiv|koordinator|kordinator|koord|kord) (.+)$/;
/** Names of sections that stand alone. */
const aloneSections =
  /^(?:humas|hubungan masyarakat|publikasi|dokumentasi|peliputan|redaksi|redaktur|reporter|editor|admin|administrator|operator|perlengkapan|usaha|pendanaan|kesekretariatan|pengembangan(?: .+)?|media(?: .+)?)$/;

/**
 * Reads the cell of an office as lists of members write it: `Ketua KIM`, `Wakil Ketua I`, `Sekretaris 2`, `Seksi Humas`,
 * `Sekretaris/Bendahara`, `Ketua merangkap Bendahara`, `Anggota`. An office of the village beside it (`Ketua RT`) and that
 * of a patron are kept apart: they are no office in the KIM.
 *
 * @returns `undefined` when no part of the cell is an office that is known.
 */
export function readOffices(cell: string): OfficesReading | undefined {
  lookups ??= makeLookups();
  const parts = partsOf(cell);
  const offices: OfficerRole[] = [];
  const sections: string[] = [];
  const ofTheVillage: PublicOffice[] = [];
  let adviser: AdviserRole | undefined;
  let isOrdinary = false;
  let unread = 0;
  for (const part of parts) {
    const found = readOne(part);
    if (found === undefined) unread++;
    else if (found === 'ordinary') isOrdinary = true;
    else if ('office' in found) {
      if (!offices.includes(found.office)) offices.push(found.office);
      if (found.section !== undefined && !sections.includes(found.section)) sections.push(found.section);
    } else if ('public' in found) ofTheVillage.push(found.public);
    else adviser = found.adviser;
  }
  if (unread === parts.length) return undefined;
  const saysOffices = offices.length > 0 || (isOrdinary && unread === 0);
  return {
    ...(saysOffices && { offices }),
    sections,
    publicOffices: [...new Set(ofTheVillage)],
    ...(adviser !== undefined && offices.length === 0 && !isOrdinary && { adviser }),
    partly: unread > 0,
  };
}

/** A cell is taken apart only where its parts are offices of their own: `Seksi Humas dan Publikasi` is one section. */
function partsOf(cell: string): readonly string[] {
  const lines = cell
    .split(/[,;|\n()]/)
    .map(tidyText)
    .flatMap((line) => line.split(/ (?:merangkap|sekaligus|rangkap) /i))
    .map((part) => part.replace(/^(?:merangkap|sekaligus) /i, '').replace(/^sebagai /i, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  return lines.flatMap((line) => {
    if (readOne(line) !== undefined && !line.includes('/')) return [line];
    const finer = line
      .split(/ dan |[/&+]/i)
      .map(tidyText)
      .filter((part) => part !== '');
    return finer.length > 1 && finer.every((part) => readOne(part) !== undefined) ? finer : [line];
  });
}

type One =
  | 'ordinary'
  | { readonly office: OfficerRole; readonly section?: string }
  | { readonly public: PublicOffice }
  | { readonly adviser: AdviserRole };

function readOne(part: string): One | undefined {
  const { officer, adviser, publicOffice } = lookups as NonNullable<typeof lookups>;
  let text = foldText(part);
  if (ordinary.test(text)) return 'ordinary';
  for (let i = 0; i < 4; i++) {
    const office = officer(text) ?? (Object.hasOwn(shortForms, text) ? shortForms[text] : undefined);
    if (office !== undefined) return { office };
    const patron = adviser(text);
    if (patron !== undefined) return { adviser: patron };
    const ofTheVillage = publicOffice(text);
    if (ofTheVillage !== undefined) return { public: ofTheVillage };
    const shorter = text.replace(around, '').replace(numbered, '').trim();
    if (shorter === text || shorter === '') break;
    text = shorter;
  }
  const name =
    section.exec(text)?.[1] ?? headOfSection.exec(text)?.[1] ?? (aloneSections.test(text) ? text : undefined);
  if (name === undefined) return undefined;
  const known =
    officer(`seksi ${name}`) ??
    officer(`bidang ${name}`) ??
    officer(`seksi ${name.replace(/^pengelolaan /, 'pengolahan ')}`);
  if (known !== undefined) return { office: known };
  return { office: 'seksi-lain', section: sectionName(part, name) };
}

/** The name as it was written, without the words before it. */
function sectionName(part: string, folded: string): string {
  const words = part.split(' ');
  const count = folded.split(' ').length;
  const written = words.slice(-count).join(' ');
  return foldText(written) === folded ? written : tidyText(part);
}
