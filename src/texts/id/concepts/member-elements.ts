import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { MemberElement } from '../../../vocabulary/concepts/member-elements.js';

export const memberElements: SchemeTexts<MemberElement> = /* @__PURE__ */ frozen({
  title: 'Unsur anggota',
  description:
    'Unsur masyarakat yang diwakili anggota. KIM terdiri dari berbagai unsur; keragaman dilihat menurut kelompok unsur.',
  concepts: {
    'pertanian-dan-perikanan': {
      label: 'pertanian dan perikanan',
      definition: 'Orang yang hidup dari tanah, ternak, atau laut.',
    },
    petani: {
      label: 'petani',
      definition: 'Mengolah sawah, ladang, atau kebun.',
    },
    nelayan: {
      label: 'nelayan',
      definition: 'Menangkap ikan di laut, sungai, atau danau.',
    },
    peternak: {
      label: 'peternak',
      definition: 'Memelihara ternak.',
    },
    'kelompok-tani': {
      label: 'anggota kelompok tani',
      definition: 'Mewakili kelompok tani.',
    },
    'perdagangan-dan-usaha': {
      label: 'perdagangan dan usaha',
      definition: 'Orang yang berdagang, berusaha, atau bekerja di perusahaan.',
    },
    pedagang: {
      label: 'pedagang',
      definition: 'Berjual beli di pasar, toko, atau keliling.',
    },
    umkm: {
      label: 'pelaku UMKM',
      definition: 'Menjalankan usaha mikro, kecil, atau menengah.',
      scopeNote:
        'Orang yang usahanya sudah berjalan sebagai UMKM; yang berjualan saja adalah pedagang, yang memulai usaha baru adalah wirausaha.',
    },
    wirausaha: {
      label: 'wirausaha',
      definition: 'Memulai dan mengembangkan usaha sendiri.',
    },
    'karyawan-swasta': {
      label: 'karyawan swasta',
      definition: 'Bekerja pada perusahaan swasta.',
    },
    buruh: {
      label: 'buruh',
      definition: 'Bekerja pada orang lain dengan upah, misalnya buruh harian atau buruh pabrik.',
      scopeNote: 'Buruh tani, buruh nelayan, dan buruh ternak termasuk pertanian dan perikanan.',
    },
    pokdarwis: {
      label: 'anggota kelompok sadar wisata',
      definition: 'Mewakili kelompok sadar wisata desa.',
    },
    'pelajar-dan-mahasiswa': {
      label: 'pelajar dan mahasiswa',
      definition: 'Orang yang masih bersekolah atau kuliah.',
    },
    pelajar: {
      label: 'pelajar',
      definition: 'Masih bersekolah; sering belum berumur 18 tahun.',
    },
    mahasiswa: {
      label: 'mahasiswa',
      definition: 'Kuliah di perguruan tinggi.',
    },
    kepemudaan: {
      label: 'kepemudaan',
      definition: 'Remaja, pemuda, dan organisasinya.',
    },
    remaja: {
      label: 'remaja',
      definition: 'Anak muda belasan tahun.',
    },
    pemuda: {
      label: 'pemuda',
      definition: 'Orang muda yang mewakili unsur pemuda.',
      scopeNote: 'Dewasa muda; untuk belasan tahun pakai remaja, untuk wakil organisasinya pakai karang taruna.',
    },
    'karang-taruna': {
      label: 'anggota karang taruna',
      definition: 'Mewakili karang taruna, organisasi pemuda desa atau kelurahan.',
    },
    'forum-anak': {
      label: 'anggota Forum Anak',
      definition: 'Mewakili Forum Anak; hampir selalu belum berumur 18 tahun.',
    },
    'keluarga-dan-perempuan': {
      label: 'keluarga dan gerakan perempuan',
      definition: 'Orang tua dan gerakan kesejahteraan keluarga.',
    },
    'orang-tua': {
      label: 'orang tua',
      definition:
        'Ayah, ibu, atau orang yang sudah tua; disebut berdampingan dengan remaja dalam uraian tentang anggota KIM.',
    },
    pkk: {
      label: 'anggota PKK',
      definition: 'Mewakili gerakan Pemberdayaan dan Kesejahteraan Keluarga.',
    },
    'kader-kb': {
      label: 'kader KB',
      definition: 'Kader keluarga berencana.',
    },
    'ibu-rumah-tangga': {
      label: 'ibu rumah tangga',
      definition: 'Mengurus rumah tangga sebagai pekerjaan utama.',
    },
    'kesehatan-dan-layanan-sosial': {
      label: 'kesehatan dan layanan sosial',
      definition: 'Tenaga dan kader yang melayani kesehatan dan kesejahteraan warga.',
    },
    'kader-posyandu': {
      label: 'kader posyandu',
      definition: 'Kader pos pelayanan terpadu.',
    },
    'kader-jumantik': {
      label: 'kader jumantik',
      definition: 'Kader juru pemantau jentik.',
    },
    'kader-antinarkoba': {
      label: 'kader antinarkoba',
      definition: 'Kader pencegahan narkoba, disebut juga kader BNN.',
    },
    'kader-jaminan-kesehatan': {
      label: 'kader jaminan kesehatan',
      definition: 'Kader yang membantu warga mengurus BPJS Kesehatan.',
    },
    bidan: {
      label: 'bidan',
      definition: 'Bidan yang bekerja di desa atau kelurahan.',
    },
    pendidikan: {
      label: 'pendidikan',
      definition: 'Guru, pendidik, dan organisasinya.',
    },
    guru: {
      label: 'guru',
      definition: 'Mengajar di sekolah.',
    },
    pgri: {
      label: 'anggota PGRI',
      definition: 'Mewakili Persatuan Guru Republik Indonesia.',
    },
    'forum-guru-paud': {
      label: 'anggota forum guru PAUD',
      definition: 'Mewakili forum guru pendidikan anak usia dini.',
    },
    'kader-paud': {
      label: 'kader PAUD',
      definition: 'Kader pendidikan anak usia dini.',
    },
    'media-dan-komunikasi': {
      label: 'media dan komunikasi',
      definition: 'Orang yang bekerja atau bergiat di media dan komunikasi.',
    },
    'insan-pers': {
      label: 'insan pers',
      definition: 'Wartawan atau pekerja media.',
    },
    'radio-antarpenduduk': {
      label: 'pegiat radio antarpenduduk',
      definition: 'Anggota Radio Antar Penduduk Indonesia.',
    },
    'seni-dan-budaya': {
      label: 'seni dan budaya',
      definition: 'Orang yang bergiat dalam seni dan budaya.',
    },
    seniman: {
      label: 'seniman',
      definition: 'Berkarya dalam seni, termasuk seni pertunjukan rakyat.',
    },
    kemasyarakatan: {
      label: 'kemasyarakatan',
      definition: 'Orang yang mewakili organisasi dan lembaga kemasyarakatan.',
    },
    orsos: {
      label: 'anggota organisasi sosial',
      definition: 'Mewakili organisasi sosial kemasyarakatan.',
      scopeNote: 'Juga dipakai untuk pegiat tempat ibadah, supaya agama tidak tercatat.',
    },
    lpmk: {
      label: 'pengurus LPMK',
      definition: 'Mewakili lembaga pemberdayaan masyarakat kelurahan atau desa.',
    },
    'pengurus-rt-rw': {
      label: 'pengurus RT atau RW',
      definition: 'Mewakili rukun tetangga atau rukun warga.',
    },
    'tokoh-masyarakat': {
      label: 'tokoh masyarakat',
      definition: 'Dihormati dan didengar warga setempat.',
    },
    'tokoh-adat': {
      label: 'tokoh adat',
      definition: 'Dihormati sebagai pemangku adat setempat.',
    },
    pensiunan: {
      label: 'pensiunan',
      definition: 'Sudah pensiun dari pekerjaannya.',
    },
    'pensiunan-asn': {
      label: 'pensiunan ASN',
      definition: 'Pernah menjadi aparatur sipil negara dan kini pensiun.',
    },
    'unsur-lain': {
      label: 'unsur lain',
      definition: 'Unsur masyarakat yang tidak tercantum di sini.',
      scopeNote: 'Dua anggota dengan unsur lain belum tentu berasal dari unsur yang sama.',
    },
  },
});
