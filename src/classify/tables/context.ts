import type { ContextRow } from '../rows.js';

/**
 * Words that name no form, but stand around one technique far more often than around the others. Where no form is
 * named, the technique whose words weigh most is stated as a weak finding. A form of the vocabulary that stands here
 * counts as such a word only.
 */
export const techniqueContext = [
  // Information and media
  {
    concept: 'publikasi',
    weight: 2,
    forms:
      'berita,warta,kabar,konten,video,film,foto,fotografi,jurnalistik,jurnalis,wartawan,media,narasi,tulisan,catatan,profil,editorial,rubrik,opini,pembuatan iklan,citizen journalism,penulisan,menulis,tulis,memuat,dimuat,pemuatan,naskah',
  },
  {
    concept: 'publikasi-daring',
    weight: 3,
    forms:
      'web,website,situs,blog,media sosial,medsos,sosmed,facebook,instagram,youtube,tiktok,twitter,whatsapp,wa,telegram,kanal,portal,akun,konten digital',
  },
  {
    concept: 'publikasi-daring',
    weight: 1,
    forms: 'aplikasi,daring,online,digital,internet,wifi,ti,it,tik',
  },
  {
    concept: 'siaran',
    weight: 3,
    forms: 'radio,televisi,tv,ht,frekuensi,penyiar',
  },
  {
    concept: 'siaran',
    weight: 3,
    forms: 'rapi,orari',
  },
  {
    concept: 'diseminasi-informasi',
    weight: 3,
    forms:
      'informasi,info,narasumber,nara sumber,pemateri,hoaks,hoax,isu,komunikasi,aspirasi,keterbukaan,corong,pengaduan,aduan,keluhan',
  },
  {
    concept: 'diseminasi-informasi',
    weight: 2,
    forms:
      'materi,penjelasan,jelaskan,paparkan,paparan,ajak,mengajak,diajak,ajakan,pesan,pengenalan,presentasi,tangkal,menangkal,waspada,mewaspadai,tips,cegah,bermedsos,bermedia,pemilu,pilkada,pemilihan serentak,perbup,perda',
  },
  { concept: 'promosi', weight: 2, forms: 'branding,potensi,ekraf' },
  { concept: 'widyawisata', weight: 2, inflect: 'verb', forms: 'kunjung' },
  {
    concept: 'widyawisata',
    weight: 1,
    forms: 'tamu,rombongan,datangi,mendatangi,kedatangan,plesir',
  },
  {
    concept: 'dialog',
    weight: 2,
    forms: 'bertemu,forum,temui,menemui,kumpul,temu',
  },
  // Learning
  {
    concept: 'peningkatan-kapasitas',
    weight: 2,
    forms:
      'kapasitas,keterampilan,ketrampilan,kemampuan,kompetensi,sdm,instruktur,pelatih,kualitas,ilmu,literasi,pengetahuan,wawasan,pemahaman,pendidikan,kecakapan,edukatif,membaca,baca',
  },
  {
    concept: 'edukasi-praktik',
    weight: 2,
    forms: 'kelas,les,memasak,menjahit,membatik,menganyam,merajut,merakit',
  },
  // Doing
  {
    concept: 'di-luar-lima-teknik',
    weight: 2,
    forms:
      'pengadaan,penyediaan,pemasangan,instalasi,pembangunan,membangun,pengembangan,mengembangkan,kembangkan,pelayanan,layanan,pelaporan,program kerja,administrasi,pembayaran,penerimaan,mudik,rekreasi,piknik,pengabdian',
  },
  {
    concept: 'di-luar-lima-teknik',
    weight: 1,
    forms: 'kegiatan,acara,program,agenda,gerakan,aksi,giat,bersama,inovasi,karya,rencana,pemilihan',
  },
  // The guide: without a form beside it, outside the five.
  {
    concept: 'di-luar-lima-teknik',
    weight: 2,
    forms: 'pemberdayaan,memberdayakan,berdayakan,penguatan',
  },
  {
    concept: 'di-luar-lima-teknik',
    weight: 1,
    forms:
      'pemberian,pembuatan,pengiriman,pengumpulan,penarikan,pengambilan,penggantian,pengisian,penyiapan,pemanfaatan,operasional',
  },
  {
    concept: 'usaha',
    weight: 3,
    forms: 'usaha,produksi,pengolahan,mengolah,koperasi,pasar,bisnis,jual,kolam,penggemukan',
  },
  {
    concept: 'peringatan-hari-besar',
    weight: 3,
    forms:
      'hut ri,hut,hari jadi/ibu/kartini/santri/pahlawan,milad,peringatan,peringati,memperingati,diperingati,perayaan,rayakan,sambut,menyambut,meriahkan,memeriahkan,semarak,semarakkan,kemeriahan,keseruan,kemerdekaan,ramadan,ramadhan,idul fitri/adha,lebaran,harlah,tahun baru,sumpah pemuda,tujuhbelasan',
  },
  {
    concept: 'aksi-sosial',
    weight: 3,
    forms:
      'bantuan,sembako,sumbangan,peduli,penanganan,penerima,vaksin,korban,dhuafa,yatim,paket,berbagi,membantu,bantu',
  },
  {
    concept: 'penghargaan',
    weight: 2,
    forms:
      'apresiasi,mengapresiasi,diapresiasi,dipuji,bangga,kebanggaan,unggul,unggulan,andalan,percontohan,pilot project',
  },
  {
    concept: 'penghargaan',
    weight: 3,
    forms: 'terbaik,prestasi,berprestasi,peringkat,ranking,terfavorit,teladan,predikat',
  },
  {
    concept: 'kerja-sama',
    weight: 3,
    forms: 'mitra',
  },
  { concept: 'monev', weight: 3, forms: 'penilai,verifikator,auditor' },
  {
    concept: 'rapat',
    weight: 2,
    forms: 'susun,menyusun,siapkan,rancang,rancangan,rumuskan,disusun,dirancang',
  },
] as const satisfies readonly ContextRow[];
