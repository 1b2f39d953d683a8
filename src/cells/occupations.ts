import { foldText } from '../kernel/text.js';
import { type MemberElement, memberElements } from '../vocabulary/concepts/member-elements.js';
import { type PublicOffice, publicOffices } from '../vocabulary/concepts/public-offices.js';
import type { Finder } from './finder.js';

/** What an occupation says of a member: the element it stands for, and the public office where it is one. */
export interface OccupationReading {
  readonly element: MemberElement;
  readonly publicOffice?: PublicOffice;
}

/** Occupation of the civil register, and what follows from it. */
type Row = readonly [name: string, element: MemberElement, office?: PublicOffice];

/**
 * The 89 occupations of the civil register in the order of their numbers, as village software keeps them (OpenSID,
 * `PekerjaanEnum`), each with its element of the community: the nearest one, or the group where no nearer one is certain,
 * or `unsur-lain`. Civil servants, soldiers, police and village staff are public offices and no element of their own.
 * Ministers of religion are `unsur-lain`, because the element would tell a member's religion.
 */
const register: readonly Row[] = [
  ['belum tidak bekerja', 'unsur-lain'],
  ['mengurus rumah tangga', 'ibu-rumah-tangga'],
  ['pelajar mahasiswa', 'pelajar-dan-mahasiswa'],
  ['pensiunan', 'pensiunan'],
  ['pegawai negeri sipil pns', 'unsur-lain', 'asn'],
  ['tentara nasional indonesia tni', 'unsur-lain', 'tni'],
  ['kepolisian ri polri', 'unsur-lain', 'polri'],
  ['perdagangan', 'pedagang'],
  ['petani pekebun', 'petani'],
  ['peternak', 'peternak'],
  ['nelayan perikanan', 'nelayan'],
  ['industri', 'perdagangan-dan-usaha'],
  ['konstruksi', 'perdagangan-dan-usaha'],
  ['transportasi', 'perdagangan-dan-usaha'],
  ['karyawan swasta', 'karyawan-swasta'],
  ['karyawan bumn', 'perdagangan-dan-usaha'],
  ['karyawan bumd', 'perdagangan-dan-usaha'],
  ['karyawan honorer', 'unsur-lain'],
  ['buruh harian lepas', 'buruh'],
  ['buruh tani perkebunan', 'pertanian-dan-perikanan'],
  ['buruh nelayan perikanan', 'pertanian-dan-perikanan'],
  ['buruh peternakan', 'pertanian-dan-perikanan'],
  ['pembantu rumah tangga', 'buruh'],
  ['tukang cukur', 'perdagangan-dan-usaha'],
  ['tukang listrik', 'perdagangan-dan-usaha'],
  ['tukang batu', 'perdagangan-dan-usaha'],
  ['tukang kayu', 'perdagangan-dan-usaha'],
  ['tukang sol sepatu', 'perdagangan-dan-usaha'],
  ['tukang las pandai besi', 'perdagangan-dan-usaha'],
  ['tukang jahit', 'perdagangan-dan-usaha'],
  ['tukang gigi', 'perdagangan-dan-usaha'],
  ['penata rias', 'perdagangan-dan-usaha'],
  ['penata busana', 'perdagangan-dan-usaha'],
  ['penata rambut', 'perdagangan-dan-usaha'],
  ['mekanik', 'perdagangan-dan-usaha'],
  ['seniman', 'seniman'],
  ['tabib', 'kesehatan-dan-layanan-sosial'],
  ['paraji', 'kesehatan-dan-layanan-sosial'],
  ['perancang busana', 'perdagangan-dan-usaha'],
  ['penterjemah', 'unsur-lain'],
  ['imam masjid', 'unsur-lain'],
  ['pendeta', 'unsur-lain'],
  ['pastor', 'unsur-lain'],
  ['wartawan', 'insan-pers'],
  ['ustadz mubaligh', 'unsur-lain'],
  ['juru masak', 'perdagangan-dan-usaha'],
  ['promotor acara', 'perdagangan-dan-usaha'],
  ['anggota dpr ri', 'unsur-lain', 'pejabat-politik'],
  ['anggota dpd', 'unsur-lain', 'pejabat-politik'],
  ['anggota bpk', 'unsur-lain'],
  ['presiden', 'unsur-lain', 'pejabat-politik'],
  ['wakil presiden', 'unsur-lain', 'pejabat-politik'],
  ['anggota mahkamah konstitusi', 'unsur-lain'],
  ['anggota kabinet kementerian', 'unsur-lain', 'pejabat-politik'],
  ['duta besar', 'unsur-lain'],
  ['gubernur', 'unsur-lain', 'kepala-daerah'],
  ['wakil gubernur', 'unsur-lain', 'pejabat-politik'],
  ['bupati', 'unsur-lain', 'kepala-daerah'],
  ['wakil bupati', 'unsur-lain', 'pejabat-politik'],
  ['walikota', 'unsur-lain', 'kepala-daerah'],
  ['wakil walikota', 'unsur-lain', 'pejabat-politik'],
  ['anggota dprd provinsi', 'unsur-lain', 'pejabat-politik'],
  ['anggota dprd kabupaten kota', 'unsur-lain', 'pejabat-politik'],
  ['dosen', 'pendidikan'],
  ['guru', 'guru'],
  ['pilot', 'perdagangan-dan-usaha'],
  ['pengacara', 'unsur-lain'],
  ['notaris', 'unsur-lain'],
  ['arsitek', 'unsur-lain'],
  ['akuntan', 'unsur-lain'],
  ['konsultan', 'unsur-lain'],
  ['dokter', 'kesehatan-dan-layanan-sosial'],
  ['bidan', 'bidan'],
  ['perawat', 'kesehatan-dan-layanan-sosial'],
  ['apoteker', 'kesehatan-dan-layanan-sosial'],
  ['psikiater psikolog', 'kesehatan-dan-layanan-sosial'],
  ['penyiar televisi', 'media-dan-komunikasi'],
  ['penyiar radio', 'media-dan-komunikasi'],
  ['pelaut', 'perdagangan-dan-usaha'],
  ['peneliti', 'unsur-lain'],
  ['sopir', 'perdagangan-dan-usaha'],
  ['pialang', 'perdagangan-dan-usaha'],
  ['paranormal', 'unsur-lain'],
  ['pedagang', 'pedagang'],
  ['perangkat desa', 'unsur-lain', 'perangkat-desa'],
  ['kepala desa', 'unsur-lain', 'kepala-desa'],
  ['biarawati', 'unsur-lain'],
  ['wiraswasta', 'wirausaha'],
  ['lainnya', 'unsur-lain'],
];

