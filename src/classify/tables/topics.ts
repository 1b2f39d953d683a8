import type { TopicRow } from '../rows.js';

/** Words for topics, beside the labels and aliases of the vocabulary. */
export const topicForms = [
  {
    topic: 'pendidikan',
    forms: 'siswa,pelajar,guru,santri,beasiswa,sd,smp,sma,smk,ppdb,bimbel,anak usia dini,mengajar',
  },
  { topic: 'literasi', forms: 'taman baca/bacaan,membaca,minat/pojok baca,buku' },
  {
    topic: 'kesehatan',
    forms:
      'sehat,vaksin,vaksinasi,balita,ibu hamil,dbd,demam berdarah,jumantik,psn,fogging,puskesmas,bpjs,donor darah,senam,corona,prokes,masker,disinfektan,tbc,tuberkulosis,hiv,aids,odgj,narkoba,posbindu,germas,phbs,bidan',
  },
  { topic: 'pangan', forms: 'b2sa,pekarangan,beras,pasar murah' },
  {
    topic: 'pertanian',
    forms:
      'tani,panen,padi,jagung,sawah,pupuk,hidroponik,kwt,ternak,kambing,sapi,kopi,kebun,tanaman,urban farming,jamur',
  },
  {
    topic: 'kelautan-perikanan',
    forms: 'ikan,lele,tambak,mangrove,pesisir,laut',
  },
  {
    topic: 'ekonomi-produktif',
    forms: 'usaha,wirausaha,kewirausahaan,produk,bazar,bazaar,pasar rakyat,ekraf,bumdes,pemasaran,ekspor',
  },
  {
    topic: 'umkm',
    forms: 'ikm,ukm,membatik,mbatik,keripik,kripik,kue,jajanan,jamu,olahan,sertifikasi halal,nib,souvenir',
  },
  { topic: 'pariwisata', forms: 'wisatawan,eduwisata,homestay,destinasi' },
  {
    topic: 'seni-budaya',
    forms: 'seni,wayang,tari,ludruk,ketoprak,reog,karnaval,kirab,tradisi,musik,keroncong,sedekah bumi',
  },
  {
    topic: 'lingkungan',
    forms: 'pohon,hijau,taman,sungai,bersih,kerja bakti,banjir,adiwiyata,proklim,mangrove',
  },
  { topic: 'pengelolaan-sampah', forms: 'kompos,komposter,3r,maggot,eco enzyme,plastik' },
  { topic: 'pemuda', forms: 'pemudi,milenial,gen z,genre,forum anak,taruna' },
  {
    topic: 'perempuan-dan-keluarga',
    forms: 'ibu ibu,kb,kdrt,dasawisma,dasa wisma,dharma wanita,parenting,anak,pernikahan dini',
  },
  {
    topic: 'sosial',
    forms: 'bantuan,blt,pkh,bpnt,santunan,yatim,dhuafa,bakti sosial,baksos,donasi,kemiskinan,korban,difabel',
  },
  {
    topic: 'teknologi-informasi',
    forms: 'digital,digitalisasi,smart city,aplikasi,komputer,wifi,ai,website',
  },
  {
    topic: 'literasi-digital',
    forms: 'berita bohong,bijak bermedsos,bermedia sosial,keamanan/cakap digital,siber,disinformasi,misinformasi',
  },
  {
    topic: 'pemilihan-umum',
    forms: 'pilpres,pileg,kpu,coklit,tps,pemilih,quick count,pilgub',
  },
  {
    topic: 'hukum',
    forms: 'paralegal,posbankum,kadarkum,perbup,perda,perdes,perwal,undang undang,ham,cukai,rokok ilegal',
  },
  {
    topic: 'pembangunan-desa',
    forms: 'musrenbang,apbdes,bedah rumah,ptsl,e ktp,adminduk,pajak,pbb,tmmd,gotong royong,desa cantik,sertifikat',
  },
  {
    topic: 'kelembagaan-kim',
    forms:
      'pembentukan/pengurus/pembinaan/pemberdayaan/peran/penguatan/revitalisasi kim,pengukuhan kim/pengurus,kelembagaan',
  },
  {
    topic: 'media-komunikasi',
    forms:
      'berita,jurnalis,jurnalisme,konten,video,film pendek,podcast,siaran,desain grafis,public speaking,kehumasan,media sosial,menulis,penulisan,blog',
  },
] as const satisfies readonly TopicRow[];
