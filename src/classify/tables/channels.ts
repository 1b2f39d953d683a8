import type { ChannelRow } from '../rows.js';

/** Words for channels, beside the labels and aliases of the vocabulary. */
export const channelForms = [
  {
    channel: 'situs',
    forms: 'site,sistem informasi desa,sid',
  },
  { channel: 'blog', forms: 'ngeblog,blogger' },
  {
    channel: 'media-sosial',
    forms: 'sosial/social media,akun,fanpage,viral,viralkan',
  },
  { channel: 'youtube', forms: 'vlog,vlogger,youtuber' },
  { channel: 'instagram', forms: 'reels' },
  { channel: 'facebook', forms: 'fesbuk,facebooker' },
  { channel: 'whatsapp', forms: 'whatsap,whatshapp,kulwap' },
  {
    channel: 'media-baru',
    forms: 'webinar,zoom,virtual,daring,online,podcast,siniar,streaming,e paper',
  },
  { channel: 'radio', forms: 'fm,on air,mengudara,penyiar' },
  { channel: 'buletin', forms: 'newsletter,tabloid warga' },
  { channel: 'pamflet', forms: 'pamplet,liflet,stiker,flayer' },
  { channel: 'spanduk', forms: 'poster jalan,papan iklan,rontek' },
  {
    channel: 'pengeras-suara',
    forms: 'mobil penerangan/keliling,wawar,woro,mikrofon,kentongan',
  },
  {
    channel: 'pertunjukan-rakyat',
    forms: 'reog,kethoprak,jaranan,lenong,randai,teater,drama,sandiwara',
  },
  {
    channel: 'pertemuan',
    forms: 'sarasehan,rembug,rembuk,cangkrukan,kumpul/temu warga,pengajian,lesehan,jagongan',
  },
  { channel: 'tatap-muka', forms: 'door to door,tatap muka,luring' },
] as const satisfies readonly ChannelRow[];
