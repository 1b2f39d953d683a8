import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'pertanian-dan-perikanan': {
    label: { id: 'pertanian dan perikanan', en: 'farming and fishing' },
    definition: {
      id: 'Orang yang hidup dari tanah, ternak atau laut.',
      en: 'People who live from land, livestock or the sea.',
    },
    sources: [{ source: 'S000' }, { source: 'S004' }],
  },
  petani: {
    label: { id: 'petani', en: 'farmer' },
    definition: { id: 'Mengolah sawah, ladang atau kebun.', en: 'Works rice fields, dry fields or gardens.' },
    aliases: ['pekebun', 'tani'],
    broader: 'pertanian-dan-perikanan',
    sources: [{ source: 'S000' }, { source: 'S004' }],
  },
  nelayan: {
    label: { id: 'nelayan', en: 'fisher' },
    definition: { id: 'Menangkap ikan di laut, sungai atau danau.', en: 'Catches fish at sea, in rivers or lakes.' },
    broader: 'pertanian-dan-perikanan',
    sources: [{ source: 'S000' }, { source: 'S004' }],
  },
  peternak: {
    label: { id: 'peternak', en: 'livestock keeper' },
    definition: { id: 'Memelihara ternak.', en: 'Keeps livestock.' },
    broader: 'pertanian-dan-perikanan',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  'kelompok-tani': {
    label: { id: 'anggota kelompok tani', en: "member of a farmers' group" },
    definition: { id: 'Mewakili kelompok tani.', en: "Stands for a farmers' group." },
    aliases: ['poktan', 'gapoktan'],
    broader: 'pertanian-dan-perikanan',
    sources: [{ source: 'kolaka-pembentukan' }, { source: 'unsur-anggota-tiga-halaman' }],
  },
  'perdagangan-dan-usaha': {
    label: { id: 'perdagangan dan usaha', en: 'trade and enterprise' },
    definition: {
      id: 'Orang yang berdagang, berusaha atau bekerja di perusahaan.',
      en: 'People who trade, run a business or work for one.',
    },
    sources: [{ source: 'S000' }, { source: 'S004' }],
  },
  pedagang: {
    label: { id: 'pedagang', en: 'trader' },
    definition: {
      id: 'Berjual beli di pasar, toko atau keliling.',
      en: 'Buys and sells at a market, in a shop or on the road.',
    },
    broader: 'perdagangan-dan-usaha',
    sources: [{ source: 'S000' }, { source: 'S004' }],
  },
  umkm: {
    label: { id: 'pelaku UMKM', en: 'owner of a micro, small or medium enterprise' },
    definition: {
      id: 'Menjalankan usaha mikro, kecil atau menengah.',
      en: 'Runs a micro, small or medium enterprise.',
    },
    scopeNote: {
      id: 'Orang yang usahanya sudah berjalan sebagai UMKM; yang berjualan saja adalah pedagang, yang memulai usaha baru adalah wirausaha.',
      en: 'People whose enterprise runs as an UMKM; whoever only sells is a trader, whoever starts something new is an entrepreneur.',
    },
    aliases: ['UMKM', 'UKM', 'usaha mikro'],
    broader: 'perdagangan-dan-usaha',
    sources: [{ source: 'S004' }],
  },
  wirausaha: {
    label: { id: 'wirausaha', en: 'entrepreneur' },
    definition: { id: 'Memulai dan mengembangkan usaha sendiri.', en: 'Starts and builds up a business of their own.' },
    aliases: ['wiraswasta', 'pengusaha'],
    broader: 'perdagangan-dan-usaha',
    sources: [{ source: 'S004' }],
  },
  'karyawan-swasta': {
    label: { id: 'karyawan swasta', en: 'private-sector employee' },
    definition: { id: 'Bekerja pada perusahaan swasta.', en: 'Works for a private company.' },
    aliases: ['pegawai swasta'],
    broader: 'perdagangan-dan-usaha',
    sources: [{ source: 'it-news-berau' }],
  },
  pokdarwis: {
    label: { id: 'anggota kelompok sadar wisata', en: 'member of a tourism group' },
    definition: { id: 'Mewakili kelompok sadar wisata desa.', en: 'Stands for the tourism group of a village.' },
    aliases: ['Pokdarwis', 'sadar wisata'],
    broader: 'perdagangan-dan-usaha',
    sources: [{ source: 'kolaka-pembentukan' }],
  },
  'pelajar-dan-mahasiswa': {
    label: { id: 'pelajar dan mahasiswa', en: 'pupils and students' },
    definition: { id: 'Orang yang masih bersekolah atau kuliah.', en: 'People who still go to school or university.' },
    sources: [{ source: 'S000' }],
  },
  pelajar: {
    label: { id: 'pelajar', en: 'pupil' },
    definition: { id: 'Masih bersekolah; sering belum berumur 18 tahun.', en: 'Goes to school; often under 18.' },
    aliases: ['siswa', 'murid'],
    broader: 'pelajar-dan-mahasiswa',
    sources: [{ source: 'S000' }, { source: 'bandung-wakil-ketua' }],
  },
  mahasiswa: {
    label: { id: 'mahasiswa', en: 'university student' },
    definition: { id: 'Kuliah di perguruan tinggi.', en: 'Studies at a university or college.' },
    broader: 'pelajar-dan-mahasiswa',
    sources: [{ source: 'S000' }, { source: 'S004' }],
  },
  kepemudaan: {
    label: { id: 'kepemudaan', en: 'youth' },
    definition: { id: 'Remaja, pemuda dan organisasinya.', en: 'Teenagers, young adults and their organisations.' },
    sources: [{ source: 'S000' }, { source: 'S004' }],
  },
  remaja: {
    label: { id: 'remaja', en: 'teenager' },
    definition: { id: 'Anak muda belasan tahun.', en: 'A young person in their teens.' },
    aliases: ['ABG'],
    broader: 'kepemudaan',
    sources: [{ source: 'S000' }, { source: 'kapuas-hulu-pembentukan' }],
  },
  pemuda: {
    label: { id: 'pemuda', en: 'young adult' },
    definition: { id: 'Orang muda yang mewakili unsur pemuda.', en: 'A young adult who stands for the youth.' },
    scopeNote: {
      id: 'Dewasa muda; untuk belasan tahun pakai remaja, untuk wakil organisasinya pakai karang taruna.',
      en: 'Young adults; for the teens use remaja, for those who stand for the organisation use karang taruna.',
    },
    aliases: ['pemudi'],
    broader: 'kepemudaan',
    sources: [{ source: 'S004' }],
  },
  'karang-taruna': {
    label: { id: 'anggota karang taruna', en: 'member of karang taruna' },
    definition: {
      id: 'Mewakili karang taruna, organisasi pemuda desa atau kelurahan.',
      en: 'Stands for karang taruna, the youth organisation of a village.',
    },
    broader: 'kepemudaan',
    sources: [{ source: 'kolaka-pembentukan' }, { source: 'unsur-anggota-tiga-halaman' }],
  },
  'forum-anak': {
    label: { id: 'anggota Forum Anak', en: "member of a children's forum" },
    definition: {
      id: 'Mewakili Forum Anak; hampir selalu belum berumur 18 tahun.',
      en: "Stands for the children's forum; nearly always under 18.",
    },
    broader: 'kepemudaan',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }, { source: 'bandung-wakil-ketua' }],
  },
  'keluarga-dan-perempuan': {
    label: { id: 'keluarga dan gerakan perempuan', en: "family and women's movement" },
    definition: { id: 'Orang tua dan gerakan kesejahteraan keluarga.', en: 'Parents and the family-welfare movement.' },
    sources: [{ source: 'S000' }, { source: 'S004' }],
  },
  'orang-tua': {
    label: { id: 'orang tua', en: 'parent or elder' },
    definition: {
      id: 'Orang tua; dalam S000 disebut berdampingan dengan remaja.',
      en: 'A parent or elder; S000 names them beside teenagers.',
    },
    aliases: ['orangtua'],
    broader: 'keluarga-dan-perempuan',
    sources: [{ source: 'S000' }],
  },
  pkk: {
    label: { id: 'anggota PKK', en: 'member of the PKK' },
    definition: {
      id: 'Mewakili gerakan Pemberdayaan dan Kesejahteraan Keluarga.',
      en: 'Stands for the PKK, the family-welfare movement.',
    },
    aliases: ['PKK', 'Tim Penggerak PKK'],
    broader: 'keluarga-dan-perempuan',
    sources: [{ source: 'S004' }, { source: 'antara-pkk-bojonegoro' }],
  },
  'kader-kb': {
    label: { id: 'kader KB', en: 'family-planning volunteer' },
    definition: { id: 'Kader keluarga berencana.', en: 'A volunteer for family planning.' },
    aliases: ['kader keluarga berencana'],
    broader: 'keluarga-dan-perempuan',
    sources: [{ source: 'S004' }],
  },
  'kesehatan-dan-layanan-sosial': {
    label: { id: 'kesehatan dan layanan sosial', en: 'health and social services' },
    definition: {
      id: 'Tenaga dan kader yang melayani kesehatan dan kesejahteraan warga.',
      en: 'Workers and volunteers who serve the health and welfare of residents.',
    },
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  'kader-posyandu': {
    label: { id: 'kader posyandu', en: 'health-post volunteer' },
    definition: { id: 'Kader pos pelayanan terpadu.', en: 'A volunteer at the community health post.' },
    broader: 'kesehatan-dan-layanan-sosial',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  'kader-jumantik': {
    label: { id: 'kader jumantik', en: 'mosquito-monitoring volunteer' },
    definition: { id: 'Kader juru pemantau jentik.', en: 'A volunteer who looks for mosquito larvae.' },
    aliases: ['jumantik'],
    broader: 'kesehatan-dan-layanan-sosial',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  'kader-antinarkoba': {
    label: { id: 'kader antinarkoba', en: 'drug-prevention volunteer' },
    definition: {
      id: 'Kader pencegahan narkoba, disebut juga kader BNN.',
      en: 'A drug-prevention volunteer, also called a BNN volunteer.',
    },
    aliases: ['kader BNN'],
    broader: 'kesehatan-dan-layanan-sosial',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  'kader-jaminan-kesehatan': {
    label: { id: 'kader jaminan kesehatan', en: 'health-insurance volunteer' },
    definition: {
      id: 'Kader yang membantu warga mengurus BPJS Kesehatan.',
      en: 'A volunteer who helps residents with public health insurance.',
    },
    aliases: ['kader BPJS', 'kader JKN'],
    broader: 'kesehatan-dan-layanan-sosial',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  bidan: {
    label: { id: 'bidan', en: 'midwife' },
    definition: { id: 'Bidan yang bekerja di desa atau kelurahan.', en: 'A midwife who works in the village.' },
    broader: 'kesehatan-dan-layanan-sosial',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  pendidikan: {
    label: { id: 'pendidikan', en: 'education' },
    definition: { id: 'Guru, pendidik dan organisasinya.', en: 'Teachers, educators and their organisations.' },
    sources: [{ source: 'S004' }],
  },
  guru: {
    label: { id: 'guru', en: 'teacher' },
    definition: { id: 'Mengajar di sekolah.', en: 'Teaches at a school.' },
    aliases: ['pengajar', 'pendidik'],
    broader: 'pendidikan',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  pgri: {
    label: { id: 'anggota PGRI', en: 'member of the PGRI' },
    definition: { id: 'Mewakili Persatuan Guru Republik Indonesia.', en: "Stands for the PGRI, the teachers' union." },
    aliases: ['PGRI'],
    broader: 'pendidikan',
    sources: [{ source: 'S004' }],
  },
  'forum-guru-paud': {
    label: { id: 'anggota forum guru PAUD', en: "member of an early-childhood teachers' forum" },
    definition: {
      id: 'Mewakili forum guru pendidikan anak usia dini.',
      en: 'Stands for the forum of early-childhood teachers.',
    },
    broader: 'pendidikan',
    sources: [{ source: 'S004' }],
  },
  'kader-paud': {
    label: { id: 'kader PAUD', en: 'early-childhood volunteer' },
    definition: { id: 'Kader pendidikan anak usia dini.', en: 'A volunteer for early-childhood education.' },
    broader: 'pendidikan',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  'media-dan-komunikasi': {
    label: { id: 'media dan komunikasi', en: 'media and communication' },
    definition: {
      id: 'Orang yang bekerja atau bergiat di media dan komunikasi.',
      en: 'People who work or volunteer in media and communication.',
    },
    sources: [{ source: 'S004' }],
  },
  'insan-pers': {
    label: { id: 'insan pers', en: 'journalist' },
    definition: { id: 'Wartawan atau pekerja media.', en: 'A journalist or media worker.' },
    aliases: ['wartawan', 'jurnalis', 'pers'],
    broader: 'media-dan-komunikasi',
    sources: [{ source: 'S004' }, { source: 'unsur-anggota-tiga-halaman' }],
  },
  'radio-antarpenduduk': {
    label: { id: 'pegiat radio antarpenduduk', en: "citizens' radio operator" },
    definition: {
      id: 'Anggota Radio Antar Penduduk Indonesia.',
      en: "A member of RAPI, the citizens' radio association.",
    },
    aliases: ['RAPI'],
    broader: 'media-dan-komunikasi',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  'seni-dan-budaya': {
    label: { id: 'seni dan budaya', en: 'arts and culture' },
    definition: { id: 'Orang yang bergiat dalam seni dan budaya.', en: 'People active in arts and culture.' },
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  seniman: {
    label: { id: 'seniman', en: 'artist' },
    definition: {
      id: 'Berkarya dalam seni, termasuk seni pertunjukan rakyat.',
      en: "Works in an art, people's theatre included.",
    },
    broader: 'seni-dan-budaya',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  kemasyarakatan: {
    label: { id: 'kemasyarakatan', en: 'community organisations' },
    definition: {
      id: 'Orang yang mewakili organisasi dan lembaga kemasyarakatan.',
      en: 'People who stand for community organisations and institutions.',
    },
    sources: [{ source: 'S004' }],
  },
  orsos: {
    label: { id: 'anggota organisasi sosial', en: 'member of a social organisation' },
    definition: { id: 'Mewakili organisasi sosial kemasyarakatan.', en: 'Stands for a social organisation.' },
    scopeNote: {
      id: 'Juga dipakai untuk pegiat tempat ibadah, supaya agama tidak tercatat.',
      en: 'Also for those active at a place of worship, so that no religion is recorded.',
    },
    aliases: ['orsos', 'ormas', 'organisasi sosial'],
    broader: 'kemasyarakatan',
    sources: [{ source: 'S004' }],
  },
  lpmk: {
    label: { id: 'pengurus LPMK', en: 'officer of the LPMK' },
    definition: {
      id: 'Mewakili lembaga pemberdayaan masyarakat kelurahan atau desa.',
      en: 'Stands for the community-empowerment institution of the village.',
    },
    aliases: ['LPMK', 'LPMD'],
    broader: 'kemasyarakatan',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  'pengurus-rt-rw': {
    label: { id: 'pengurus RT atau RW', en: 'officer of an RT or RW' },
    definition: { id: 'Mewakili rukun tetangga atau rukun warga.', en: 'Stands for a neighbourhood unit.' },
    aliases: ['RT', 'RW'],
    broader: 'kemasyarakatan',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }, { source: 'rangkah-2020' }],
  },
  'pensiunan-asn': {
    label: { id: 'pensiunan ASN', en: 'retired civil servant' },
    definition: {
      id: 'Pernah menjadi aparatur sipil negara dan kini pensiun.',
      en: 'Used to be a civil servant and is now retired.',
    },
    aliases: ['pensiunan PNS', 'purnatugas'],
    broader: 'kemasyarakatan',
    sources: [{ source: 'unsur-anggota-tiga-halaman' }],
  },
  'unsur-lain': {
    label: { id: 'unsur lain', en: 'another element' },
    definition: {
      id: 'Unsur masyarakat yang tidak tercantum di sini.',
      en: 'An element of society that is not listed here.',
    },
    scopeNote: {
      id: 'Dua anggota dengan unsur lain belum tentu berasal dari unsur yang sama.',
      en: 'Two members with another element are not thereby of the same element.',
    },
    sources: [{ source: 'S000', where: 'dan lainnya' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of an element of society (unsur).
 *
 * @useDeclaredType
 */
export type MemberElement = keyof typeof rows;

/**
 * Elements of society that members stand for, under groups (rows without `broader`). Composition is judged by group: a
 * farmer and a breeder are one kind of life, a farmer and a pupil are two. A group may be recorded where nothing nearer is known.
 *
 * One element that reports name is left out on purpose: mosque activists. To record it would record a member's religion,
 * which no rule needs, which UU 27/2022 protects, and about which S003 says that a KIM makes no distinction. Such a
 * member is `orsos` or `unsur-lain`.
 *
 * Women and men are not elements here but the separate field `sex`, ages the separate field `ageBand`.
 */
export const memberElements: ConceptScheme<MemberElement> = {
  id: 'member-elements',
  title: { id: 'Unsur anggota', en: 'Member elements' },
  description: {
    id: 'Unsur masyarakat yang diwakili anggota. KIM terdiri dari berbagai unsur; keragaman dilihat menurut kelompok unsur.',
    en: 'Elements of society that members stand for. A KIM consists of various elements; how mixed it is shows in the groups of elements.',
  },
  horizon: '2026-11-21',
  concepts: rows,
};
