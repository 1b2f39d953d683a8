import { foldText } from '../kernel/text.js';
import { aliasLookup } from '../vocabulary/alias-lookup.js';
import { type MemberElement, memberElements } from '../vocabulary/concepts/member-elements.js';
import { type PublicOffice, publicOffices } from '../vocabulary/concepts/public-offices.js';

/** What an occupation states about a member: the element it stands for, or a public office; often neither. */
export interface OccupationReading {
  readonly element?: MemberElement;
  readonly publicOffice?: PublicOffice;
}

/** Occupation of the civil register, and what follows from it. */
type Row = readonly [name: string, element?: MemberElement | null, office?: PublicOffice];

/**
 * The 89 occupations of the civil register in the order of their numbers, as village software keeps them (OpenSID,
 * `PekerjaanEnum`), with the element of the community where one follows without doubt.
 */
const register: readonly Row[] = [
  ['belum tidak bekerja'],
  ['mengurus rumah tangga'],
  ['pelajar mahasiswa', 'pelajar-dan-mahasiswa'],
  ['pensiunan'],
  ['pegawai negeri sipil pns', null, 'asn'],
  ['tentara nasional indonesia tni', null, 'tni'],
  ['kepolisian ri polri', null, 'polri'],
  ['perdagangan', 'pedagang'],
  ['petani pekebun', 'petani'],
  ['peternak', 'peternak'],
  ['nelayan perikanan', 'nelayan'],
  ['industri'],
  ['konstruksi'],
  ['transportasi'],
  ['karyawan swasta', 'karyawan-swasta'],
  ['karyawan bumn', 'perdagangan-dan-usaha'],
  ['karyawan bumd', 'perdagangan-dan-usaha'],
  ['karyawan honorer'],
  ['buruh harian lepas'],
  ['buruh tani perkebunan', 'pertanian-dan-perikanan'],
  ['buruh nelayan perikanan', 'pertanian-dan-perikanan'],
  ['buruh peternakan', 'pertanian-dan-perikanan'],
  ['pembantu rumah tangga'],
  ['tukang cukur'],
  ['tukang listrik'],
  ['tukang batu'],
  ['tukang kayu'],
  ['tukang sol sepatu'],
  ['tukang las pandai besi'],
  ['tukang jahit'],
  ['tukang gigi'],
  ['penata rias'],
  ['penata busana'],
  ['penata rambut'],
  ['mekanik'],
  ['seniman', 'seniman'],
  ['tabib'],
  ['paraji'],
  ['perancang busana'],
  ['penterjemah'],
  ['imam masjid'],
  ['pendeta'],
  ['pastor'],
  ['wartawan', 'insan-pers'],
  ['ustadz mubaligh'],
  ['juru masak'],
  ['promotor acara'],
  ['anggota dpr ri', null, 'pejabat-politik'],
  ['anggota dpd', null, 'pejabat-politik'],
  ['anggota bpk'],
  ['presiden', null, 'pejabat-politik'],
  ['wakil presiden', null, 'pejabat-politik'],
  ['anggota mahkamah konstitusi'],
  ['anggota kabinet kementerian', null, 'pejabat-politik'],
  ['duta besar'],
  ['gubernur', null, 'kepala-daerah'],
  ['wakil gubernur', null, 'pejabat-politik'],
  ['bupati', null, 'kepala-daerah'],
  ['wakil bupati', null, 'pejabat-politik'],
  ['walikota', null, 'kepala-daerah'],
  ['wakil walikota', null, 'pejabat-politik'],
  ['anggota dprd provinsi', null, 'pejabat-politik'],
  ['anggota dprd kabupaten kota', null, 'pejabat-politik'],
  ['dosen', 'pendidikan'],
  ['guru', 'guru'],
  ['pilot'],
  ['pengacara'],
  ['notaris'],
  ['arsitek'],
  ['akuntan'],
  ['konsultan'],
  ['dokter', 'kesehatan-dan-layanan-sosial'],
  ['bidan', 'bidan'],
  ['perawat', 'kesehatan-dan-layanan-sosial'],
  ['apoteker', 'kesehatan-dan-layanan-sosial'],
  ['psikiater psikolog', 'kesehatan-dan-layanan-sosial'],
  ['penyiar televisi', 'media-dan-komunikasi'],
  ['penyiar radio', 'media-dan-komunikasi'],
  ['pelaut'],
  ['peneliti'],
  ['sopir'],
  ['pialang'],
  ['paranormal'],
  ['pedagang', 'pedagang'],
  ['perangkat desa', null, 'perangkat-desa'],
  ['kepala desa', null, 'kepala-desa'],
  ['biarawati'],
  ['wiraswasta', 'wirausaha'],
  ['lainnya'],
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
  buruh: 'buruh harian lepas',
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

// Made when first needed, never at import.
let lookups: ReturnType<typeof makeLookups> | undefined;

function makeLookups() {
  return {
    byName: new Map(register.map((row) => [row[0], readingOf(row)])),
    element: aliasLookup(memberElements),
    publicOffice: aliasLookup(publicOffices),
  };
}

function readingOf([, element, publicOffice]: Row): OccupationReading {
  return {
    ...(element !== undefined && element !== null && { element }),
    ...(publicOffice !== undefined && { publicOffice }),
  };
}

/** The occupation with this number in the civil register. */
export function occupationNumbered(number: number): OccupationReading | undefined {
  const row = register[number - 1];
  return row === undefined ? undefined : readingOf(row);
}

/**
 * Reads one occupation: an element of the community by any of its names, a public office, or one of the 89 occupations of
 * the civil register. An occupation that is known and stands for no element has neither.
 */
export function readOccupation(cell: string): OccupationReading | undefined {
  lookups ??= makeLookups();
  const { byName, element, publicOffice } = lookups;
  const folded = foldText(cell);
  const known = byName.get(folded) ?? byName.get(otherNames[folded] ?? '');
  if (known !== undefined) return known;
  const named = element(cell);
  if (named !== undefined) return { element: named };
  const office = publicOffice(cell);
  return office === undefined ? undefined : { publicOffice: office };
}