/** Other ways in which lists write an occupation of the register. */
const otherNames: Readonly<Record<string, string>> = {
  'tidak bekerja': 'belum tidak bekerja',
  'belum bekerja': 'belum tidak bekerja',
  irt: 'mengurus rumah tangga',
  'ibu rumah tangga': 'mengurus rumah tangga',
  'rumah tangga': 'mengurus rumah tangga',
  purnawirawan: 'pensiunan',
  pns: 'pegawai negeri sipil pns',
  asn: 'pegawai negeri sipil pns',
  'aparatur sipil negara asn': 'pegawai negeri sipil pns',
  'pegawai negeri sipil': 'pegawai negeri sipil pns',
  'tentara nasional indonesia': 'tentara nasional indonesia tni',
  tni: 'tentara nasional indonesia tni',
  'kepolisian ri': 'kepolisian ri polri',
  polri: 'kepolisian ri polri',
  bhl: 'buruh harian lepas',
  buruh: 'buruh harian lepas',
  'buruh pabrik': 'buruh harian lepas',
  'buruh bangunan': 'konstruksi',
  'kuli bangunan': 'konstruksi',
  ojek: 'transportasi',
  'tukang ojek': 'transportasi',
  ojol: 'transportasi',
  driver: 'sopir',
  penjahit: 'tukang jahit',
  montir: 'mekanik',
  'tenaga honorer': 'karyawan honorer',
  'pegawai honorer': 'karyawan honorer',
  'bidan desa': 'bidan',
  'perawat desa': 'perawat',
  satpam: 'lainnya',
  security: 'lainnya',
  freelance: 'lainnya',
  freelancer: 'lainnya',
  'pekerja lepas': 'lainnya',
  'buruh tani': 'buruh tani perkebunan',
  'buruh nelayan': 'buruh nelayan perikanan',
  swasta: 'karyawan swasta',
  honorer: 'karyawan honorer',
  'guru honorer': 'guru',
  'tukang las': 'tukang las pandai besi',
  ustadz: 'ustadz mubaligh',
  ustaz: 'ustadz mubaligh',
  penerjemah: 'penterjemah',
  supir: 'sopir',
  'anggota dprd prop': 'anggota dprd provinsi',
  'anggota dprd kab kota': 'anggota dprd kabupaten kota',
  'anggota dprd kab': 'anggota dprd kabupaten kota',
  'wali kota': 'walikota',
  'pekerjaan lainnya': 'lainnya',
  'lain lain': 'lainnya',
};

function readingOf([, element, publicOffice]: Row): OccupationReading {
  return publicOffice === undefined ? { element } : { element, publicOffice };
}

const byName: ReadonlyMap<string, OccupationReading> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ register.map((row) => [row[0], readingOf(row)]),
);

/** The occupation with this number in the civil register. */
export function occupationNumbered(number: number): OccupationReading | undefined {
  const row = register[number - 1];
  return row === undefined ? undefined : readingOf(row);
}

/** `Guru SD`, `Pedagang sayur`: the occupation before what it is about. */
const withDetail = /^(guru|dosen|petani|nelayan|pedagang|peternak|karyawan swasta|wiraswasta|sopir|mekanik) \p{L}/u;
const fullNames: Readonly<Record<string, string>> = { petani: 'petani pekebun', nelayan: 'nelayan perikanan' };

function generalName(folded: string): string | undefined {
  const name = withDetail.exec(folded)?.[1];
  return name === undefined || / dan | atau /.test(folded) ? undefined : (fullNames[name] ?? name);
}

/**
 * Reads one occupation: an element of the community by any of its names, a public office, or one of the 89 occupations of
 * the civil register. An office is the occupation of whoever holds it, so it stands for no element of its own.
 */
export function readOccupation(cell: string, find: Finder): OccupationReading | undefined {
  const named = find(memberElements)(cell);
  if (named !== undefined) return { element: named };
  const folded = foldText(cell);
  const known = byName.get(folded) ?? byName.get(otherNames[folded] ?? '');
  if (known !== undefined) return known;
  const general = /[,;|\n/&+•]/.test(cell) ? undefined : generalName(folded);
  if (general !== undefined) return byName.get(general);
  const office = find(publicOffices)(cell);
  return office === undefined ? undefined : { element: 'unsur-lain', publicOffice: office };
}
