import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme, TopCode } from '../concept.js';

// The tops are the families. Four are named by one office (Cirebon 2014: electronic, print, outdoor, traditional);
// meeting in person and new media are added, because KIMs report them most.
const rows = {
  'tatap-muka': {
    aliases: ['interpersonal', 'komunikasi langsung', 'tatap wajah'],
    sources: [{ source: 'joglosemar-adinda' }, { source: 'rajawali-bimtek' }],
  },
  pertemuan: {
    aliases: ['pertemuan warga', 'rembuk warga', 'rembug warga', 'arisan', 'pos kamling', 'balai desa'],
    broader: 'tatap-muka',
    sources: [{ source: 'joglosemar-adinda' }, { source: 'kraton-kidul-jateng-report' }],
  },
  'getok-tular': {
    aliases: ['gethok tular', 'getuk tular', 'dari mulut ke mulut'],
    broader: 'tatap-muka',
    sources: [{ source: 'kraton-kidul-jateng-report' }],
  },

  cetak: {
    term: 'media cetak',
    aliases: ['cetak', 'media massa cetak'],
    sources: [{ source: 'cirebon-media' }],
  },
  'surat-kabar': {
    aliases: ['koran', 'majalah', 'tabloid', 'koran warga', 'koran komunitas'],
    broader: 'cetak',
    sources: [{ source: 'kapuas-hulu-tentang', where: 'Akses: media cetak' }],
  },
  buletin: {
    aliases: ['bulletin', 'warta'],
    broader: 'cetak',
    sources: [{ source: 'sleman-program-kerja' }],
  },
  pamflet: {
    aliases: ['pamphlet', 'brosur', 'selebaran', 'leaflet', 'flyer', 'poster'],
    broader: 'cetak',
    sources: [{ source: 'joglosemar-adinda' }, { source: 'kraton-kidul-jateng-report' }],
  },
  'majalah-dinding': {
    aliases: ['mading'],
    broader: 'cetak',
    sources: [{ source: 'natmed-kaltim' }],
  },

  elektronik: {
    term: 'media elektronik',
    aliases: ['elektronik', 'media penyiaran'],
    sources: [{ source: 'cirebon-media' }],
  },
  radio: {
    aliases: ['siaran radio', 'radio siaran', 'rri'],
    broader: 'elektronik',
    sources: [{ source: 'cirebon-wayang-2018' }, { source: 'swaraguna-2016' }],
  },
  'radio-komunitas': {
    aliases: ['rakom'],
    broader: 'radio',
    sources: [{ source: 'purbalingga-lentera' }],
  },
  'radio-amatir': {
    aliases: ['handy talky', 'rapi', 'orari', 'radio antar penduduk'],
    broader: 'radio',
    sources: [{ source: 'natmed-mangun-karya' }, { source: 'kutim-sosialisasi-daring' }],
  },
  televisi: {
    aliases: ['tv', 'tvri'],
    broader: 'elektronik',
    sources: [{ source: 'cirebon-wayang-2018' }],
  },

  'luar-ruang': {
    term: 'media luar ruang',
    aliases: ['luar ruang'],
    sources: [{ source: 'cirebon-media' }],
  },
  'papan-pengumuman': {
    aliases: ['papan informasi'],
    broader: 'luar-ruang',
    sources: [{ source: 'cirebon-media', where: 'media luar ruang' }, { source: 'kim-domain' }],
  },
  spanduk: {
    term: 'spanduk dan baliho',
    aliases: ['spanduk', 'baliho', 'banner', 'umbul umbul', 'videotron'],
    broader: 'luar-ruang',
    sources: [{ source: 'cirebon-media', where: 'media luar ruang' }, { source: 'kim-domain' }],
  },
  'pengeras-suara': {
    aliases: ['mikrofon masjid', 'pengeras suara masjid', 'toa', 'woro-woro', 'siaran keliling'],
    broader: 'luar-ruang',
    sources: [{ source: 'kraton-kidul-jateng-report' }, { source: 'natmed-mangun-karya' }, { source: 'kim-domain' }],
  },

  tradisional: {
    term: 'media tradisional',
    aliases: ['tradisional', 'metra', 'fk metra'],
    sources: [{ source: 'cirebon-media' }, { source: 'permen-8-2010', where: 'pasal 1 angka 1' }],
  },
  'pertunjukan-rakyat': {
    aliases: ['pertura', 'pertunra', 'fragmen', 'ludruk', 'ketoprak', 'mamanda', 'bondres', 'wayang'],
    broader: 'tradisional',
    sources: [{ source: 'kimbijak-forum' }, { source: 'waradesa-pertura-2014' }],
  },

  'media-baru': {
    aliases: ['internet', 'media daring', 'media online'],
    sources: [{ source: 'jatimtimes-57-kelurahan' }, { source: 'prediksi-kim-ponorogo' }],
  },
  situs: {
    term: 'situs web',
    aliases: ['website', 'laman', 'web', 'situs', 'web kim'],
    broader: 'media-baru',
    sources: [{ source: 'prediksi-kim-ponorogo', where: 'K3 website' }, { source: 'jatimtimes-57-kelurahan' }],
  },
  blog: {
    aliases: ['blogspot', 'wordpress', 'weblog'],
    broader: 'situs',
    sources: [{ source: 'bojonegoro-lcck-2015' }, { source: 'mojokerto-mekarsari' }],
  },
  'portal-kim': {
    aliases: ['kim.id', 'portal berita kim'],
    broader: 'situs',
    sources: [{ source: 'pesisir-selatan-kim-id' }, { source: 'infopublik-kim-id' }],
  },
  'media-sosial': {
    aliases: ['medsos', 'sosmed', 'jejaring sosial'],
    broader: 'media-baru',
    sources: [{ source: 'prediksi-kim-ponorogo', where: 'K2 media sosial' }],
  },
  facebook: {
    aliases: ['fb'],
    broader: 'media-sosial',
    sources: [{ source: 'prediksi-kim-ponorogo', where: 'K2 media sosial' }],
  },
  instagram: {
    aliases: ['ig'],
    broader: 'media-sosial',
    sources: [{ source: 'prediksi-kim-ponorogo', where: 'K2 media sosial' }],
  },
  twitter: {
    term: 'X (Twitter)',
    aliases: ['twitter'],
    broader: 'media-sosial',
    sources: [{ source: 'prediksi-kim-ponorogo', where: 'K2 media sosial' }],
  },
  tiktok: {
    aliases: ['tik tok'],
    broader: 'media-sosial',
    sources: [{ source: 'prediksi-kim-ponorogo', where: 'K2 media sosial' }],
  },
  youtube: {
    aliases: ['kanal youtube', 'yt'],
    broader: 'media-sosial',
    sources: [{ source: 'prediksi-kim-ponorogo', where: 'K2 media sosial' }, { source: 'formulir-kim' }],
  },
  'aplikasi-percakapan': {
    aliases: ['grup percakapan', 'pesan berantai', 'telegram'],
    broader: 'media-baru',
    sources: [{ source: 'it-news-berau' }],
  },
  whatsapp: {
    aliases: ['wa', 'grup wa', 'grup whatsapp', 'wag'],
    broader: 'aplikasi-percakapan',
    sources: [{ source: 'it-news-berau' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of a channel: a family or a kind within it.
 *
 * @useDeclaredType
 */
export type Channel = keyof typeof rows;

/**
 * A family of channels: the tops of the scheme.
 *
 * @useDeclaredType
 */
export type ChannelFamily = TopCode<typeof rows>;

/**
 * Channels through which information travels: six families and the kinds within them.
 *
 * @example
 * ```ts
 * channels.concepts.buletin.broader; // 'cetak'
 * channels.concepts.whatsapp.broader; // 'aplikasi-percakapan'
 * ```
 */
export const channels: ConceptScheme<Channel, 'channels'> = /* @__PURE__ */ frozen({
  id: 'channels',
  horizon: '2026-11-21',
  concepts: rows,
});
