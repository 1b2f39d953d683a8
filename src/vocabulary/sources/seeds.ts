import type { Source } from '../source.js';

/** The five articles from which the domain was first described. Dates stand only where the article shows one. */
export const seeds = {
  S000: {
    title: 'ANTARA Kalteng: Pemberdayaan Forum KIM membuka peluang kemitraan (webinar pembentukan Forum KIM)',
    kind: 'news',
    address: 'kalteng.antaranews.com/amp/berita/547681',
    confidence: 'H',
    read: true,
  },
  S001: {
    title: 'ANTARA Kalteng: Sekitar 96 kelompok informasi masyarakat terbentuk di Kalimantan Tengah',
    kind: 'news',
    address: 'm.antaranews.com/amp/berita/3434283',
    confidence: 'H',
    read: true,
  },
  S002: {
    title: 'Borneonews: Dishubkominfo Kalteng Gelar Sosialisasi Pembentukan Kelompok Informasi Masyarakat',
    kind: 'news',
    published: '2016-03-17',
    confidence: 'H',
    read: true,
  },
  S003: {
    title: 'Pemerintah Kota Salatiga: Workshop Pemberdayaan Kelompok Informasi Masyarakat (KIM)',
    kind: 'official-page',
    address: 'diskominfo.salatiga.go.id/workshop-pemberdayaan-kelompok-informasi-masyarakat-kim',
    confidence: 'H',
    read: true,
  },
  S004: {
    title: 'Diskominfo Kota Serang: Pentingnya KIM dalam penyebarluasan informasi di Masyarakat',
    kind: 'official-page',
    confidence: 'H',
    read: true,
  },
} as const satisfies Record<string, Source>;
