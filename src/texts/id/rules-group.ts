import type { RuleCode } from '../../validate/registry.js';
import type { Language } from '../language.js';
import { counterpartKindsLabels } from './concepts/counterpart-kinds.js';
import { nameFormsLabels } from './concepts/name-forms.js';
import { officerRolesLabels } from './concepts/officer-roles.js';
import { protectedAttributesLabels } from './concepts/protected-attributes.js';

type GroupCode = Extract<
  RuleCode,
  | `members.${string}`
  | `officers.${string}`
  | `composition.${string}`
  | `independence.${string}`
  | `openness.${string}`
  | `name.${string}`
  | `relation.${string}`
>;

const dimension = { sex: 'jenis kelamin', ageBand: 'kelompok umur', elements: 'unsur masyarakat' } as const;

const membershipOrder = {
  'joined-later': 'Tanggal bergabung ini belum tiba.',
  'left-later': 'Orang ini tercatat sudah keluar, tetapi tanggal keluarnya belum tiba.',
  'left-before-joining': 'Menurut catatan, orang ini keluar sebelum bergabung.',
} as const;

/** What is wrong with the members, the officers, the composition, the independence or the openness, and what to do. */
export const groupRules: Pick<Language['rules'], GroupCode> = {
  'members.below-minimum': ({ count, minimum }, { number }) =>
    count === null
      ? `Jumlah anggota kurang dari ${number(minimum)} orang. Tanyakan berapa anggotanya sekarang; bila memang kurang, ajak warga lain bergabung.`
      : `Anggota paling sedikit ${number(minimum)} orang, sedangkan yang tercatat sudah bergabung ${count === 0 ? 'belum ada' : `baru ${number(count)} orang`}. Tanyakan apakah masih ada anggota yang belum tercatat; bila memang kurang, ajak warga lain bergabung. Pembina dan penasihat tidak dihitung.`,
  'members.above-maximum': ({ count, maximum }, { number }) =>
    count === null
      ? `Jumlah anggota yang dinyatakan lebih dari ${number(maximum)} orang. Tanyakan apakah yang dihitung memang anggota, bukan peserta kegiatan atau pemilik akun.`
      : `Anggota paling banyak ${number(maximum)} orang, sedangkan yang tercatat ${number(count)} orang. Tanyakan apakah semuanya memang anggota; bila ya, pertimbangkan membentuk KIM kedua.`,
  'members.duplicate-id': () =>
    'Dua anggota memakai kode pengenal yang sama. Periksa apakah orangnya sama atau memang dua orang yang berbeda.',
  'members.same-name': () =>
    'Dua anggota tercatat dengan nama yang sama. Periksa apakah orangnya sama atau memang dua orang yang berbeda.',
  'members.dates-out-of-order': ({ order }) => `${membershipOrder[order]} Periksa tanggalnya.`,
  'members.minors-present': ({ count }, { number }) =>
    `Ada ${number(count)} anggota yang masih di bawah umur. Mereka boleh ikut, tetapi data anak dilindungi secara khusus: mintalah persetujuan orang tua atau wali, dan jangan sebarkan data mereka.`,
  'members.barred-from-joining': () =>
    'Menurut aturan setempat, orang ini tidak boleh menjadi anggota KIM karena pekerjaan atau jabatannya. Bicarakan dengan yang bersangkutan; ia masih dapat membantu sebagai penasihat.',
  'officers.chair-missing': () =>
    'Belum ada ketua yang tercatat. Tanyakan siapa ketuanya; bila belum ada, anggota memilihnya melalui musyawarah.',
  'officers.chair-double': ({ count }, { number }) =>
    `Ada ${number(count)} orang yang tercatat sebagai ketua. Tanyakan siapa ketuanya sekarang.`,
  'officers.secretary-missing': () =>
    'Belum ada sekretaris yang tercatat. Tanyakan siapa sekretarisnya; bila belum ada, sebaiknya anggota memilih seorang.',
  'officers.treasurer-missing': () =>
    'Belum ada bendahara yang tercatat. Tanyakan siapa bendaharanya; bila belum ada, sebaiknya anggota memilih seorang.',
  'officers.several-offices': ({ count }, { number }) =>
    `Satu orang memegang ${number(count)} jabatan sekaligus. Sebaiknya jabatan dibagi supaya pekerjaan dan tanggung jawab tidak menumpuk pada satu orang.`,
  'officers.term-expired': ({ asOf }, { date }) =>
    `Masa bakti pengurus sudah berakhir sebelum ${date(asOf)}. Tanyakan apakah pengurus baru sudah dipilih dan sampai kapan masa baktinya.`,
  'officers.term-reversed': () => 'Masa bakti pengurus berakhir sebelum dimulai. Periksa kedua tanggalnya.',
  'officers.under-age': () =>
    'Pengurus ini lebih muda daripada yang diminta aturan setempat. Bicarakan dengan KIM; ia tetap dapat menjadi anggota.',
  'composition.uniform': ({ dimensions }, { list }) =>
    `Semua anggota sama dalam ${list(dimensions.map((key) => dimension[key]))}, sedangkan KIM terdiri atas berbagai unsur masyarakat. Ajak warga lain bergabung supaya paling sedikit seorang anggota berbeda dalam salah satu hal itu.`,
  'composition.one-sided': ({ dimensions }, { list }) =>
    `Semua anggota sama dalam ${list(dimensions.map((key) => dimension[key]))}. Hal itu tidak dilarang: kelompok tani atau kelompok ibu-ibu pun dapat menjadi KIM. Sebaiknya warga dari kelompok lain juga diajak bergabung.`,
  'independence.subordinate': ({ counterpart }) =>
    `KIM ini tercatat sebagai bagian atau bawahan ${counterpartKindsLabels.concepts[counterpart].label}, padahal KIM tidak mempunyai hubungan hierarki dengan pemerintah. Tanyakan kepada kantor itu dan kepada KIM bagaimana hubungan keduanya; pembinaan, pengakuan, dan kemitraan bukan hierarki.`,
  'independence.answerable': ({ counterpart, relations }) =>
    `KIM ini tercatat bertanggung jawab kepada ${counterpart === null ? 'kantor pemerintah' : counterpartKindsLabels.concepts[counterpart].label}${relations > 1 ? ' melalui lembaga lain' : ''}, sedangkan KIM tidak mempunyai hubungan hierarki dengan pemerintah. Tanyakan kepada kantor itu apakah KIM harus mempertanggungjawabkan kegiatannya, atau yang dimaksud adalah pembinaan, pengakuan, atau kemitraan.`,
  'independence.partisan': () =>
    'KIM ini tercatat berada di bawah partai politik, sedangkan KIM mandiri dan tidak terkait dengan kepentingan politik. Tanyakan kepada KIM bagaimana hubungannya dengan partai itu.',
  'independence.subordinate-through-others': ({ chain }, { number }) =>
    `Melalui ${number(chain.length)} hubungan berurutan, KIM ini berada di bawah kantor pemerintah, padahal KIM tidak mempunyai hubungan hierarki dengan pemerintah. Tanyakan kepada KIM apakah lembaga perantara itu memang membawahinya.`,
  'independence.appointed-by-decree': () =>
    'Surat keputusan ini tercatat mengangkat pengurus, padahal pengurus KIM dipilih oleh anggotanya. Tanyakan siapa yang memilih pengurus: anggota melalui musyawarah, atau kantor yang menerbitkan surat ini.',
  'independence.established-by-decree': () =>
    'Surat keputusan ini tercatat membentuk KIM, padahal KIM dibentuk oleh masyarakat dan surat keputusan cukup mengakuinya. Tanyakan apakah KIM sudah dibentuk lewat musyawarah sebelum surat ini terbit.',
  'independence.ex-officio': () =>
    'Jabatan di KIM ini melekat pada jabatan pemerintahan, sehingga pemerintah yang mengisinya, padahal pengurus KIM dipilih oleh anggotanya. Tanyakan bagaimana orang ini menjadi pengurus.',
  'independence.official-in-office': ({ role }) =>
    `Orang yang menjabat ${officerRolesLabels.concepts[role].label} KIM ini juga memegang jabatan atau pekerjaan pemerintahan. Tanyakan apakah anggota memilihnya dan apakah kedua jabatan itu masih dipegang; sebaiknya jabatan inti dipegang warga yang bukan pejabat atau pegawai pemerintah.`,
  'relation.dates-reversed': () => 'Hubungan ini berakhir sebelum dimulai. Periksa kedua tanggalnya.',
  'independence.unequal-media': () =>
    'Hubungan KIM dengan media ini tercatat tidak setara, padahal KIM sejajar dengan media informasi lain. Tanyakan kepada KIM bagaimana kerja sama itu dijalankan.',
  'openness.restricted': ({ attributes }, { list }) =>
    `Keanggotaan dibatasi menurut ${list(attributes.map((code) => protectedAttributesLabels.concepts[code].label))}, padahal KIM terbuka bagi semua warga tanpa membedakan. Tanyakan kepada KIM apakah pembatasan itu masih berlaku.`,
  'name.form-not-current': ({ forms }, { list }) =>
    `Aturan yang berlaku memakai sebutan ${list(forms.map((code) => nameFormsLabels.concepts[code].label))}. Nama lama boleh tetap dipakai sampai KIM memperbarui surat-suratnya.`,
};

