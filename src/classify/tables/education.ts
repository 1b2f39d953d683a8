import type { FormRow } from '../rows.js';

/** Words for forms of education and training, beside the labels and aliases of the vocabulary. */
export const educationForms = [
  { concept: 'pelatihan', grade: 'named', inflect: 'verb', forms: 'latih' },
  {
    concept: 'pelatihan',
    forms:
      'gembleng,digembleng,menggembleng,penggemblengan,upgrade,naik kelas,inkubasi,plthn,pltihan,plthan,trained,trains,tot,trainning,magang,pemagangan,short course,bootcamp,boot camp,outbound,outbond,out bond,diajar,pangajaran,latian,learn,learns,palatihan,lokalatih,uji kompetensi,sertifikasi',
  },
  { concept: 'bimbingan-teknis', grade: 'named', forms: 'bimtek' },
  {
    concept: 'bimbingan-teknis',
    forms: 'bimbing,membimbing,dibimbing,bintek,bimteks',
  },
  {
    concept: 'bimbingan-teknis',
    forms: 'bimbingan,asistensi,mentoring,technical assistance,klinik bimtek',
  },
  { concept: 'pendidikan-dan-latihan', grade: 'named', forms: 'diklat' },
  {
    concept: 'pendidikan-dan-latihan',
    forms:
      'sekolah lapang/lapangan/kim/jurnalistik/menulis/kader/ibu/lansia/perempuan,sekolah orang tua,pesantren kilat,pondok ramadan,penataran,kaderisasi,pengkaderan,latsar,orientasi,ospek,kelas inspirasi/menulis/ibu/digital/online/memasak/bahasa,kejar paket,pendidikan karakter/politik/keluarga',
  },
  {
    concept: 'pembinaan',
    forms: 'membina,dibina,bina kim,pendampingan,pengarahan,beri/berikan/kasih arahan,penyegaran,refreshing',
  },
  { concept: 'pembinaan', light: true, forms: 'dampingi,mendampingi' },
  {
    concept: 'pendidikan-dan-latihan',
    start: true,
    forms: 'pendidikan,kelas',
    without: 'rawat,inap,menengah,bpjs',
  },
  {
    concept: 'pendidikan-dan-latihan',
    forms: 'ikut/ikuti/mengikuti/buka/gelar/adakan kelas,kelas dongeng/parenting/bumil/batik/jahit',
  },
  {
    concept: 'pendampingan-usaha',
    forms:
      'urus/mengurus/pengurusan/penerbitan nib,pembuatan nib/qris,sertifikasi halal,onboarding umkm,umkm go digital,umkm naik kelas',
  },
  {
    concept: 'pendampingan-usaha',
    forms: 'dampingi,mendampingi,didampingi,pendampingan',
    with: 'umkm,ukm,ikm,usaha,nib,qris,halal,marketplace,produk,packaging,kemasan,pedagang,perajin,pengrajin,wirausaha,kwt,bumdes,pirt',
    without: 'panen,bansos,blt,bantuan,petani,tanam,vaksin,vaksinasi',
  },
  {
    concept: 'pendampingan-usaha',
    forms: 'bantu,membantu,fasilitasi,memfasilitasi',
    with: 'nib,qris,halal,sertifikat,kemasan,packaging,marketplace,pirt,merek,branding,pemasaran,logo,label',
    without: 'sembako,bencana,banjir,tanah,ptsl',
  },
  {
    concept: 'peningkatan-kapasitas',
    forms: 'peningkatan',
    with: 'kim,sdm,kualitas,kemampuan,pengelola,pengurus,anggota,kader,pengelolaan',
  },
  { concept: 'pembekalan', grade: 'named', forms: 'membekali,dibekali,bekali' },
  {
    concept: 'peningkatan-kapasitas',
    forms:
      'tingkatkan kapasitas/sdm/kompetensi/keterampilan/kemampuan,capacity building,perkuat kapasitas,peningkatan kompetensi/keterampilan/kapabilitas/profesionalisme/pengetahuan/wawasan,asah keterampilan/kemampuan,mengasah keterampilan/kemampuan,pengembangan sdm,upgrading',
  },
  {
    concept: 'widyawisata',
    forms: 'belajar ke,pelajari,mempelajari',
    with: 'kunjungi,mengunjungi,kunjungan,berkunjung',
  },
  {
    concept: 'edukasi-praktik',
    nameable: true,
    forms: 'sinau,sinau bareng,nyinau',
  },
  { concept: 'edukasi-praktik', forms: 'belajar,pembelajaran,praktek,praktikkan,praktekkan' },
  {
    concept: 'edukasi-praktik',
    forms:
      'demo masak/memasak,demonstrasi masak,les gratis,bimbingan belajar,bimbel,ekstrakurikuler,ekskul,mengajar,ajari,mengajari,ngajari,ngajarin,ajarkan,diajari,sekolah lapangkan',
  },
  // What is spread or taught, where another form stands.
  { concept: 'literasi', grade: 'named', light: true, forms: 'literasi' },
  { concept: 'literasi', light: true, forms: 'literasi digital' },
  {
    concept: 'literasi',
    forms:
      'kelas/kegiatan/kampung/tingkatkan/peningkatan literasi,literasi anak/keuangan/informasi/media,taman bacaan,pojok/minat/lapak baca,rumah baca/pintar,perpustakaan keliling',
  },
] as const satisfies readonly FormRow[];
