import type { AdindaFunction } from '../../vocabulary/concepts/adinda.js';
import type { Technique } from '../../vocabulary/concepts/techniques.js';
import type { FunctionRow } from '../rows.js';

/**
 * What a technique serves as a rule; a narrower technique without a row serves what the wider one does. A reading of
 * the functions by their meaning: to learn is to access, to meet other groups is to network, to do is to implement.
 */
export const functionsOfTechnique: { readonly [Code in Technique]?: readonly AdindaFunction[] } = {
  'diseminasi-informasi': ['diseminasi'],
  'temu-wicara': ['diskusi'],
  lokakarya: ['akses'],
  widyawisata: ['networking'],
  'tukar-kawruh': ['diskusi', 'networking'],
  sarasehan: ['diskusi'],
  anjangsana: ['networking'],
  dialog: ['diskusi'],
  diskusi: ['diskusi'],
  'rembuk-warga': ['diskusi'],
  'pertemuan-rutin': ['diskusi'],
  audiensi: ['networking', 'aspirasi'],
  sosialisasi: ['akses'],
  penyuluhan: ['akses'],
  seminar: ['akses', 'diskusi'],
  pameran: ['implementasi', 'networking'],
  promosi: ['implementasi', 'diseminasi'],
  'klarifikasi-informasi': ['akses', 'diseminasi'],
  'pendidikan-dan-latihan': ['akses'],
  'edukasi-praktik': ['implementasi'],
  literasi: ['implementasi'],
  advokasi: ['akses', 'implementasi'],
  mediasi: ['diskusi'],
  'konsultasi-dan-konseling': ['akses'],
  'di-luar-lima-teknik': ['implementasi'],
  'lomba-cerdas-cermat': ['akses', 'diseminasi'],
  festival: ['implementasi', 'networking'],
  penghargaan: ['networking'],
  pembentukan: ['networking'],
  pengukuhan: ['networking'],
  rapat: ['diskusi'],
  'rapat-koordinasi': ['diskusi', 'networking'],
  monev: ['networking'],
  'pencarian-informasi': ['akses'],
  'kerja-sama': ['networking'],
};

