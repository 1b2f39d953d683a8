import { wordSet } from '../../kernel/text.js';
import type { WithheldCategory } from '../../model/import-codes.js';

/*
 * Columns that no rule and no indicator needs and that the law protects (UU 27/2022: no more than the purpose needs): they are
 * known, so that whoever hands over a table can be told, and never read. Offices write their headings in too many ways for a
 * list, so that words are known: one that says what stands below, and others that may stand around it.
 */

const core: Readonly<Record<WithheldCategory, ReadonlySet<string>>> = {
  nik: wordSet('nik ktp ektp kependudukan sim paspor passport npwp'),
  'family-card': wordSet('kk nkk'),
  contact: wordSet(
    'hp hape handphone telepon telpon telefon telp tlp tlpn telfon telephone wa whatsapp whatsap ponsel seluler selular mobile phone kontak contact cp email mail surel telegram dihubungi',
  ),
  'birth-date': wordSet('lahir ttl kelahiran tgllahir tanggallahir tempatlahir birth birthday dob birthdate'),
  religion: wordSet('agama kepercayaan keyakinan religion'),
  ethnicity: wordSet('suku etnis etnik ethnicity'),
  health: wordSet('darah goldar cacat disabilitas difabel hamil penyakit bpjs'),
};

/** Words around them. */
const around = wordSet(
  [
    'no nomor nmr nomer number num id kode induk penduduk kartu keluarga identitas digit e aktif yang yg dapat bisa darurat di dan atau dgn',
    'alamat address person of date place tempat tmpt tmp tpt tgl tanggal tg hari bln dd mm yyyy dianut penganut bangsa',
    'gol golongan jenis status riwayat menahun penyandang umur usia ketua wakil sekretaris bendahara anggota pengurus admin warga peserta',
    'penanggung jawab pribadi kim kelompok rumah kantor lengkap sesuai nya rekening',
  ].join(' '),
);

/** Words that are enough where nothing else is said. */
const whole: Readonly<Record<string, WithheldCategory>> = {
  'nomor identitas': 'nik',
  'no identitas': 'nik',
  'kartu identitas': 'nik',
  'nomor induk': 'nik',
  'sakit menahun': 'health',
  'sakit menahun id': 'health',
  'status kesehatan': 'health',
  'kondisi kesehatan': 'health',
  'riwayat kesehatan': 'health',
};

/** Several words that are one. */
const phrases = [
  ['kartu keluarga', 'nkk'],
  ['n i k', 'nik'],
  ['t t l', 'ttl'],
] as const;

const mostWords = 12;

/** The kind of personal data that a folded heading announces; `undefined` for another heading. */
export function withheldIn(heading: string): WithheldCategory | undefined {
  if (Object.hasOwn(whole, heading)) return whole[heading];
  const all = phrases.reduce((text, [phrase, word]) => text.replaceAll(phrase, word), heading).split(' ');
  if (all.length > mostWords) return undefined;
  let found: WithheldCategory | undefined;
  for (const word of all) {
    const category = categoryOf(word);
    found ??= category;
    // `Tgl/Bln/Thn Lahir`, while a year of birth alone is taken as an age.
    const isYear = (word === 'thn' || word === 'tahun') && all.some((other) => other === 'tgl' || other === 'tanggal');
    if (category === undefined && !around.has(word) && !isYear && !/^\d{1,2}$/.test(word)) return undefined;
  }
  return found;
}

const categoryOf = (word: string) =>
  (Object.keys(core) as WithheldCategory[]).find((category) => core[category].has(word));

const all: ReadonlySet<string> = new Set(
  [...Object.keys(whole), ...phrases.map(([phrase]) => phrase)].flatMap((text) => text.split(' ')),
);

/** A word of a heading of personal data. */
export const isWithheldWord = (word: string): boolean => categoryOf(word) !== undefined || all.has(word);
