import { registrationHeadings } from '../../fields/registration-headings.js';
import { apart, itemOf, silent, wholeOf } from './import-field.js';

/* The columns of tables that become registrations. */

const whole = /* @__PURE__ */ wholeOf(registrationHeadings);

/** The parts of a place by which groups without an id are told apart. */
export const place = {
  kecamatan: apart('submission', ['kecamatan'], { as: 'place' }, [
    'nama kecamatan',
    'kec',
    'distrik',
    'kapanewon',
    'kemantren',
  ]),
  kabupaten: apart('submission', ['kabupaten'], { as: 'place' }, [
    'kabupaten kota',
    'kab kota',
    'kab',
    'nama kabupaten',
    'kota',
  ]),
  provinsi: apart('submission', ['provinsi'], { as: 'place' }, ['nama provinsi', 'propinsi', 'province']),
} as const;

const head = {
  kim_id: whole('id'),
  kim_name: whole('name'),
  body_type: whole('bodyType'),
  region_code: whole('seat.regionCode'),
  place_name: whole('seat.placeName'),
  ...place,
  residents: whole('seat.residents'),
  households: whole('seat.households'),
  formed_on: whole('formation.formedOn'),
} as const;

const officer = (code: string, headings: readonly string[]) =>
  apart('submission', ['members'], { as: 'officer', code }, headings);

const adviser = (code: string, headings: readonly string[]) =>
  apart('submission', ['advisers'], { as: 'adviser', code }, headings);

const medium = (code: string, headings: readonly string[]) =>
  apart('submission', ['media', 0], { as: 'medium', code }, headings);

/** What a list with one row for each KIM says of it. */
const ofTheKim = {
  chair: officer('ketua', [
    'ketua',
    'nama ketua',
    'ketua kim',
    'nama ketua kim',
    'ketua kelompok',
    'nama ketua kelompok',
    'ketua umum',
    'ketua koordinator',
    'chair',
    'chairman',
    'chairperson',
    'leader',
    'group leader',
    'head',
  ]),
  vice_chair: officer('wakil-ketua', ['wakil ketua', 'wakil', 'nama wakil ketua', 'waka', 'vice chair']),
  secretary: officer('sekretaris', ['sekretaris', 'nama sekretaris', 'secretary']),
  treasurer: officer('bendahara', ['bendahara', 'nama bendahara', 'treasurer']),
  patron: adviser('pelindung', ['pelindung', 'nama pelindung', 'pelindung kim']),
  adviser: adviser('pembina', ['pembina', 'nama pembina', 'pembina kim']),
  counsellor: adviser('penasihat', ['penasihat', 'penasehat', 'nama penasihat', 'nama penasehat']),
  steering: adviser('pengarah', ['pengarah', 'nama pengarah']),
  /** Columns `Anggota 1`, `Anggota 2` … are known by their numbers. */
  further_members: apart('submission', ['members'], { as: 'further-member' }, ['nama anggota lain', 'anggota lainnya']),
  stated_members: whole('statedCounts[].count'),
  stated_women: apart('submission', ['statedFigures', 0, 'value'], {}, [
    'jumlah anggota perempuan',
    'anggota perempuan',
    'jumlah perempuan',
    'women',
  ]),
  stated_men: apart('submission', ['statedFigures', 1, 'value'], {}, [
    'jumlah anggota laki laki',
    'anggota laki laki',
    'jumlah laki laki',
    'men',
  ]),
  kim_status: whole('standings[].standing'),
  kim_status_since: whole('standings[].since'),
  media: whole('media[].channel', { as: 'media' }),
  website: medium('situs', [
    'website',
    'situs',
    'alamat website',
    'alamat situs',
    'web',
    'alamat web',
    'blog',
    'alamat blog',
    'link website',
    'url',
  ]),
  facebook: medium('facebook', [
    'facebook',
    'fb',
    'akun facebook',
    'akun fb',
    'media sosial facebook',
    'link facebook',
    'alamat facebook',
    'nama akun facebook',
  ]),
  instagram: medium('instagram', [
    'instagram',
    'ig',
    'akun instagram',
    'akun ig',
    'media sosial instagram',
    'link instagram',
    'alamat instagram',
    'nama akun instagram',
  ]),
  youtube: medium('youtube', [
    'youtube',
    'kanal youtube',
    'akun youtube',
    'channel youtube',
    'link youtube',
    'alamat youtube',
  ]),
  tiktok: medium('tiktok', ['tiktok', 'tik tok', 'akun tiktok', 'akun tik tok', 'link tiktok']),
  decree_number: whole('decrees[].number'),
  decree_date: whole('decrees[].issuedOn'),
  decree_issuer: whole('decrees[].issuer'),
  registry_number: whole('registryEntries[].number'),
  registered_on: whole('registryEntries[].registeredOn'),
  registrar: whole('registryEntries[].registrar'),
} as const;

