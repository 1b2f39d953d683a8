import type { Source } from '../source.js';

/**
 * Laws and rules. `address` is where the text, or what is known of it, was found;
 * `read` is true only where the clauses that this library cites were read in the text itself.
 */
export const regulations = {
  'pp-38-2007': {
    title: 'PP 38/2007, Pembagian Urusan Pemerintahan',
    kind: 'regulation',
    address: 'studylibid.com/doc/494013',
    confidence: 'H',
    read: false,
  },
  'permen-17-2009': {
    title: 'Permen Kominfo 17/2009, Diseminasi Informasi Nasional oleh Pemerintah dan Pemerintah Daerah',
    kind: 'regulation',
    address: 'kominfo.malangkab.go.id/pd/slug?title=kelompok-informasi-masyarakat',
    confidence: 'H',
    read: false,
  },
  'permen-8-2010': {
    title: 'Permen Kominfo 08/PER/M.KOMINFO/6/2010, Pedoman Pengembangan dan Pemberdayaan Lembaga Komunikasi Sosial',
    kind: 'regulation',
    address: 'studylibid.com/doc/494013',
    published: '2010-06-01',
    confidence: 'H',
    read: false,
  },
  'permen-22-2010': {
    title: 'Permen Kominfo 22/PER/M.KOMINFO/12/2010, Standar Pelayanan Minimal bidang komunikasi dan informatika',
    kind: 'regulation',
    address: '123dok.com/document/zxx80onz',
    confidence: 'H',
    read: false,
  },
  'permen-27-2011': {
    title: 'Permen Kominfo 27/2011, petunjuk teknis Standar Pelayanan Minimal',
    kind: 'regulation',
    address: 'jdih.komdigi.go.id/produk_hukum/view/id/319',
    confidence: 'H',
    read: false,
  },
  'permen-8-2019': {
    title: 'Permen Kominfo 8/2019, Penyelenggaraan Urusan Pemerintahan Konkuren Bidang Komunikasi dan Informatika',
    kind: 'regulation',
    address: 'id.scribd.com/document/428992149',
    confidence: 'H',
    read: false,
  },
  'permen-4-2024': {
    title: 'Permen Kominfo 4/2024, Penyelenggaraan Urusan Pemerintahan Konkuren Bidang Komunikasi dan Informatika',
    kind: 'regulation',
    address: 'kim.bandungkab.go.id/2025/07/01/pemdes-cigentur-bentuk-kim-dari-gen-z',
    published: '2024-09-05',
    confidence: 'H',
    read: false,
  },
  'kepmen-standar-kim': {
    title: 'Rancangan Keputusan Menteri tentang standar KIM (dalam penyusunan, Oktober 2025)',
    kind: 'regulation',
    address: 'nttprov.go.id/client/view/berita?id=1900',
    confidence: 'M',
    read: false,
  },
  'permendagri-18-2018': {
    title: 'Permendagri 18/2018, Lembaga Kemasyarakatan Desa dan Lembaga Adat Desa',
    kind: 'regulation',
    address: 'kimasabri.id',
    confidence: 'M',
    read: false,
  },
  'uu-27-2022': {
    title: 'UU 27/2022 tentang Pelindungan Data Pribadi',
    kind: 'regulation',
    address: 'siplawfirm.id',
    confidence: 'H',
    read: false,
  },
  'pergub-jateng-3-2014': {
    title:
      'Pergub Jawa Tengah 3/2014, Pedoman Penyelenggaraan, Pengembangan dan Pemberdayaan Lembaga Komunikasi Sosial di Provinsi Jawa Tengah',
    kind: 'regulation',
    address: 'studylibid.com/doc/984273',
    confidence: 'M',
    read: false,
  },
  'perbup-sleman-51-2017': {
    title: 'Perbup Sleman 51/2017',
    kind: 'regulation',
    address: 'kominfo.slemankab.go.id',
    confidence: 'M',
    read: false,
  },
  'perbup-lombok-barat-6a-2019': {
    title: 'Perbup Lombok Barat 6.A/2019',
    kind: 'regulation',
    address: 'beritakimsekotong.com/p/tentang-kim.html',
    confidence: 'M',
    read: false,
  },
  'perbup-tuban-55-2020': {
    title: 'Perbup Tuban 55/2020',
    kind: 'regulation',
    address: 'kimronggolawe.com',
    confidence: 'M',
    read: false,
  },
  'perwal-depok-71-2023': {
    title: 'Perwal Depok 71/2023',
    kind: 'regulation',
    confidence: 'M',
    read: false,
  },
  'kepmendagri-2025-wilayah': {
    title:
      'Kepmendagri 300.2.2-2138 Tahun 2025 (25 April 2025), diubah dengan 300.2.2-2430/2025: kode dan data wilayah',
    kind: 'regulation',
    address: 'github.com/cahyadsn/wilayah',
    published: '2025-04-25',
    confidence: 'H',
    read: false,
  },
  'perbup-lumajang-19-2019': {
    title: 'Perbup Lumajang 19/2019',
    kind: 'regulation',
    address: 'suarasemeru.com/2025/07',
    confidence: 'M',
    read: false,
  },
  'perbup-bombana-17-2023': {
    title: 'Perbup Bombana 17/2023',
    kind: 'regulation',
    address: 'peraturan.bpk.go.id/Search?p=8&tema=121',
    confidence: 'M',
    read: false,
  },
} as const satisfies Record<string, Source>;
