import type { ConceptRows, ConceptScheme, TopCode } from '../concept.js';

// The tops are the families. Four are named by one office (Cirebon 2014: electronic, print, outdoor, traditional);
// meeting in person and new media are added, because KIMs report them most.
const rows = {
  'tatap-muka': {
    label: { id: 'tatap muka', en: 'in person' },
    definition: {
      id: 'Disampaikan langsung antara orang yang hadir bersama.',
      en: 'Passed on directly between people who are present together.',
    },
    aliases: ['interpersonal', 'komunikasi langsung', 'tatap wajah'],
    sources: [{ source: 'joglosemar-adinda' }, { source: 'rajawali-bimtek' }],
  },
  pertemuan: {
    label: { id: 'pertemuan', en: 'meeting' },
    definition: {
      id: 'Pertemuan warga atau kelompok, misalnya rembuk warga atau arisan.',
      en: 'A meeting of residents or of a group, such as a neighbourhood talk or an arisan.',
    },
    aliases: ['pertemuan warga', 'rembuk warga', 'rembug warga', 'arisan', 'pos kamling', 'balai desa'],
    broader: 'tatap-muka',
    sources: [{ source: 'joglosemar-adinda' }, { source: 'kraton-kidul-jateng-report' }],
  },
  'getok-tular': {
    label: { id: 'getok tular', en: 'word of mouth' },
    definition: { id: 'Dari mulut ke mulut.', en: 'From person to person.' },
    aliases: ['gethok tular', 'getuk tular', 'dari mulut ke mulut'],
    broader: 'tatap-muka',
    sources: [{ source: 'kraton-kidul-jateng-report' }],
  },

  cetak: {
    label: { id: 'media cetak', en: 'print' },
    definition: { id: 'Informasi yang dicetak di atas kertas.', en: 'Information printed on paper.' },
    aliases: ['cetak', 'media massa cetak'],
    sources: [{ source: 'cirebon-media' }],
  },
  'surat-kabar': {
    label: { id: 'surat kabar', en: 'newspaper' },
    definition: {
      id: 'Koran atau majalah, termasuk koran warga.',
      en: 'A newspaper or magazine, a community paper included.',
    },
    aliases: ['koran', 'majalah', 'tabloid', 'koran warga', 'koran komunitas'],
    broader: 'cetak',
    sources: [{ source: 'kapuas-hulu-tentang', where: 'Akses: media cetak' }],
  },
  buletin: {
    label: { id: 'buletin', en: 'bulletin' },
    definition: {
      id: 'Terbitan berkala kelompok berupa beberapa lembar.',
      en: "The group's own periodical of a few pages.",
    },
    aliases: ['bulletin', 'warta'],
    broader: 'cetak',
    sources: [{ source: 'sleman-program-kerja' }],
  },
  pamflet: {
    label: { id: 'pamflet', en: 'leaflet' },
    definition: { id: 'Lembar informasi yang dibagikan.', en: 'A sheet of information that is handed out.' },
    aliases: ['pamphlet', 'brosur', 'selebaran', 'leaflet', 'flyer', 'poster'],
    broader: 'cetak',
    sources: [{ source: 'joglosemar-adinda' }, { source: 'kraton-kidul-jateng-report' }],
  },
  'majalah-dinding': {
    label: { id: 'majalah dinding', en: 'wall newspaper' },
    definition: {
      id: 'Tulisan dan gambar yang ditempel di papan untuk dibaca umum.',
      en: 'Texts and pictures put up on a board for everybody to read.',
    },
    aliases: ['mading'],
    broader: 'cetak',
    sources: [{ source: 'natmed-kaltim' }],
  },

  elektronik: {
    label: { id: 'media elektronik', en: 'broadcast media' },
    definition: { id: 'Radio dan televisi.', en: 'Radio and television.' },
    aliases: ['elektronik', 'media penyiaran'],
    sources: [{ source: 'cirebon-media' }],
  },
  radio: {
    label: { id: 'radio', en: 'radio' },
    definition: { id: 'Siaran lewat stasiun radio.', en: 'Broadcast by a radio station.' },
    aliases: ['siaran radio', 'radio siaran', 'rri'],
    broader: 'elektronik',
    sources: [{ source: 'cirebon-wayang-2018' }, { source: 'swaraguna-2016' }],
  },
  'radio-komunitas': {
    label: { id: 'radio komunitas', en: 'community radio' },
    definition: {
      id: 'Stasiun radio yang dikelola warga sendiri.',
      en: 'A radio station run by residents themselves.',
    },
    aliases: ['rakom'],
    broader: 'radio',
    sources: [{ source: 'purbalingga-lentera' }],
  },
  'radio-amatir': {
    label: { id: 'radio amatir', en: 'amateur radio' },
    definition: {
      id: 'Komunikasi dua arah lewat radio oleh penggemar berizin, misalnya anggota RAPI atau ORARI.',
      en: 'Two-way radio by licensed amateurs, such as members of RAPI or ORARI.',
    },
    aliases: ['handy talky', 'rapi', 'orari', 'radio antar penduduk'],
    broader: 'radio',
    sources: [{ source: 'natmed-mangun-karya' }, { source: 'kutim-sosialisasi-daring' }],
  },
  televisi: {
    label: { id: 'televisi', en: 'television' },
    definition: { id: 'Siaran lewat stasiun televisi.', en: 'Broadcast by a television station.' },
    aliases: ['tv', 'tvri'],
    broader: 'elektronik',
    sources: [{ source: 'cirebon-wayang-2018' }],
  },

  'luar-ruang': {
    label: { id: 'media luar ruang', en: 'outdoor media' },
    definition: {
      id: 'Informasi yang dilihat atau didengar orang di tempat umum.',
      en: 'Information that people see or hear in public places.',
    },
    aliases: ['luar ruang'],
    sources: [{ source: 'cirebon-media' }],
  },
  'papan-pengumuman': {
    label: { id: 'papan pengumuman', en: 'notice board' },
    definition: {
      id: 'Papan di tempat umum untuk menempel pengumuman.',
      en: 'A board in a public place for notices.',
    },
    aliases: ['papan informasi'],
    broader: 'luar-ruang',
    sources: [{ source: 'cirebon-media', where: 'media luar ruang' }, { source: 'kim-domain' }],
  },
  spanduk: {
    label: { id: 'spanduk dan baliho', en: 'banner and billboard' },
    definition: {
      id: 'Kain atau papan besar bertulisan di tepi jalan.',
      en: 'A large lettered cloth or board at the roadside.',
    },
    aliases: ['spanduk', 'baliho', 'banner', 'umbul umbul', 'videotron'],
    broader: 'luar-ruang',
    sources: [{ source: 'cirebon-media', where: 'media luar ruang' }, { source: 'kim-domain' }],
  },
  'pengeras-suara': {
    label: { id: 'pengeras suara', en: 'loudspeaker' },
    definition: {
      id: 'Pengumuman lewat pengeras suara, misalnya dari masjid atau mobil keliling.',
      en: 'Announcement by loudspeaker, for instance from a mosque or a moving car.',
    },
    scopeNote: {
      id: 'Sumber tidak menyebut golongannya; dicatat sebagai media luar ruang karena didengar di tempat umum.',
      en: 'No source names its family; it is counted as outdoor media because it is heard in public places.',
    },
    aliases: ['mikrofon masjid', 'pengeras suara masjid', 'toa', 'woro-woro', 'siaran keliling'],
    broader: 'luar-ruang',
    sources: [{ source: 'kraton-kidul-jateng-report' }, { source: 'natmed-mangun-karya' }, { source: 'kim-domain' }],
  },

  tradisional: {
    label: { id: 'media tradisional', en: 'traditional media' },
    definition: {
      id: 'Kesenian dan kebiasaan setempat yang membawa pesan.',
      en: 'Local art and custom that carry a message.',
    },
    aliases: ['tradisional', 'metra', 'fk metra'],
    sources: [{ source: 'cirebon-media' }, { source: 'permen-8-2010', where: 'pasal 1 angka 1' }],
  },
  'pertunjukan-rakyat': {
    label: { id: 'pertunjukan rakyat', en: 'folk performance' },
    definition: {
      id: 'Seni pertunjukan setempat, misalnya ludruk, ketoprak, mamanda, bondres, atau wayang.',
      en: 'Local performing art, such as ludruk, ketoprak, mamanda, bondres or wayang.',
    },
    aliases: ['pertura', 'pertunra', 'fragmen', 'ludruk', 'ketoprak', 'mamanda', 'bondres', 'wayang'],
    broader: 'tradisional',
    sources: [{ source: 'kimbijak-forum' }, { source: 'waradesa-pertura-2014' }],
  },

  'media-baru': {
    label: { id: 'media baru', en: 'new media' },
    definition: {
      id: 'Saluran lewat internet dan telepon pintar.',
      en: 'Channels over the internet and smartphones.',
    },
    aliases: ['internet', 'media daring', 'media online'],
    sources: [{ source: 'jatimtimes-57-kelurahan' }, { source: 'prediksi-kim-ponorogo' }],
  },
  situs: {
    label: { id: 'situs web', en: 'website' },
    definition: { id: 'Laman kelompok sendiri di internet.', en: "The group's own site on the internet." },
    aliases: ['website', 'laman', 'web', 'situs', 'web kim'],
    broader: 'media-baru',
    sources: [{ source: 'prediksi-kim-ponorogo', where: 'K3 website' }, { source: 'jatimtimes-57-kelurahan' }],
  },
  blog: {
    label: { id: 'blog', en: 'blog' },
    definition: { id: 'Catatan berkala di internet.', en: 'A journal on the internet.' },
    aliases: ['blogspot', 'wordpress', 'weblog'],
    broader: 'situs',
    sources: [{ source: 'bojonegoro-lcck-2015' }, { source: 'mojokerto-mekarsari' }],
  },
  'portal-kim': {
    label: { id: 'portal KIM', en: 'KIM portal' },
    definition: {
      id: 'Ruang kelompok di portal bersama seperti kim.id atau portal daerah.',
      en: "The group's space on a shared portal such as kim.id or a regional one.",
    },
    aliases: ['kim.id', 'portal berita kim'],
    broader: 'situs',
    sources: [{ source: 'pesisir-selatan-kim-id' }, { source: 'infopublik-kim-id' }],
  },
  'media-sosial': {
    label: { id: 'media sosial', en: 'social media' },
    definition: {
      id: 'Layanan berbagi tulisan, gambar, dan video dengan pengikut.',
      en: 'Services for sharing text, pictures and video with followers.',
    },
    aliases: ['medsos', 'sosmed', 'jejaring sosial'],
    broader: 'media-baru',
    sources: [{ source: 'prediksi-kim-ponorogo', where: 'K2 media sosial' }],
  },
  facebook: {
    label: { id: 'Facebook', en: 'Facebook' },
    definition: { id: 'Halaman atau grup di Facebook.', en: 'A page or group on Facebook.' },
    aliases: ['fb'],
    broader: 'media-sosial',
    sources: [{ source: 'prediksi-kim-ponorogo', where: 'K2 media sosial' }],
  },
  instagram: {
    label: { id: 'Instagram', en: 'Instagram' },
    definition: { id: 'Akun di Instagram.', en: 'An account on Instagram.' },
    aliases: ['ig'],
    broader: 'media-sosial',
    sources: [{ source: 'prediksi-kim-ponorogo', where: 'K2 media sosial' }],
  },
  twitter: {
    label: { id: 'X (Twitter)', en: 'X (Twitter)' },
    definition: { id: 'Akun di X, dahulu Twitter.', en: 'An account on X, formerly Twitter.' },
    aliases: ['twitter'],
    broader: 'media-sosial',
    sources: [{ source: 'prediksi-kim-ponorogo', where: 'K2 media sosial' }],
  },
  tiktok: {
    label: { id: 'TikTok', en: 'TikTok' },
    definition: { id: 'Akun di TikTok.', en: 'An account on TikTok.' },
    aliases: ['tik tok'],
    broader: 'media-sosial',
    sources: [{ source: 'prediksi-kim-ponorogo', where: 'K2 media sosial' }],
  },
  youtube: {
    label: { id: 'YouTube', en: 'YouTube' },
    definition: { id: 'Kanal video di YouTube.', en: 'A video channel on YouTube.' },
    aliases: ['kanal youtube', 'yt'],
    broader: 'media-sosial',
    sources: [{ source: 'prediksi-kim-ponorogo', where: 'K2 media sosial' }, { source: 'formulir-kim' }],
  },
  'aplikasi-percakapan': {
    label: { id: 'aplikasi percakapan', en: 'messaging app' },
    definition: {
      id: 'Grup atau siaran pesan di telepon pintar.',
      en: 'Group or broadcast messages on smartphones.',
    },
    aliases: ['grup percakapan', 'pesan berantai', 'telegram'],
    broader: 'media-baru',
    sources: [{ source: 'it-news-berau' }],
  },
  whatsapp: {
    label: { id: 'WhatsApp', en: 'WhatsApp' },
    definition: { id: 'Grup atau pesan di WhatsApp.', en: 'A group or message on WhatsApp.' },
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
export const channels: ConceptScheme<Channel> = {
  id: 'channels',
  title: { id: 'Saluran informasi', en: 'Information channels' },
  description: {
    id: 'Saluran yang dipakai kelompok untuk menyampaikan informasi: enam golongan beserta jenisnya.',
    en: 'The channels that a group uses to pass information on: six families with their kinds.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