/** Words that add a function to the usual ones, or take the place of one. */
export const functionWords = [
  // Making media is spreading more than learning.
  {
    function: 'diseminasi',
    within: ['pendidikan-dan-latihan', 'lokakarya'],
    instead: 'akses',
    attested: 'language',
    forms:
      'penulisan, menulis, konten, video, film, fotografi, foto, desain, vlog, podcast, blog, media sosial, medsos',
  },
  {
    function: 'diseminasi',
    within: ['pendidikan-dan-latihan', 'lokakarya'],
    attested: 'language',
    forms: `jurnalistik, jurnalisme, berita, website, publikasi, siaran, radio, public speaking, kehumasan, hoaks,
      pemilu, pilkada, oleh kim`,
  },
  {
    function: 'diseminasi',
    within: ['pendidikan-dan-latihan'],
    attested:
      'https://liputan6.com/news/read/5688530/turunkan-angka-stunting-diskominfosatik-kabupaten-serang-gandeng-kim',
    forms: 'stunting',
  },
  {
    function: 'diseminasi',
    within: ['pendidikan-dan-latihan'],
    attested:
      'https://zanderz.net/kementerian-komdigi-gelar-bimtek-kim-dorong-transformasi-digital-desa-di-lampung-137960.html',
    forms: 'koperasi',
  },
  {
    function: 'diseminasi',
    within: ['pendidikan-dan-latihan'],
    attested: 'https://infopublik.id/kategori/nusantara/726147/index.html',
    forms: 'platform',
  },
  {
    function: 'diseminasi',
    within: ['lomba'],
    instead: 'implementasi',
    attested: 'language',
    forms: `kim, film, video, blog, web, website, pertunjukan rakyat, pertura, foto, fotografi, konten, menulis, karya tulis, artikel,
      poster, pidato, jurnalistik, media, vlog, berita`,
  },
  {
    function: 'diseminasi',
    within: ['festival', 'penghargaan'],
    instead: 'implementasi',
    attested: 'language',
    forms:
      'kimfest, kim fest, festival kim, kim festival, pekan kim, festival komunitas informasi, festival film, pertunjukan rakyat',
  },
  // Explaining through a channel, or to the public at large, is spreading.
  {
    function: 'diseminasi',
    within: ['sosialisasi', 'penyuluhan'],
    instead: 'akses',
    attested: 'language',
    forms: 'lewat, melalui, via, keliling, radio, media sosial, pamflet, oleh kim, spanduk, mobil',
  },
  {
    function: 'diseminasi',
    within: ['sosialisasi', 'penyuluhan'],
    instead: 'akses',
    start: true,
    without: 'ikut, ikuti, mengikuti, hadiri, menghadiri, peserta, terima',
    attested: 'language',
    forms: 'kim, kelompok informasi masyarakat, komunitas informasi masyarakat',
  },
  {
    function: 'diseminasi',
    within: ['sosialisasi', 'seminar', 'penyuluhan'],
    attested: 'language',
    forms: 'online, daring, pemilu, pilkada, pemilihan, stunting, vaksinasi, covid, hoaks, cukai, kampanye',
  },
  // Whom a meeting brings together decides whether it also builds a network.
  {
    function: 'networking',
    within: ['pembinaan', 'pertemuan-rutin', 'diskusi', 'dialog', 'sarasehan', 'rapat'],
    attested: 'language',
    forms: 'forum, fkkim, fk kim, se kabupaten, se kota, se provinsi, antar, lintas, jejaring',
  },
  {
    function: 'networking',
    within: ['pembinaan'],
    attested: 'https://kominfo.slemankab.go.id/dinas-kominfo-revitalisasi-kim-kalasan/',
    forms: 'revitalisasi',
  },
  {
    function: 'networking',
    within: ['sosialisasi'],
    instead: 'akses',
    attested: 'language',
    forms: 'camat, lurah, kepala desa, kades, pembentukan',
    without: 'perbup, perda, perwal, perbub, permen, peraturan, regulasi, pergub',
  },
  {
    function: 'networking',
    within: ['konsultasi-dan-konseling'],
    attested: 'language',
    forms: 'kementerian, kemenkominfo, komdigi, dinas, diskominfo, kominfo, provinsi',
  },
  {
    function: 'networking',
    within: ['pendataan'],
    instead: 'implementasi',
    attested: 'language',
    forms: 'profil, pemetaan, pendataan kim, data kim',
  },
  {
    function: 'akses',
    within: ['widyawisata'],
    attested: 'language',
    forms: 'belajar pengelolaan, tentang, dinas, diskominfo, dinkominfo, dprd, pembekalan, menimba ilmu',
  },
  {
    function: 'akses',
    within: ['widyawisata'],
    attested:
      'http://www.goriau.com/berita/indragiri-hulu/belajar-tata-cara-pemanfaatan-pengolah-dan-penerapan-informasi-14-calon-ketua-kim-inhu-studi-banding-ke-bandung.html',
    forms: 'belajar tata',
  },
  {
    function: 'diskusi',
    within: ['diseminasi-informasi', 'pembinaan', 'pengukuhan', 'pembentukan'],
    attested: 'language',
    forms:
      'rembug, rembuk, diskusi, dialog, sarasehan, tanya jawab, musyawarah, fgd, rembug warga, rembuk warga, ngobrol, cangkrukan',
  },
  {
    function: 'implementasi',
    within: ['pendidikan-dan-latihan'],
    instead: 'akses',
    attested: 'language',
    forms: `batik, membatik, mbatik, menjahit, memasak, biogas, kompos, budidaya, olahan, pengolahan, kerajinan, hidroponik, wirausaha,
      kewirausahaan, umkm, tani, pertanian, sampah, daur ulang, menganyam, kue, jamu, ecoprint`,
  },
  // Voices that travel upwards.
  {
    function: 'aspirasi',
    within: ['diseminasi-informasi'],
    instead: 'diseminasi',
    attested: 'language',
    forms: 'aspirasi, usulan, keluhan, pengaduan, aduan, uneg',
  },
  {
    function: 'aspirasi',
    attested: 'language',
    forms:
      'aspirasi, usulan, keluhan, pengaduan, aduan, musrenbang, musrenbangdes, musrenbangkel, reses, lapor, anggaran desa',
  },
  {
    function: 'networking',
    attested: 'language',
    forms:
      'kerja sama, kerjasama, kolaborasi, sinergi, sinergitas, gandeng, jejaring, bermitra, jalin, deklarasi, jambore',
  },
] as const satisfies readonly FunctionRow[];
