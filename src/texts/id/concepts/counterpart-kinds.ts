import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { CounterpartKind } from '../../../vocabulary/concepts/counterpart-kinds.js';
import { counterpartKinds as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const counterpartKindsLabels: SchemeLabels<CounterpartKind> = /* @__PURE__ */ labelledByCode(codes, {
  'pemerintah-kabupaten-kota': 'pemerintah kabupaten atau kota',
  'pemerintah-desa-kelurahan': 'pemerintah desa atau kelurahan',
  'komunitas-konten-positif': 'komunitas pembuat konten positif',
  kim: 'KIM lain',
  'forum-kim': 'forum KIM',
  'lembaga-kemasyarakatan': 'lembaga kemasyarakatan desa',
  pkk: 'PKK',
  pokdarwis: 'kelompok sadar wisata',
});

export const counterpartKinds: SchemeTexts<CounterpartKind> = /* @__PURE__ */ described(counterpartKindsLabels, {
  title: 'Jenis pihak',
  description: 'Pihak yang berhubungan dengan KIM: pemerintah, media, KIM lain, dan mitra.',
  concepts: {
    pemerintah: {
      definition: 'Badan pemerintah, bila tingkatnya tidak diketahui.',
    },
    'pemerintah-pusat': {
      definition: 'Kementerian atau lembaga pemerintah pusat.',
    },
    'pemerintah-provinsi': {
      definition: 'Pemerintah provinsi beserta dinasnya.',
    },
    'pemerintah-kabupaten-kota': {
      definition: 'Pemerintah kabupaten atau kota beserta dinasnya.',
    },
    'pemerintah-kecamatan': {
      definition: 'Kantor kecamatan.',
    },
    'pemerintah-desa-kelurahan': {
      definition: 'Pemerintah desa, desa adat, atau kelurahan.',
    },
    media: {
      definition: 'Media massa atau media informasi lain; KIM setara dengannya.',
    },
    'kelompok-media-tradisional': {
      definition: 'Kelompok pertunjukan rakyat atau forumnya, seperti FK Metra; mitra KIM, bukan KIM.',
    },
    'komunitas-konten-positif': {
      definition: 'Komunitas yang membuat konten positif; disebut dalam peraturan di samping KIM.',
    },
    'kelompok-strategis': {
      definition: 'Kelompok yang berpengaruh pada penyebaran informasi; disebut dalam peraturan di samping KIM.',
    },
    kim: {
      definition: 'KIM dari wilayah atau lingkungan lain.',
    },
    'forum-kim': {
      definition: 'Forum yang menghimpun KIM.',
    },
    'lembaga-kemasyarakatan': {
      definition: 'Lembaga kemasyarakatan desa atau kelurahan, seperti RT, RW, dan LPMK; sejajar dengan KIM.',
    },
    pkk: {
      definition: 'Gerakan Pemberdayaan dan Kesejahteraan Keluarga.',
    },
    'karang-taruna': {
      definition: 'Organisasi pemuda desa atau kelurahan.',
    },
    'kelompok-tani': {
      definition: 'Kelompok petani atau peternak.',
    },
    pokdarwis: {
      definition: 'Kelompok warga yang mengelola wisata desa.',
    },
    'organisasi-masyarakat': {
      definition: 'Organisasi sosial atau kemasyarakatan.',
    },
    'organisasi-profesi': {
      definition: 'Organisasi profesi, seperti PGRI atau organisasi wartawan.',
    },
    'perguruan-tinggi': {
      definition: 'Universitas, institut, sekolah tinggi, atau politeknik.',
    },
    sekolah: {
      definition: 'Sekolah atau lembaga pendidikan lain.',
    },
    'dunia-usaha': {
      definition: 'Perusahaan atau pelaku usaha.',
    },
    koperasi: {
      definition: 'Koperasi, termasuk prakoperasi.',
    },
    'partai-politik': {
      definition: 'Organisasi yang ikut dalam pemilihan umum.',
      scopeNote: 'Tidak disebut dalam sumber KIM yang dibaca; dicantumkan supaya kemandirian dapat diperiksa.',
    },
    'lembaga-bantuan-hukum': {
      definition: 'Pemberi bantuan hukum, pos bantuan hukum, atau kelompok sadar hukum.',
    },
    'kelompok-lain': {
      definition: 'Pihak yang tidak tercantum di sini.',
    },
  },
});
