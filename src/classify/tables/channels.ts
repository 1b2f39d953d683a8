import type { ChannelRow } from '../rows.js';

/** Words for channels, beside the labels and aliases of the vocabulary. */
export const channelForms = [
  {
    channel: 'situs',
    attested: 'language',
    forms: 'site, web desa, website desa, laman desa, sistem informasi desa, sid',
  },
  { channel: 'blog', attested: 'language', forms: 'ngeblog, blogger, nge blog' },
  {
    channel: 'media-sosial',
    attested: 'language',
    forms: 'sosial media, social media, akun, fanpage, viral, viralkan',
  },
  { channel: 'youtube', attested: 'language', forms: 'live youtube, channel youtube, vlog, vlogger, youtuber' },
  { channel: 'instagram', attested: 'language', forms: 'live instagram, live ig, reels' },
  { channel: 'facebook', attested: 'language', forms: 'live facebook, fesbuk, facebooker' },
  { channel: 'whatsapp', attested: 'language', forms: 'whatsap, whatshapp, wa grup, kulwap' },
  {
    channel: 'media-baru',
    attested: 'language',
    forms: 'webinar, zoom, zoom meeting, virtual, daring, online, podcast, siniar, streaming, live streaming, e paper',
  },
  { channel: 'radio', attested: 'language', forms: 'fm, on air, mengudara, penyiar' },
  { channel: 'buletin', attested: 'language', forms: 'buletin warga, newsletter, tabloid warga' },
  { channel: 'pamflet', attested: 'language', forms: 'pamplet, liflet, stiker, flayer' },
  { channel: 'spanduk', attested: 'language', forms: 'poster jalan, papan iklan, rontek' },
  {
    channel: 'pengeras-suara',
    attested: 'language',
    forms: 'mobil penerangan, mobil keliling, wawar, woro, mikrofon, kentongan',
  },
  {
    channel: 'pertunjukan-rakyat',
    attested: 'language',
    forms: 'wayang kulit, wayang golek, kethoprak, reog, jaranan, lenong, randai, teater, drama, sandiwara',
  },
  {
    channel: 'pertemuan',
    attested: 'language',
    forms: 'rembug, rembuk, cangkrukan, sarasehan, kumpul warga, pengajian, arisan pkk, lesehan, jagongan, temu warga',
  },
  { channel: 'tatap-muka', attested: 'language', forms: 'door to door, tatap muka, luring' },
] as const satisfies readonly ChannelRow[];
