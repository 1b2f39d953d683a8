import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { Channel } from '../../../vocabulary/concepts/channels.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const channelsLabels: SchemeLabels<Channel> = /* @__PURE__ */ labelled({
  'tatap-muka': 'in person',
  pertemuan: 'meeting',
  'getok-tular': 'word of mouth',
  cetak: 'print',
  'surat-kabar': 'newspaper',
  buletin: 'bulletin',
  pamflet: 'leaflet',
  'majalah-dinding': 'wall newspaper',
  elektronik: 'broadcast media',
  radio: 'radio',
  'radio-komunitas': 'community radio',
  'radio-amatir': 'amateur radio',
  televisi: 'television',
  'luar-ruang': 'outdoor media',
  'papan-pengumuman': 'notice board',
  spanduk: 'banner and billboard',
  'pengeras-suara': 'loudspeaker',
  tradisional: 'traditional media',
  'pertunjukan-rakyat': 'folk performance',
  'media-baru': 'new media',
  situs: 'website',
  blog: 'blog',
  'portal-kim': 'KIM portal',
  'media-sosial': 'social media',
  facebook: 'Facebook',
  instagram: 'Instagram',
  twitter: 'X (Twitter)',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  'aplikasi-percakapan': 'messaging app',
  whatsapp: 'WhatsApp',
});

export const channels: SchemeTexts<Channel> = /* @__PURE__ */ described(channelsLabels, {
  title: 'Information channels',
  description: 'The channels that a group uses to pass information on: six families with their kinds.',
  concepts: {
    'tatap-muka': {
      definition: 'Passed on directly between people who are present together.',
    },
    pertemuan: {
      definition: 'A meeting of residents or of a group, such as a neighbourhood talk or an arisan.',
    },
    'getok-tular': {
      definition: 'From person to person.',
    },
    cetak: {
      definition: 'Information printed on paper.',
    },
    'surat-kabar': {
      definition: 'A newspaper or magazine, a community paper included.',
    },
    buletin: {
      definition: "The group's own periodical of a few pages.",
    },
    pamflet: {
      definition: 'A sheet of information that is handed out.',
    },
    'majalah-dinding': {
      definition: 'Texts and pictures put up on a board for everybody to read.',
    },
    elektronik: {
      definition: 'Radio and television.',
    },
    radio: {
      definition: 'Broadcast by a radio station.',
    },
    'radio-komunitas': {
      definition: 'A radio station run by residents themselves.',
    },
    'radio-amatir': {
      definition: 'Two-way radio by licensed amateurs, such as members of RAPI or ORARI.',
    },
    televisi: {
      definition: 'Broadcast by a television station.',
    },
    'luar-ruang': {
      definition: 'Information that people see or hear in public places.',
    },
    'papan-pengumuman': {
      definition: 'A board in a public place for notices.',
    },
    spanduk: {
      definition: 'A large lettered cloth or board at the roadside.',
    },
    'pengeras-suara': {
      definition: 'Announcement by loudspeaker, for instance from a mosque or a moving car.',
      scopeNote: 'No source names its family; it is counted as outdoor media because it is heard in public places.',
    },
    tradisional: {
      definition: 'Local art and custom that carry a message.',
    },
    'pertunjukan-rakyat': {
      definition: 'Local performing art, such as ludruk, ketoprak, mamanda, bondres or wayang.',
    },
    'media-baru': {
      definition: 'Channels over the internet and smartphones.',
    },
    situs: {
      definition: "The group's own site on the internet.",
    },
    blog: {
      definition: 'A journal on the internet.',
    },
    'portal-kim': {
      definition: "The group's space on a shared portal such as kim.id or a regional one.",
    },
    'media-sosial': {
      definition: 'Services for sharing text, pictures and video with followers.',
    },
    facebook: {
      definition: 'A page or group on Facebook.',
    },
    instagram: {
      definition: 'An account on Instagram.',
    },
    twitter: {
      definition: 'An account on X, formerly Twitter.',
    },
    tiktok: {
      definition: 'An account on TikTok.',
    },
    youtube: {
      definition: 'A video channel on YouTube.',
    },
    'aplikasi-percakapan': {
      definition: 'Group or broadcast messages on smartphones.',
    },
    whatsapp: {
      definition: 'A group or message on WhatsApp.',
    },
  },
});