/** What each rule about the group asks for. */
export const groupRuleTitles: Pick<Language['ruleTitles'], GroupCode> = {
  'members.below-minimum': 'Jumlah anggota minimal',
  'members.above-maximum': 'Jumlah anggota maksimal',
  'members.duplicate-id': 'Kode pengenal setiap anggota',
  'members.same-name': 'Nama anggota yang sama',
  'members.dates-out-of-order': 'Urutan tanggal bergabung dan keluar',
  'members.minors-present': 'Pelindungan data anggota anak',
  'members.barred-from-joining': 'Larangan menjadi anggota menurut aturan setempat',
  'officers.chair-missing': 'Ketua',
  'officers.chair-double': 'Ketua hanya satu orang',
  'officers.secretary-missing': 'Sekretaris',
  'officers.treasurer-missing': 'Bendahara',
  'officers.several-offices': 'Rangkap jabatan pengurus',
  'officers.term-expired': 'Masa bakti pengurus',
  'officers.term-reversed': 'Urutan tanggal masa bakti',
  'relation.dates-reversed': 'Urutan tanggal hubungan dengan lembaga lain',
  'officers.under-age': 'Usia pengurus menurut aturan setempat',
  'composition.uniform': 'Keberagaman anggota',
  'composition.one-sided': 'Keberagaman menurut jenis kelamin, umur, dan unsur masyarakat',
  'independence.subordinate': 'Kedudukan terhadap pemerintah',
  'independence.subordinate-through-others': 'Kedudukan terhadap pemerintah melalui lembaga lain',
  'independence.answerable': 'Pertanggungjawaban kepada pemerintah',
  'independence.partisan': 'Kemandirian dari partai politik',
  'independence.appointed-by-decree': 'Pemilihan pengurus oleh anggota',
  'independence.established-by-decree': 'Pembentukan oleh masyarakat, bukan oleh surat keputusan',
  'independence.ex-officio': 'Jabatan KIM yang melekat pada jabatan pemerintahan',
  'independence.official-in-office': 'Pejabat atau pegawai pemerintah dalam pengurus inti',
  'independence.unequal-media': 'Kesetaraan dengan media lain',
  'openness.restricted': 'Keanggotaan yang terbuka tanpa membedakan',
  'name.form-not-current': 'Sebutan KIM menurut aturan yang berlaku',
};
