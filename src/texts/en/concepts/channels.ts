import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { Channel } from '../../../vocabulary/concepts/channels.js';

export const channels: SchemeTexts<Channel> = /* @__PURE__ */ frozen({
  title: 'Information channels',
  description: 'The channels that a group uses to pass information on: six families with their kinds.',
  concepts: {
    'tatap-muka': {
      label: 'in person',
      definition: 'Passed on directly between people who are present together.',
    },
    pertemuan: {
      label: 'meeting',
      definition: 'A meeting of residents or of a group, such as a neighbourhood talk or an arisan.',
    },
    'getok-tular': {
      label: 'word of mouth',
      definition: 'From person to person.',
    },
    cetak: {
      label: 'print',
      definition: 'Information printed on paper.',
    },
    'surat-kabar': {
      label: 'newspaper',
      definition: 'A newspaper or magazine, a community paper included.',
    },
    buletin: {
      label: 'bulletin',
      definition: "The group's own periodical of a few pages.",
    },
    pamflet: {
      label: 'leaflet',
      definition: 'A sheet of information that is handed out.',
    },
    'majalah-dinding': {
      label: 'wall newspaper',
      definition: 'Texts and pictures put up on a board for everybody to read.',
    },
    elektronik: {
      label: 'broadcast media',
      definition: 'Radio and television.',
    },
    radio: {
      label: 'radio',
      definition: 'Broadcast by a radio station.',
    },
    'radio-komunitas': {
      label: 'community radio',
      definition: 'A radio station run by residents themselves.',
    },
    'radio-amatir': {
      label: 'amateur radio',
      definition: 'Two-way radio by licensed amateurs, such as members of RAPI or ORARI.',
    },
    televisi: {
      label: 'television',
      definition: 'Broadcast by a television station.',
    },
    'luar-ruang': {
      label: 'outdoor media',
      definition: 'Information that people see or hear in public places.',
    },
    'papan-pengumuman': {
      label: 'notice board',
      definition: 'A board in a public place for notices.',
    },
    spanduk: {
      label: 'banner and billboard',
      definition: 'A large lettered cloth or board at the roadside.',
    },
    'pengeras-suara': {
      label: 'loudspeaker',
      definition: 'Announcement by loudspeaker, for instance from a mosque or a moving car.',
      scopeNote: 'No source names its family; it is counted as outdoor media because it is heard in public places.',
    },
    tradisional: {
      label: 'traditional media',
      definition: 'Local art and custom that carry a message.',
    },
    'pertunjukan-rakyat': {
      label: 'folk performance',
      definition: 'Local performing art, such as ludruk, ketoprak, mamanda, bondres or wayang.',
    },
    'media-baru': {
      label: 'new media',
      definition: 'Channels over the internet and smartphones.',
    },
    situs: {
      label: 'website',
      definition: "The group's own site on the internet.",
    },
    blog: {
      label: 'blog',
      definition: 'A journal on the internet.',
    },
    'portal-kim': {
      label: 'KIM portal',
      definition: "The group's space on a shared portal such as kim.id or a regional one.",
    },
    'media-sosial': {
      label: 'social media',
      definition: 'Services for sharing text, pictures and video with followers.',
    },
    facebook: {
      label: 'Facebook',
      definition: 'A page or group on Facebook.',
    },
    instagram: {
      label: 'Instagram',
      definition: 'An account on Instagram.',
    },
    twitter: {
      label: 'X (Twitter)',
      definition: 'An account on X, formerly Twitter.',
    },
    tiktok: {
      label: 'TikTok',
      definition: 'An account on TikTok.',
    },
    youtube: {
      label: 'YouTube',
      definition: 'A video channel on YouTube.',
    },
    'aplikasi-percakapan': {
      label: 'messaging app',
      definition: 'Group or broadcast messages on smartphones.',
    },
    whatsapp: {
      label: 'WhatsApp',
      definition: 'A group or message on WhatsApp.',
    },
  },
});
