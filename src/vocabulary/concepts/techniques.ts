import { frozen } from '../../kernel/frozen.js';
import type { InformationCycleStep } from '../about-kim/information-cycle.js';
import type { KimFunction } from '../about-kim/kim-functions.js';
import type { KimMission } from '../about-kim/kim-missions.js';
import type { Principle } from '../about-kim/principles.js';
import type { ProblemCycleStep } from '../about-kim/problem-cycle.js';
import type { ConceptRows, ConceptScheme, LinksOf, TopCode } from '../concept.js';
import type { AdindaFunction } from './adinda.js';

// Five techniques stand at the top, as S000 counts them, and beside them one branch for what KIMs report outside of
// them. Forms that the published lists name cite those lists. Every other form cites a page that reports it and
// 'judul-kegiatan', whose sorting rule places it: the form that a title names first decides, whatever its content.
const rows = {
  'diseminasi-informasi': {
    aliases: [
      'diseminasi',
      'desiminasi',
      'disemenasi',
      'penyebarluasan',
      'penyebarluasan informasi',
      'penyebaran informasi',
      'penyampaian informasi',
    ],
    links: [
      { kind: 'closeMatch', scheme: 'adinda', code: 'diseminasi' },
      { kind: 'contributesTo', scheme: 'kim-functions', code: 'wahana-informasi' },
      { kind: 'contributesTo', scheme: 'kim-missions', code: 'memperlancar-arus-informasi' },
    ],
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }],
  },
  'temu-wicara': {
    broader: 'diseminasi-informasi',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'diskusi' }],
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }],
  },
  lokakarya: {
    aliases: ['loka karya', 'workshop', 'work shop'],
    broader: 'diseminasi-informasi',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'akses' }],
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }, { source: 'indonesiaonline-stia' }],
  },
  widyawisata: {
    aliases: [
      'widya wisata',
      'karyawisata',
      'studi orientasi',
      'studi informasi',
      'studi lapangan',
      'kunjungan belajar',
      'belajar ke',
      'jujugan belajar',
      'mblancang',
    ],
    broader: 'diseminasi-informasi',
    links: [
      { kind: 'contributesTo', scheme: 'adinda', code: 'akses' },
      { kind: 'contributesTo', scheme: 'adinda', code: 'networking' },
    ],
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }, { source: 'probolinggo-bangu-jaya' }],
  },
  'studi-banding': {
    aliases: [
      'study banding',
      'studi komparasi',
      'studi komparatif',
      'kunjung banding',
      'kunjungan banding',
      'benchmarking',
    ],
    broader: 'widyawisata',
    sources: [
      { source: 'S003', where: 'peran pemerintah daerah, huruf j' },
      { source: 'purbalingga-lentera' },
      { source: 'kimbijak-kunjung-banding' },
      { source: 'judul-kegiatan' },
    ],
  },
  'studi-tiru': {
    aliases: ['study tiru'],
    broader: 'widyawisata',
    sources: [{ source: 'banuatv-studi-tiru' }, { source: 'mataram-gianyar' }, { source: 'judul-kegiatan' }],
  },
  'kunjungan-kerja': {
    aliases: ['kunker', 'kunjungan lapangan'],
    broader: 'widyawisata',
    sources: [{ source: 'mataram-gianyar' }, { source: 'lentera-braling' }, { source: 'judul-kegiatan' }],
  },
  'tukar-kawruh': {
    aliases: ['ngangsu kawruh', 'bertukar kawruh', 'tukar pengalaman', 'timba ilmu'],
    broader: 'widyawisata',
    sources: [{ source: 'sleman-tukar-kawruh' }, { source: 'lentera-braling' }, { source: 'judul-kegiatan' }],
  },
  sarasehan: {
    aliases: ['saresehan', 'serasehan'],
    broader: 'diseminasi-informasi',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'diskusi' }],
    sources: [{ source: 'kaltengtoday-teknik' }, { source: 'S003', where: 'peran pemerintah daerah, huruf f' }],
  },
  anjangsana: {
    aliases: ['anjang sana', 'silaturahmi', 'silaturahim', 'kunjungan silaturahmi'],
    broader: 'diseminasi-informasi',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'networking' }],
    sources: [{ source: 'kaltengtoday-teknik' }, { source: 'lentera-braling' }],
  },
  dialog: {
    aliases: ['dialog interaktif', 'dialog publik'],
    broader: 'diseminasi-informasi',
    links: [
      { kind: 'contributesTo', scheme: 'adinda', code: 'diskusi' },
      { kind: 'contributesTo', scheme: 'kim-functions', code: 'mitra-dialog' },
    ],
    sources: [{ source: 'kaltengtoday-teknik' }, { source: 'inikalteng-teknik' }],
  },
  diskusi: {
    aliases: ['forum diskusi', 'diskusi kelompok', 'diskusi publik', 'diskusi bersama'],
    broader: 'diseminasi-informasi',
    links: [
      { kind: 'closeMatch', scheme: 'adinda', code: 'diskusi' },
      { kind: 'contributesTo', scheme: 'problem-cycle', code: 'menemukan-masalah' },
    ],
    sources: [{ source: 'kaltengtoday-teknik' }, { source: 'ideanews-ppu' }],
  },
  'diskusi-kelompok-terpumpun': {
    aliases: ['fgd', 'focus group discussion', 'forum grup diskusi', 'diskusi terfokus'],
    broader: 'diskusi',
    sources: [{ source: 'judul-kegiatan' }],
  },
  'rembuk-warga': {
    aliases: [
      'rembug warga',
      'rembug desa',
      'rembuk desa',
      'cangkrukan',
      'cangkruan',
      'ngobras',
      'ngopi sore',
      'kumpul warga',
      'arisan',
      'wahana komunikasi masyarakat',
    ],
    broader: 'diseminasi-informasi',
    links: [
      { kind: 'contributesTo', scheme: 'adinda', code: 'diskusi' },
      { kind: 'contributesTo', scheme: 'problem-cycle', code: 'memutuskan-bersama' },
      { kind: 'contributesTo', scheme: 'principles', code: 'partisipatif' },
    ],
    sources: [
      { source: 'joglosemar-adinda' },
      { source: 'kraton-kidul-jateng-report' },
      { source: 'kimbijak-kekuatan-media' },
      { source: 'judul-kegiatan' },
    ],
  },
  'pertemuan-rutin': {
    aliases: ['pertemuan bulanan', 'pertemuan tatap muka', 'pertemuan anggota', 'kopi darat'],
    broader: 'diseminasi-informasi',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'diskusi' }],
    sources: [{ source: 'sleman-forum-sembada' }, { source: 'rajawali-bimtek' }, { source: 'judul-kegiatan' }],
  },
  audiensi: {
    aliases: ['audensi', 'beraudiensi', 'dengar pendapat'],
    broader: 'diseminasi-informasi',
    links: [
      { kind: 'contributesTo', scheme: 'adinda', code: 'aspirasi' },
      { kind: 'contributesTo', scheme: 'adinda', code: 'networking' },
      { kind: 'contributesTo', scheme: 'kim-functions', code: 'mitra-dialog' },
      { kind: 'contributesTo', scheme: 'kim-missions', code: 'menyalurkan-aspirasi' },
    ],
    sources: [{ source: 'kimpurwakarta-audiensi' }, { source: 'sleman-sinduharjo' }, { source: 'judul-kegiatan' }],
  },
  sosialisasi: {
    aliases: ['sosialiasi', 'sosialisasi keliling', 'forum sosialisasi', 'kampanye'],
    broader: 'diseminasi-informasi',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'diseminasi' }],
    sources: [
      { source: 'S001' },
      { source: 'tribun-batang' },
      { source: 'kutim-sosialisasi-daring' },
      { source: 'judul-kegiatan' },
    ],
  },
  penyuluhan: {
    aliases: ['penerangan'],
    broader: 'diseminasi-informasi',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'diseminasi' }],
    sources: [{ source: 'lumajangsatu-stunting' }, { source: 'judul-kegiatan' }],
  },
  seminar: {
    aliases: ['simposium'],
    broader: 'diseminasi-informasi',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'akses' }],
    sources: [{ source: 'kimbijak-forum' }, { source: 'judul-kegiatan' }],
  },
  webinar: {
    aliases: ['seminar daring', 'seminar online'],
    broader: 'seminar',
    sources: [{ source: 'S000' }, { source: 'judul-kegiatan' }],
  },
  'gelar-wicara': {
    aliases: ['talk show', 'talkshow', 'bincang bincang', 'podcast', 'siniar'],
    broader: 'diseminasi-informasi',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'diseminasi' }],
    sources: [{ source: 'swaraguna-2016' }, { source: 'judul-kegiatan' }],
  },
  'pertunjukan-rakyat': {
    aliases: [
      'pertura',
      'pertunra',
      'fragmen',
      'ludruk',
      'ketoprak',
      'mamanda',
      'bondres',
      'wayang',
      'fk metra',
      'media tradisional',
    ],
    broader: 'diseminasi-informasi',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'diseminasi' }],
    sources: [{ source: 'waradesa-pertura-2014' }, { source: 'kimbijak-forum' }, { source: 'judul-kegiatan' }],
  },
  siaran: {
    aliases: [
      'siaran radio',
      'siaran langsung',
      'radio komunitas',
      'radio amatir',
      'siaran televisi',
      'live streaming',
    ],
    broader: 'diseminasi-informasi',
    links: [
      { kind: 'contributesTo', scheme: 'adinda', code: 'diseminasi' },
      { kind: 'contributesTo', scheme: 'information-cycle', code: 'mendistribusikan' },
    ],
    sources: [{ source: 'purbalingga-lentera' }, { source: 'natmed-mangun-karya' }, { source: 'judul-kegiatan' }],
  },
  publikasi: {
    aliases: ['pemberitaan', 'penulisan berita', 'pembuatan konten', 'pembuatan video'],
    broader: 'diseminasi-informasi',
    links: [
      { kind: 'contributesTo', scheme: 'adinda', code: 'diseminasi' },
      { kind: 'contributesTo', scheme: 'information-cycle', code: 'mendistribusikan' },
    ],
    sources: [{ source: 'jatimtimes-57-kelurahan' }, { source: 'judul-kegiatan' }],
  },
  liputan: {
    aliases: ['peliputan', 'reportase', 'meliput'],
    broader: 'publikasi',
    sources: [{ source: 'tarumajaya-halaman-muka' }, { source: 'gundih-2019' }, { source: 'judul-kegiatan' }],
  },
  'publikasi-daring': {
    aliases: ['blog', 'website', 'situs web', 'media sosial', 'medsos', 'unggah konten', 'publikasi online'],
    broader: 'publikasi',
    sources: [{ source: 'jatimtimes-57-kelurahan' }, { source: 'mojokerto-mekarsari' }, { source: 'judul-kegiatan' }],
  },
  'penerbitan-cetak': {
    aliases: ['buletin', 'pamflet', 'brosur', 'selebaran', 'leaflet', 'majalah dinding', 'mading', 'penerbitan'],
    broader: 'publikasi',
    sources: [{ source: 'sleman-program-kerja' }, { source: 'joglosemar-adinda' }, { source: 'judul-kegiatan' }],
  },
  'klarifikasi-informasi': {
    aliases: ['klarifikasi', 'klarifikasi isu', 'cek fakta', 'verifikasi informasi', 'tangkal hoaks', 'cegah hoaks'],
    broader: 'diseminasi-informasi',
    links: [
      { kind: 'contributesTo', scheme: 'information-cycle', code: 'mengolah' },
      { kind: 'contributesTo', scheme: 'adinda', code: 'diseminasi' },
    ],
    sources: [{ source: 'it-news-berau' }, { source: 'judul-kegiatan' }],
  },
  'getok-tular': {
    aliases: ['gethok tular', 'getuk tular', 'dari mulut ke mulut'],
    broader: 'diseminasi-informasi',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'diseminasi' }],
    sources: [{ source: 'kraton-kidul-jateng-report' }, { source: 'judul-kegiatan' }],
  },
  'woro-woro': {
    aliases: ['wara wara', 'pengumuman keliling', 'mikrofon masjid', 'pengeras suara'],
    broader: 'diseminasi-informasi',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'diseminasi' }],
    sources: [
      { source: 'kraton-kidul-jateng-report' },
      { source: 'natmed-mangun-karya' },
      { source: 'judul-kegiatan' },
    ],
  },
  pameran: {
    aliases: ['stan', 'stand', 'ekspo', 'expo', 'gelar produk', 'gelar potensi'],
    broader: 'diseminasi-informasi',
    links: [
      { kind: 'contributesTo', scheme: 'adinda', code: 'networking' },
      { kind: 'contributesTo', scheme: 'kim-functions', code: 'lembaga-bernilai-ekonomi' },
    ],
    sources: [{ source: 'jatim-pameran' }, { source: 'kraton-kidul-jateng-report' }, { source: 'judul-kegiatan' }],
  },
  promosi: {
    aliases: ['promosi produk', 'promosi potensi', 'branding'],
    broader: 'diseminasi-informasi',
    links: [
      { kind: 'contributesTo', scheme: 'adinda', code: 'diseminasi' },
      { kind: 'contributesTo', scheme: 'kim-functions', code: 'lembaga-bernilai-ekonomi' },
    ],
    sources: [{ source: 'ideanews-mangun-karya' }, { source: 'tribun-batang' }, { source: 'judul-kegiatan' }],
  },

  'pendidikan-dan-latihan': {
    aliases: ['diklat', 'pendidikan dan pelatihan', 'pendidikan latihan'],
    links: [
      { kind: 'contributesTo', scheme: 'adinda', code: 'akses' },
      { kind: 'contributesTo', scheme: 'kim-functions', code: 'peningkatan-literasi' },
      { kind: 'contributesTo', scheme: 'kim-missions', code: 'meningkatkan-kemampuan' },
    ],
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }],
  },
  pelatihan: {
    aliases: ['latihan', 'training', 'coaching', 'kursus', 'coaching clinic'],
    broader: 'pendidikan-dan-latihan',
    sources: [{ source: 'inanews-jurnalistik' }, { source: 'ideanews-ppu' }, { source: 'judul-kegiatan' }],
  },
  'bimbingan-teknis': {
    aliases: ['bimtek', 'bimbingan tehnis'],
    broader: 'pendidikan-dan-latihan',
    sources: [
      { source: 'S003', where: 'peran pemerintah daerah, huruf b' },
      { source: 'zanderz-bimtek' },
      { source: 'judul-kegiatan' },
    ],
  },
  pembinaan: {
    aliases: ['pembinaan kim', 'revitalisasi', 'pemantapan'],
    broader: 'pendidikan-dan-latihan',
    sources: [{ source: 'liputan6-serang-stunting' }, { source: 'sleman-kalasan' }, { source: 'judul-kegiatan' }],
  },
  'pendampingan-usaha': {
    aliases: ['pendampingan umkm', 'pendampingan nib', 'pendampingan halal', 'pendampingan qris'],
    broader: 'pendidikan-dan-latihan',
    sources: [{ source: 'ubp-pendampingan' }, { source: 'panduan-judul' }],
  },
  pembekalan: {
    broader: 'pendidikan-dan-latihan',
    sources: [{ source: 'kim-kota-malang-award-2015' }, { source: 'judul-kegiatan' }],
  },
  'peningkatan-kapasitas': {
    aliases: ['penguatan kapasitas', 'meningkatkan kapasitas', 'pengembangan kapasitas'],
    broader: 'pendidikan-dan-latihan',
    sources: [{ source: 'S003' }, { source: 'judul-kegiatan' }],
  },
  'edukasi-praktik': {
    term: 'edukasi dan praktik',
    aliases: ['edukasi', 'sinau', 'sinau bareng', 'belajar bersama', 'praktik', 'kelas belajar'],
    broader: 'pendidikan-dan-latihan',
    sources: [{ source: 'purwoagung-situs' }, { source: 'judul-kegiatan' }],
  },
  literasi: {
    term: 'program literasi',
    aliases: ['literasi', 'literasi digital', 'gerakan literasi', 'taman baca'],
    broader: 'pendidikan-dan-latihan',
    sources: [{ source: 'balinews-dajan-peken' }, { source: 'judul-kegiatan' }],
  },

  advokasi: {
    aliases: ['pembelaan hak', 'pendampingan hukum'],
    links: [
      { kind: 'contributesTo', scheme: 'adinda', code: 'akses' },
      { kind: 'contributesTo', scheme: 'problem-cycle', code: 'mengenali-pemecahan' },
    ],
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }],
  },
  litigasi: { broader: 'advokasi', sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }] },
  paralegal: {
    aliases: ['para legal', 'kadarkum', 'kelompok sadar hukum'],
    broader: 'advokasi',
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }, { source: 'banten-paralegal' }],
  },
  'bantuan-hukum': {
    aliases: ['posbankum', 'pos bantuan hukum'],
    broader: 'advokasi',
    sources: [{ source: 'banten-paralegal' }, { source: 'judul-kegiatan' }],
  },

  mediasi: {
    aliases: ['mediator', 'mediator desa', 'rumah mediasi'],
    links: [
      { kind: 'contributesTo', scheme: 'adinda', code: 'diskusi' },
      { kind: 'contributesTo', scheme: 'adinda', code: 'aspirasi' },
      { kind: 'contributesTo', scheme: 'problem-cycle', code: 'memutuskan-bersama' },
    ],
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }],
  },
  'mediasi-sengketa': {
    aliases: ['penyelesaian sengketa', 'mediasi konflik', 'perdamaian warga'],
    broader: 'mediasi',
    sources: [{ source: 'hanura-mediator' }, { source: 'judul-kegiatan' }],
  },

  'konsultasi-dan-konseling': {
    links: [
      { kind: 'contributesTo', scheme: 'adinda', code: 'akses' },
      { kind: 'contributesTo', scheme: 'problem-cycle', code: 'mengenali-pemecahan' },
    ],
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }],
  },
  konsultasi: {
    aliases: ['berkonsultasi', 'layanan konsultasi'],
    broader: 'konsultasi-dan-konseling',
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }],
  },
  konseling: {
    aliases: ['bimbingan konseling', 'curhat'],
    broader: 'konsultasi-dan-konseling',
    sources: [{ source: 'S000' }, { source: 'kaltengtoday-teknik' }],
  },
  klinik: {
    aliases: ['klinik internet sehat', 'klinik konsultasi'],
    broader: 'konsultasi-dan-konseling',
    sources: [{ source: 'kimbijak-kekuatan-media' }, { source: 'judul-kegiatan' }],
  },

  'di-luar-lima-teknik': { sources: [{ source: 'judul-kegiatan', where: '103 dari 309 judul' }] },
  lomba: {
    aliases: ['perlombaan', 'kompetisi', 'kontes', 'kim award', 'hackathon', 'pertandingan'],
    broader: 'di-luar-lima-teknik',
    sources: [{ source: 'persadapos-penghargaan' }, { source: 'jateng-fk-metra' }, { source: 'judul-kegiatan' }],
  },
  'lomba-cerdas-cermat': {
    term: 'Lomba Cerdas Cermat Komunikatif',
    aliases: ['lcck', 'lomba cerdik cermat komunikatif', 'lomba cerdik komunikatif', 'cerdik cermat', 'cerdas cermat'],
    broader: 'lomba',
    sources: [{ source: 'bojonegoro-lcck-2015' }, { source: 'kim-tuban-2009' }, { source: 'kimbijak-forum' }],
  },
  festival: {
    aliases: ['kimfest', 'kim fest', 'festival kim', 'kim festival', 'pekan kim', 'kirab', 'karnaval'],
    broader: 'di-luar-lima-teknik',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'networking' }],
    sources: [{ source: 'headline-kimfest-2025' }, { source: 'balinews-dajan-peken' }, { source: 'judul-kegiatan' }],
  },
  penghargaan: {
    aliases: ['anugerah', 'apresiasi', 'dinobatkan', 'juara', 'raih juara', 'meraih juara'],
    broader: 'di-luar-lima-teknik',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'networking' }],
    sources: [{ source: 'persadapos-penghargaan' }, { source: 'tribun-kraton-kidul' }, { source: 'judul-kegiatan' }],
  },
  usaha: {
    term: 'usaha produktif',
    aliases: ['usaha', 'usaha pengolahan', 'produksi', 'wirausaha', 'kewirausahaan', 'koperasi'],
    broader: 'di-luar-lima-teknik',
    links: [
      { kind: 'contributesTo', scheme: 'adinda', code: 'implementasi' },
      { kind: 'contributesTo', scheme: 'kim-functions', code: 'lembaga-bernilai-ekonomi' },
      { kind: 'contributesTo', scheme: 'kim-missions', code: 'mendayagunakan-informasi' },
    ],
    sources: [{ source: 'lentera-braling' }, { source: 'judul-kegiatan' }],
  },
  bazar: {
    aliases: ['bazaar', 'pasar murah', 'pasar rakyat'],
    broader: 'usaha',
    sources: [{ source: 'judul-kegiatan' }],
  },
  pembentukan: {
    aliases: [
      'pembentukan kim',
      'rekrutmen',
      'rekruitmen',
      'perekrutan',
      'pemilihan pengurus',
      'fasilitasi pembentukan',
    ],
    broader: 'di-luar-lima-teknik',
    links: [
      { kind: 'contributesTo', scheme: 'adinda', code: 'networking' },
      { kind: 'contributesTo', scheme: 'kim-missions', code: 'tumbuh-mandiri' },
    ],
    sources: [{ source: 'kaltimnews-loa-duri' }, { source: 'penakalteng-hoaks' }, { source: 'judul-kegiatan' }],
  },
  pengukuhan: {
    aliases: ['pelantikan', 'legalisasi', 'pengesahan', 'dikukuhkan', 'dilantik', 'penyerahan sk'],
    broader: 'di-luar-lima-teknik',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'networking' }],
    sources: [{ source: 'sleman-trihanggo' }, { source: 'judul-kegiatan' }],
  },
  rapat: {
    aliases: ['rapat persiapan', 'rapat kerja', 'raker', 'musyawarah', 'pembahasan'],
    broader: 'di-luar-lima-teknik',
    links: [
      { kind: 'contributesTo', scheme: 'adinda', code: 'diskusi' },
      { kind: 'contributesTo', scheme: 'problem-cycle', code: 'memutuskan-bersama' },
    ],
    sources: [{ source: 'suara-ntb-lombok-utara' }, { source: 'wonosobo-dana-desa' }, { source: 'judul-kegiatan' }],
  },
  'musyawarah-perencanaan': {
    aliases: [
      'musrenbang',
      'musrenbangdes',
      'musrenbangkel',
      'musdes',
      'musdesus',
      'musyawarah desa',
      'musyawarah dusun',
      'musyawarah kelurahan',
    ],
    broader: 'rapat',
    sources: [{ source: 'bkkbn-musyawarah' }, { source: 'panduan-judul' }],
  },
  'rapat-koordinasi': {
    aliases: ['rakor', 'koordinasi'],
    broader: 'rapat',
    links: [
      { kind: 'contributesTo', scheme: 'adinda', code: 'networking' },
      { kind: 'contributesTo', scheme: 'principles', code: 'sinergitas' },
    ],
    sources: [{ source: 'kemiri-padukuhan' }, { source: 'tribun-batang' }, { source: 'judul-kegiatan' }],
  },
  monev: {
    term: 'monitoring dan evaluasi',
    aliases: ['monev', 'monitoring', 'evaluasi', 'supervisi', 'penilaian'],
    broader: 'di-luar-lima-teknik',
    links: [
      { kind: 'contributesTo', scheme: 'adinda', code: 'networking' },
      { kind: 'contributesTo', scheme: 'principles', code: 'terukur' },
    ],
    sources: [{ source: 'prediksi-kim-ponorogo' }, { source: 'judul-kegiatan' }],
  },
  'kerja-bakti': {
    aliases: ['gugur gunung', 'gotong royong', 'bersih desa', 'bersih lingkungan', 'giat desa'],
    broader: 'di-luar-lima-teknik',
    links: [
      { kind: 'contributesTo', scheme: 'adinda', code: 'implementasi' },
      { kind: 'contributesTo', scheme: 'problem-cycle', code: 'melaksanakan-bersama' },
    ],
    sources: [{ source: 'gundih-2019' }, { source: 'prediksi-kim-ponorogo' }, { source: 'judul-kegiatan' }],
  },
  'aksi-sosial': {
    aliases: ['bakti sosial', 'baksos', 'santunan', 'sembako', 'donasi', 'penyerahan bantuan', 'donor darah'],
    broader: 'di-luar-lima-teknik',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'implementasi' }],
    sources: [{ source: 'mojokerto-mekarsari' }, { source: 'judul-kegiatan' }],
  },
  pendataan: {
    aliases: ['pemetaan', 'survei', 'survey', 'sensus', 'quick count', 'hitung cepat', 'pengumpulan data'],
    broader: 'di-luar-lima-teknik',
    links: [
      { kind: 'contributesTo', scheme: 'adinda', code: 'implementasi' },
      { kind: 'contributesTo', scheme: 'information-cycle', code: 'mengumpulkan' },
    ],
    sources: [{ source: 'sleman-program-kerja' }, { source: 'natmed-mangun-karya' }, { source: 'judul-kegiatan' }],
  },
  'pencarian-informasi': {
    aliases: ['mencari informasi', 'menggali informasi', 'permintaan informasi', 'pengumpulan informasi'],
    broader: 'di-luar-lima-teknik',
    links: [
      { kind: 'contributesTo', scheme: 'adinda', code: 'akses' },
      { kind: 'contributesTo', scheme: 'information-cycle', code: 'mengumpulkan' },
    ],
    sources: [{ source: 'joglosemar-adinda' }, { source: 'judul-kegiatan' }],
  },
  'kerja-sama': {
    aliases: ['kerjasama', 'nota kesepahaman', 'mou', 'penandatanganan kerja sama'],
    broader: 'di-luar-lima-teknik',
    links: [
      { kind: 'contributesTo', scheme: 'adinda', code: 'networking' },
      { kind: 'contributesTo', scheme: 'principles', code: 'kemitraan' },
    ],
    sources: [{ source: 'kutim-sosialisasi-daring' }, { source: 'judul-kegiatan' }],
  },
  'pelestarian-lingkungan': {
    aliases: ['konservasi', 'penghijauan', 'tanam pohon', 'penanaman pohon', 'bank sampah', 'safari hijau'],
    broader: 'di-luar-lima-teknik',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'implementasi' }],
    sources: [{ source: 'tarumajaya-halaman-muka' }, { source: 'judul-kegiatan' }],
  },
  'kawasan-percontohan': {
    aliases: ['demplot', 'kawasan pertanian terpadu', 'kebun percontohan', 'lahan percontohan'],
    broader: 'di-luar-lima-teknik',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'implementasi' }],
    sources: [{ source: 'sleman-tukar-kawruh' }, { source: 'judul-kegiatan' }],
  },
  'peringatan-hari-besar': {
    aliases: ['jalan sehat', 'hut kemerdekaan', 'hut ri', 'upacara', 'peringatan hari', 'tasyakuran', 'syukuran'],
    broader: 'di-luar-lima-teknik',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'implementasi' }],
    sources: [{ source: 'grobogan-berita' }, { source: 'judul-kegiatan' }],
  },
  'penyaluran-aspirasi': {
    aliases: ['serap aspirasi', 'jaring aspirasi', 'reses', 'pengaduan', 'layanan pengaduan', 'pelaporan warga'],
    broader: 'di-luar-lima-teknik',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'aspirasi' }],
    sources: [{ source: 'jakbar-reses' }, { source: 'malangpos-keluhan' }, { source: 'panduan-judul' }],
  },
  siskamling: {
    aliases: ['ronda', 'ronda malam', 'jaga malam', 'pos kamling'],
    broader: 'di-luar-lima-teknik',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'implementasi' }],
    sources: [{ source: 'joglosemar-adinda' }, { source: 'panduan-judul' }],
  },
  'layanan-kesehatan-warga': {
    aliases: [
      'posyandu',
      'posbindu',
      'cek kesehatan',
      'pemeriksaan kesehatan',
      'imunisasi',
      'vaksinasi',
      'pengobatan gratis',
    ],
    broader: 'di-luar-lima-teknik',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'implementasi' }],
    sources: [{ source: 'kkn-undip-posyandu' }, { source: 'panduan-judul' }],
  },
  'jemput-bola': {
    term: 'layanan jemput bola',
    aliases: ['pelayanan keliling', 'layanan keliling', 'pelayanan adminduk'],
    broader: 'di-luar-lima-teknik',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'implementasi' }],
    sources: [{ source: 'murianews-jemput-bola' }, { source: 'praktik-judul' }],
  },
  peluncuran: {
    aliases: ['launching', 'peresmian', 'pencanangan'],
    broader: 'di-luar-lima-teknik',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'implementasi' }],
    sources: [{ source: 'panduan-judul' }, { source: 'praktik-judul' }],
  },
  'tanggap-bencana': {
    aliases: ['evakuasi', 'penanganan bencana', 'penanganan banjir', 'penanganan longsor'],
    broader: 'di-luar-lima-teknik',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'implementasi' }],
    sources: [{ source: 'patrolicyber-longsor' }, { source: 'panduan-judul' }],
  },
  simulasi: {
    aliases: ['simulasi aktivitas', 'simulasi bencana', 'gladi evakuasi', 'gladi lapang'],
    broader: 'di-luar-lima-teknik',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'implementasi' }],
    sources: [{ source: 'S003', where: 'peran pemerintah daerah, huruf h' }, { source: 'panduan-judul' }],
  },
  deklarasi: {
    aliases: ['ikrar bersama'],
    broader: 'di-luar-lima-teknik',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'implementasi' }],
    sources: [{ source: 'stbm-deklarasi' }, { source: 'praktik-judul' }],
  },
  keagamaan: {
    term: 'kegiatan keagamaan',
    aliases: ['pengajian', 'doa bersama', 'istighosah', 'tahlil', 'sholawatan'],
    broader: 'di-luar-lima-teknik',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'implementasi' }],
    sources: [{ source: 'fahliazzahra-pengajian' }, { source: 'panduan-judul' }],
  },
  adat: {
    term: 'kegiatan adat',
    aliases: ['upacara adat', 'ritual adat', 'kenduri', 'selamatan', 'slametan'],
    broader: 'di-luar-lima-teknik',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'implementasi' }],
    sources: [{ source: 'sumbung-kirab' }, { source: 'panduan-judul' }],
  },
  olahraga: {
    term: 'olahraga bersama',
    aliases: ['senam', 'senam bersama', 'gowes', 'sepeda santai'],
    broader: 'di-luar-lima-teknik',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'implementasi' }],
    sources: [{ source: 'rumahzakat-senam' }, { source: 'panduan-judul' }],
  },
  'pembangunan-fisik': {
    aliases: ['pembangunan jalan', 'pembangunan jembatan', 'pengaspalan', 'betonisasi'],
    broader: 'di-luar-lima-teknik',
    links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'implementasi' }],
    sources: [{ source: 'bkm-charisma' }, { source: 'panduan-judul' }],
  },
} as const satisfies ConceptRows<{
  adinda: AdindaFunction;
  'information-cycle': InformationCycleStep;
  'kim-functions': KimFunction;
  'kim-missions': KimMission;
  principles: Principle;
  'problem-cycle': ProblemCycleStep;
}>;

/**
 * Code of an empowerment technique, of one of its forms, or of a kind of activity outside the five techniques.
 *
 * @useDeclaredType
 */
export type Technique = keyof typeof rows;

/** Where each concept points; a language gives the reason of every pointer. */
export type TechniqueLinks = LinksOf<typeof rows>;

/**
 * One of the five techniques, or the branch outside of them.
 *
 * @useDeclaredType
 */
export type TechniqueTop = TopCode<typeof rows>;

/**
 * Techniques of informative empowerment and the kinds of activity that KIMs report: five techniques with their forms
 * and, beside them, the branch `di-luar-lima-teknik`.
 *
 * @example
 * ```ts
 * techniques.concepts['studi-tiru'].broader; // 'widyawisata'
 * ```
 */
export const techniques: ConceptScheme<Technique, 'techniques'> = /* @__PURE__ */ frozen({
  id: 'techniques',
  horizon: '2026-11-21',
  concepts: rows,
});
