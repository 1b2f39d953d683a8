import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { Channel } from '../../../vocabulary/concepts/channels.js';
import { channels as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const channelsLabels: SchemeLabels<Channel> = /* @__PURE__ */ labelledByCode(codes, {
  cetak: 'media cetak',
  elektronik: 'media elektronik',
  'luar-ruang': 'media luar ruang',
  spanduk: 'spanduk dan baliho',
  tradisional: 'media tradisional',
  situs: 'situs web',
  'portal-kim': 'portal KIM',
  facebook: 'Facebook',
  instagram: 'Instagram',
  twitter: 'X (Twitter)',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  whatsapp: 'WhatsApp',
});

export const channels: SchemeTexts<Channel> = /* @__PURE__ */ described(channelsLabels, {
  title: 'Saluran informasi',
  description: 'Saluran yang dipakai kelompok untuk menyampaikan informasi: enam rumpun beserta jenisnya.',
  concepts: {
    'tatap-muka': {
      definition: 'Disampaikan langsung antara orang yang hadir bersama.',
    },
    pertemuan: {
      definition: 'Pertemuan warga atau kelompok, misalnya rembuk warga atau arisan.',
    },
    'getok-tular': {
      definition: 'Dari mulut ke mulut.',
    },
    cetak: {
      definition: 'Informasi yang dicetak di atas kertas.',
    },
    'surat-kabar': {
      definition: 'Koran atau majalah, termasuk koran warga.',
    },
    buletin: {
      definition: 'Terbitan berkala kelompok berupa beberapa lembar.',
    },
    pamflet: {
      definition: 'Lembar informasi yang dibagikan.',
    },
    'majalah-dinding': {
      definition: 'Tulisan dan gambar yang ditempel di papan untuk dibaca umum.',
    },
    elektronik: {
      definition: 'Radio dan televisi.',
    },
    radio: {
      definition: 'Siaran lewat stasiun radio.',
    },
    'radio-komunitas': {
      definition: 'Stasiun radio yang dikelola warga sendiri.',
    },
    'radio-amatir': {
      definition: 'Komunikasi dua arah lewat radio oleh penggemar berizin, misalnya anggota RAPI atau ORARI.',
    },
    televisi: {
      definition: 'Siaran lewat stasiun televisi.',
    },
    'luar-ruang': {
      definition: 'Informasi yang dilihat atau didengar orang di tempat umum.',
    },
    'papan-pengumuman': {
      definition: 'Papan di tempat umum untuk menempel pengumuman.',
    },
    spanduk: {
      definition: 'Kain atau papan besar bertulisan di tepi jalan.',
    },
    'pengeras-suara': {
      definition: 'Pengumuman lewat pengeras suara, misalnya dari masjid atau mobil keliling.',
      scopeNote: 'Sumber tidak menyebut kelompoknya; dicatat sebagai media luar ruang karena didengar di tempat umum.',
    },
    tradisional: {
      definition: 'Kesenian dan kebiasaan setempat yang membawa pesan.',
    },
    'pertunjukan-rakyat': {
      definition: 'Seni pertunjukan setempat, misalnya ludruk, ketoprak, mamanda, bondres, atau wayang.',
    },
    'media-baru': {
      definition: 'Saluran lewat internet dan telepon pintar.',
    },
    situs: {
      definition: 'Laman kelompok sendiri di internet.',
    },
    blog: {
      definition: 'Catatan berkala di internet.',
    },
    'portal-kim': {
      definition: 'Ruang kelompok di portal bersama seperti kim.id atau portal daerah.',
    },
    'media-sosial': {
      definition: 'Layanan berbagi tulisan, gambar, dan video dengan pengikut.',
    },
    facebook: {
      definition: 'Halaman atau grup di Facebook.',
    },
    instagram: {
      definition: 'Akun di Instagram.',
    },
    twitter: {
      definition: 'Akun di X, dahulu Twitter.',
    },
    tiktok: {
      definition: 'Akun di TikTok.',
    },
    youtube: {
      definition: 'Kanal video di YouTube.',
    },
    'aplikasi-percakapan': {
      definition: 'Grup atau siaran pesan di telepon pintar.',
    },
    whatsapp: {
      definition: 'Grup atau pesan di WhatsApp.',
    },
  },
});
