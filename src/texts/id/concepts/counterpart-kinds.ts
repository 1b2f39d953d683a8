import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { CounterpartKind } from '../../../vocabulary/concepts/counterpart-kinds.js';

export const counterpartKinds: SchemeTexts<CounterpartKind> = /* @__PURE__ */ frozen({
  title: 'Jenis pihak',
  description: 'Pihak yang berhubungan dengan KIM: pemerintah, media, KIM lain, dan mitra.',
  concepts: {
    pemerintah: {
      label: 'pemerintah',
      definition: 'Badan pemerintah, bila tingkatnya tidak diketahui.',
    },
    'pemerintah-pusat': {
      label: 'pemerintah pusat',
      definition: 'Kementerian atau lembaga pemerintah pusat.',
    },
    'pemerintah-provinsi': {
      label: 'pemerintah provinsi',
      definition: 'Pemerintah provinsi beserta dinasnya.',
    },
    'pemerintah-kabupaten-kota': {
      label: 'pemerintah kabupaten atau kota',
      definition: 'Pemerintah kabupaten atau kota beserta dinasnya.',
    },
    'pemerintah-kecamatan': {
      label: 'pemerintah kecamatan',
      definition: 'Kantor kecamatan.',
    },
    'pemerintah-desa-kelurahan': {
      label: 'pemerintah desa atau kelurahan',
      definition: 'Pemerintah desa, desa adat, atau kelurahan.',
    },
    media: {
      label: 'media',
      definition: 'Media massa atau media informasi lain; KIM setara dengannya.',
    },
    'kelompok-media-tradisional': {
      label: 'kelompok media tradisional',
      definition: 'Kelompok pertunjukan rakyat atau forumnya, seperti FK Metra; mitra KIM, bukan KIM.',
    },
    'komunitas-konten-positif': {
      label: 'komunitas pembuat konten positif',
      definition: 'Komunitas yang membuat konten positif; disebut dalam peraturan di samping KIM.',
    },
    'kelompok-strategis': {
      label: 'kelompok strategis',
      definition: 'Kelompok yang berpengaruh pada penyebaran informasi; disebut dalam peraturan di samping KIM.',
    },
    kim: {
      label: 'KIM lain',
      definition: 'KIM dari wilayah atau lingkungan lain.',
    },
    'forum-kim': {
      label: 'forum KIM',
      definition: 'Forum yang menghimpun KIM.',
    },
    'lembaga-kemasyarakatan': {
      label: 'lembaga kemasyarakatan desa',
      definition: 'Lembaga kemasyarakatan desa atau kelurahan, seperti RT, RW, dan LPMK; sejajar dengan KIM.',
    },
    pkk: {
      label: 'PKK',
      definition: 'Gerakan Pemberdayaan dan Kesejahteraan Keluarga.',
    },
    'karang-taruna': {
      label: 'karang taruna',
      definition: 'Organisasi pemuda desa atau kelurahan.',
    },
    'kelompok-tani': {
      label: 'kelompok tani',
      definition: 'Kelompok petani atau peternak.',
    },
    pokdarwis: {
      label: 'kelompok sadar wisata',
      definition: 'Kelompok warga yang mengelola wisata desa.',
    },
    'organisasi-masyarakat': {
      label: 'organisasi masyarakat',
      definition: 'Organisasi sosial atau kemasyarakatan.',
    },
    'organisasi-profesi': {
      label: 'organisasi profesi',
      definition: 'Organisasi profesi, seperti PGRI atau organisasi wartawan.',
    },
    'perguruan-tinggi': {
      label: 'perguruan tinggi',
      definition: 'Universitas, institut, sekolah tinggi, atau politeknik.',
    },
    sekolah: {
      label: 'sekolah',
      definition: 'Sekolah atau lembaga pendidikan lain.',
    },
    'dunia-usaha': {
      label: 'dunia usaha',
      definition: 'Perusahaan atau pelaku usaha.',
    },
    koperasi: {
      label: 'koperasi',
      definition: 'Koperasi, termasuk prakoperasi.',
    },
    'partai-politik': {
      label: 'partai politik',
      definition: 'Organisasi yang ikut dalam pemilihan umum.',
      scopeNote: 'Tidak disebut dalam sumber KIM yang dibaca; dicantumkan supaya kemandirian dapat diperiksa.',
    },
    'lembaga-bantuan-hukum': {
      label: 'lembaga bantuan hukum',
      definition: 'Pemberi bantuan hukum, pos bantuan hukum, atau kelompok sadar hukum.',
    },
    'kelompok-lain': {
      label: 'kelompok lain',
      definition: 'Pihak yang tidak tercantum di sini.',
    },
  },
});
