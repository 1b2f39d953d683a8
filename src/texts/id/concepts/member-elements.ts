import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { MemberElement } from '../../../vocabulary/concepts/member-elements.js';
import { memberElements as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const memberElementsLabels: SchemeLabels<MemberElement> = /* @__PURE__ */ labelledByCode(codes, {
  'kelompok-tani': 'anggota kelompok tani',
  umkm: 'pelaku UMKM',
  pokdarwis: 'anggota kelompok sadar wisata',
  'karang-taruna': 'anggota karang taruna',
  'forum-anak': 'anggota Forum Anak',
  'keluarga-dan-perempuan': 'keluarga dan gerakan perempuan',
  pkk: 'anggota PKK',
  'kader-kb': 'kader KB',
  pgri: 'anggota PGRI',
  'forum-guru-paud': 'anggota forum guru PAUD',
  'kader-paud': 'kader PAUD',
  'radio-antarpenduduk': 'pegiat radio antarpenduduk',
  orsos: 'anggota organisasi sosial',
  lpmk: 'pengurus LPMK',
  'pengurus-rt-rw': 'pengurus RT atau RW',
  'pensiunan-asn': 'pensiunan ASN',
});

export const memberElements: SchemeTexts<MemberElement> = /* @__PURE__ */ described(memberElementsLabels, {
  title: 'Unsur anggota',
  description:
    'Unsur masyarakat yang diwakili anggota. KIM terdiri dari berbagai unsur; keragaman dilihat menurut kelompok unsur.',
  concepts: {
    'pertanian-dan-perikanan': {
      definition: 'Orang yang hidup dari tanah, ternak, atau laut.',
    },
    petani: {
      definition: 'Mengolah sawah, ladang, atau kebun.',
    },
    nelayan: {
      definition: 'Menangkap ikan di laut, sungai, atau danau.',
    },
    peternak: {
      definition: 'Memelihara ternak.',
    },
    'kelompok-tani': {
      definition: 'Mewakili kelompok tani.',
    },
    'perdagangan-dan-usaha': {
      definition: 'Orang yang berdagang, berusaha, atau bekerja di perusahaan.',
    },
    pedagang: {
      definition: 'Berjual beli di pasar, toko, atau keliling.',
    },
    umkm: {
      definition: 'Menjalankan usaha mikro, kecil, atau menengah.',
      scopeNote:
        'Orang yang usahanya sudah berjalan sebagai UMKM; yang berjualan saja adalah pedagang, yang memulai usaha baru adalah wirausaha.',
    },
    wirausaha: {
      definition: 'Memulai dan mengembangkan usaha sendiri.',
    },
    'karyawan-swasta': {
      definition: 'Bekerja pada perusahaan swasta.',
    },
    buruh: {
      definition: 'Bekerja pada orang lain dengan upah, misalnya buruh harian atau buruh pabrik.',
      scopeNote: 'Buruh tani, buruh nelayan, dan buruh ternak termasuk pertanian dan perikanan.',
    },
    pokdarwis: {
      definition: 'Mewakili kelompok sadar wisata desa.',
    },
    'pelajar-dan-mahasiswa': {
      definition: 'Orang yang masih bersekolah atau kuliah.',
    },
    pelajar: {
      definition: 'Masih bersekolah; sering belum berumur 18 tahun.',
    },
    mahasiswa: {
      definition: 'Kuliah di perguruan tinggi.',
    },
    kepemudaan: {
      definition: 'Remaja, pemuda, dan organisasinya.',
    },
    remaja: {
      definition: 'Anak muda belasan tahun.',
    },
    pemuda: {
      definition: 'Orang muda yang mewakili unsur pemuda.',
      scopeNote: 'Dewasa muda; untuk belasan tahun pakai remaja, untuk wakil organisasinya pakai karang taruna.',
    },
    'karang-taruna': {
      definition: 'Mewakili karang taruna, organisasi pemuda desa atau kelurahan.',
    },
    'forum-anak': {
      definition: 'Mewakili Forum Anak; hampir selalu belum berumur 18 tahun.',
    },
    'keluarga-dan-perempuan': {
      definition: 'Orang tua dan gerakan kesejahteraan keluarga.',
    },
    'orang-tua': {
      definition:
        'Ayah, ibu, atau orang yang sudah tua; disebut berdampingan dengan remaja dalam uraian tentang anggota KIM.',
    },
    pkk: {
      definition: 'Mewakili gerakan Pemberdayaan dan Kesejahteraan Keluarga.',
    },
    'kader-kb': {
      definition: 'Kader keluarga berencana.',
    },
    'ibu-rumah-tangga': {
      definition: 'Mengurus rumah tangga sebagai pekerjaan utama.',
    },
    'kesehatan-dan-layanan-sosial': {
      definition: 'Tenaga dan kader yang melayani kesehatan dan kesejahteraan warga.',
    },
    'kader-posyandu': {
      definition: 'Kader pos pelayanan terpadu.',
    },
    'kader-jumantik': {
      definition: 'Kader juru pemantau jentik.',
    },
    'kader-antinarkoba': {
      definition: 'Kader pencegahan narkoba, disebut juga kader BNN.',
    },
    'kader-jaminan-kesehatan': {
      definition: 'Kader yang membantu warga mengurus BPJS Kesehatan.',
    },
    bidan: {
      definition: 'Bidan yang bekerja di desa atau kelurahan.',
    },
    pendidikan: {
      definition: 'Guru, pendidik, dan organisasinya.',
    },
    guru: {
      definition: 'Mengajar di sekolah.',
    },
    pgri: {
      definition: 'Mewakili Persatuan Guru Republik Indonesia.',
    },
    'forum-guru-paud': {
      definition: 'Mewakili forum guru pendidikan anak usia dini.',
    },
    'kader-paud': {
      definition: 'Kader pendidikan anak usia dini.',
    },
    'media-dan-komunikasi': {
      definition: 'Orang yang bekerja atau bergiat di media dan komunikasi.',
    },
    'insan-pers': {
      definition: 'Wartawan atau pekerja media.',
    },
    'radio-antarpenduduk': {
      definition: 'Anggota Radio Antar Penduduk Indonesia.',
    },
    'seni-dan-budaya': {
      definition: 'Orang yang bergiat dalam seni dan budaya.',
    },
    seniman: {
      definition: 'Berkarya dalam seni, termasuk seni pertunjukan rakyat.',
    },
    kemasyarakatan: {
      definition: 'Orang yang mewakili organisasi dan lembaga kemasyarakatan.',
    },
    orsos: {
      definition: 'Mewakili organisasi sosial kemasyarakatan.',
      scopeNote: 'Juga dipakai untuk pegiat tempat ibadah, supaya agama tidak tercatat.',
    },
    lpmk: {
      definition: 'Mewakili lembaga pemberdayaan masyarakat kelurahan atau desa.',
    },
    'pengurus-rt-rw': {
      definition: 'Mewakili rukun tetangga atau rukun warga.',
    },
    'tokoh-masyarakat': {
      definition: 'Dihormati dan didengar warga setempat.',
    },
    'tokoh-adat': {
      definition: 'Dihormati sebagai pemangku adat setempat.',
    },
    pensiunan: {
      definition: 'Sudah pensiun dari pekerjaannya.',
    },
    'pensiunan-asn': {
      definition: 'Pernah menjadi aparatur sipil negara dan kini pensiun.',
    },
    'unsur-lain': {
      definition: 'Unsur masyarakat yang tidak tercantum di sini.',
      scopeNote: 'Dua anggota dengan unsur lain belum tentu berasal dari unsur yang sama.',
    },
  },
});
