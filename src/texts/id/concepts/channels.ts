import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { Channel } from '../../../vocabulary/concepts/channels.js';

export const channels: SchemeTexts<Channel> = /* @__PURE__ */ frozen({
  title: 'Saluran informasi',
  description: 'Saluran yang dipakai kelompok untuk menyampaikan informasi: enam rumpun beserta jenisnya.',
  concepts: {
    'tatap-muka': {
      label: 'tatap muka',
      definition: 'Disampaikan langsung antara orang yang hadir bersama.',
    },
    pertemuan: {
      label: 'pertemuan',
      definition: 'Pertemuan warga atau kelompok, misalnya rembuk warga atau arisan.',
    },
    'getok-tular': {
      label: 'getok tular',
      definition: 'Dari mulut ke mulut.',
    },
    cetak: {
      label: 'media cetak',
      definition: 'Informasi yang dicetak di atas kertas.',
    },
    'surat-kabar': {
      label: 'surat kabar',
      definition: 'Koran atau majalah, termasuk koran warga.',
    },
    buletin: {
      label: 'buletin',
      definition: 'Terbitan berkala kelompok berupa beberapa lembar.',
    },
    pamflet: {
      label: 'pamflet',
      definition: 'Lembar informasi yang dibagikan.',
    },
    'majalah-dinding': {
      label: 'majalah dinding',
      definition: 'Tulisan dan gambar yang ditempel di papan untuk dibaca umum.',
    },
    elektronik: {
      label: 'media elektronik',
      definition: 'Radio dan televisi.',
    },
    radio: {
      label: 'radio',
      definition: 'Siaran lewat stasiun radio.',
    },
    'radio-komunitas': {
      label: 'radio komunitas',
      definition: 'Stasiun radio yang dikelola warga sendiri.',
    },
    'radio-amatir': {
      label: 'radio amatir',
      definition: 'Komunikasi dua arah lewat radio oleh penggemar berizin, misalnya anggota RAPI atau ORARI.',
    },
    televisi: {
      label: 'televisi',
      definition: 'Siaran lewat stasiun televisi.',
    },
    'luar-ruang': {
      label: 'media luar ruang',
      definition: 'Informasi yang dilihat atau didengar orang di tempat umum.',
    },
    'papan-pengumuman': {
      label: 'papan pengumuman',
      definition: 'Papan di tempat umum untuk menempel pengumuman.',
    },
    spanduk: {
      label: 'spanduk dan baliho',
      definition: 'Kain atau papan besar bertulisan di tepi jalan.',
    },
    'pengeras-suara': {
      label: 'pengeras suara',
      definition: 'Pengumuman lewat pengeras suara, misalnya dari masjid atau mobil keliling.',
      scopeNote: 'Sumber tidak menyebut kelompoknya; dicatat sebagai media luar ruang karena didengar di tempat umum.',
    },
    tradisional: {
      label: 'media tradisional',
      definition: 'Kesenian dan kebiasaan setempat yang membawa pesan.',
    },
    'pertunjukan-rakyat': {
      label: 'pertunjukan rakyat',
      definition: 'Seni pertunjukan setempat, misalnya ludruk, ketoprak, mamanda, bondres, atau wayang.',
    },
    'media-baru': {
      label: 'media baru',
      definition: 'Saluran lewat internet dan telepon pintar.',
    },
    situs: {
      label: 'situs web',
      definition: 'Laman kelompok sendiri di internet.',
    },
    blog: {
      label: 'blog',
      definition: 'Catatan berkala di internet.',
    },
    'portal-kim': {
      label: 'portal KIM',
      definition: 'Ruang kelompok di portal bersama seperti kim.id atau portal daerah.',
    },
    'media-sosial': {
      label: 'media sosial',
      definition: 'Layanan berbagi tulisan, gambar, dan video dengan pengikut.',
    },
    facebook: {
      label: 'Facebook',
      definition: 'Halaman atau grup di Facebook.',
    },
    instagram: {
      label: 'Instagram',
      definition: 'Akun di Instagram.',
    },
    twitter: {
      label: 'X (Twitter)',
      definition: 'Akun di X, dahulu Twitter.',
    },
    tiktok: {
      label: 'TikTok',
      definition: 'Akun di TikTok.',
    },
    youtube: {
      label: 'YouTube',
      definition: 'Kanal video di YouTube.',
    },
    'aplikasi-percakapan': {
      label: 'aplikasi percakapan',
      definition: 'Grup atau siaran pesan di telepon pintar.',
    },
    whatsapp: {
      label: 'WhatsApp',
      definition: 'Grup atau pesan di WhatsApp.',
    },
  },
});