const member = /* @__PURE__ */ itemOf('members[].', registrationHeadings);
const mark = (code: string, headings: readonly string[]) => apart('row', ['sex'], { as: 'mark', code }, headings);

export const memberFields = {
  ...head,
  ...ofTheKim,
  member_id: member('members[].id'),
  member_name: member('members[].name', { as: 'person' }),
  offices: member('members[].offices', { as: 'office' }),
  elements: member('members[].elements', { as: 'occupation' }),
  occupation: apart('row', ['elements'], { as: 'occupation' }, [
    'pekerjaan',
    'pekerjaan id',
    'profesi',
    'mata pencaharian',
    'pekerjaan pokok',
    'jenis pekerjaan',
    'pekerjaan utama',
    'occupation',
  ]),
  sex: member('members[].sex'),
  sex_man: mark('laki-laki', [
    'jenis kelamin laki-laki',
    'jenis kelamin l',
    'jk l',
    'jenis kelamin lk',
    'l p l',
    'l',
    'lk',
    'laki laki',
    'pria',
  ]),
  sex_woman: mark('perempuan', [
    'jenis kelamin perempuan',
    'jenis kelamin p',
    'jk p',
    'jenis kelamin pr',
    'l p p',
    'p',
    'pr',
    'perempuan',
    'wanita',
  ]),
  age_band: member('members[].ageBand'),
  birth_year: apart('row', ['ageBand'], { as: 'birth-year' }, [
    'tahun lahir',
    'thn lahir',
    'tahun kelahiran',
    'th lahir',
    'year of birth',
  ]),
  public_offices: member('members[].publicOffices'),
  resident: member('members[].resident', silent),
  joined_on: member('members[].joinedOn', silent),
  member_status: apart('row', ['status'], { as: 'status', ...silent }, [
    'status',
    'status anggota',
    'status keanggotaan',
    'status dasar',
    'status keaktifan anggota',
  ]),
  member_remark: apart('row', ['status'], { as: 'remark', ...silent }, [
    'keterangan',
    'ket',
    'catatan',
    'keterangan lain',
  ]),
  left_on: apart('row', ['leftOn'], { as: 'day', ...silent }, registrationHeadings['formerMembers[].leftOn']),
} as const;

const planned = /* @__PURE__ */ itemOf('workProgrammes[].activities[].', registrationHeadings);

export const plannedActivityFields = {
  ...head,
  period_from: whole('workProgrammes[].period.from'),
  period_through: whole('workProgrammes[].period.through'),
  period: apart('submission', ['workProgrammes', 0, 'period'], { as: 'period' }, [
    'tahun',
    'thn',
    'tahun anggaran',
    'tahun program',
    'tahun kegiatan',
    'periode',
    'periode program',
    'masa program',
  ]),
  planned_id: planned('workProgrammes[].activities[].id'),
  title: planned('workProgrammes[].activities[].title', { as: 'titles' }),
  technique: planned('workProgrammes[].activities[].technique'),
  functions: planned('workProgrammes[].activities[].functions'),
  planned_on: planned('workProgrammes[].activities[].plannedOn'),
  times: planned('workProgrammes[].activities[].times', silent),
} as const;
