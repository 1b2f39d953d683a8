import type { FormRow } from '../rows.js';

/**
 * Words for forms of dissemination. Labels and aliases of the vocabulary count by themselves; a row here adds words, or
 * states more of a word that the vocabulary lists.
 */
export const disseminationForms = [
  // Informing
  { concept: 'sosialisasi', grade: 'named', inflect: 'verb', forms: 'sosialisasi' },
  {
    concept: 'sosialisasi',
    forms:
      'socialisasi,health talk,outreach,counseling talk,sosper,sosperda,psikoedukasi,roadshow,road show,safari kim,pengenalan kim,goes to school,goes to campus,masuk sekolah,masuk kampus,kenalkan,mengenalkan,perkenalkan,memperkenalkan,dikenalkan,diperkenalkan,gaungkan,seruan,serukan,gelorakan',
  },
  {
    concept: 'sosialisasi',
    forms:
      'dakwah hukum,beri pemahaman,berikan pemahaman,memberi pemahaman,memberikan pemahaman,pemberian pemahaman,beri penjelasan,berikan penjelasan,penerangan hukum,beri penerangan,binluh,bimluh,luhkum serentak,dikmas lantas,jaksa masuk desa,jaksa menyapa,goes to village,campaign,awareness,socialization',
  },
  { concept: 'sosialisasi', inflect: 'verb', forms: 'kampanye' },
  {
    concept: 'sosialisasi',
    light: true,
    forms:
      'dorong warga,dorong masyarakat,ajak warga,mengajak warga,ajak masyarakat,mengajak masyarakat,ajak pemuda,ajak siswa,ajak pelajar,ajak mahasiswa',
  },
  {
    concept: 'edukasi-praktik',
    inflect: 'verb',
    forms: 'edukasi',
    with: 'membuat,pembuatan,praktik,praktek,cara,teknik,pengolahan,mengolah,olah,budidaya,menanam,merakit,keterampilan,bercocok,daur,kompos,cuci,gosok,sikat,biogas,memilah,pemilahan,memasak,menjahit,membatik,hidroponik,belajar',
  },
  { concept: 'sosialisasi', inflect: 'verb', forms: 'edukasi' },
  { concept: 'penyuluhan', grade: 'named', forms: 'menyuluh,suluhan' },
  {
    concept: 'penyuluhan',
    forms: 'ceramah,berceramah,kultum,tausiyah,tausiah,luhkum',
  },
  { concept: 'diseminasi-informasi', grade: 'named', inflect: 'verb', forms: 'diseminasi' },
  {
    concept: 'diseminasi-informasi',
    forms: 'sebarluaskan,deseminasi',
  },
  {
    concept: 'diseminasi-informasi',
    forms:
      'sebarkan informasi,sebar informasi,sampaikan informasi,penyebaran berita,sebar info,sebarkan info,berbagi informasi,berbagi info,informasikan,salurkan informasi,penyaluran informasi,berikan informasi,memberikan informasi,pemberian informasi,beri informasi,jadi narasumber,menjadi narasumber,jadi pemateri,menjadi pemateri,isi materi,bagikan tips,berbagi tips,sampaikan pesan,terminal informasi,pelayanan informasi,layanan informasi,meneruskan informasi,teruskan informasi',
  },
  { concept: 'diseminasi-informasi', start: true, forms: 'informasi,info' },
  {
    concept: 'publikasi',
    start: true,
    forms: 'berita,kabar,video,film,konten,tulisan',
  },
  // Talking
  { concept: 'temu-wicara', grade: 'named', forms: 'temuwicara' },
  {
    concept: 'temu-wicara',
    forms:
      'tanya jawab,kuliah umum,coffee morning,public hearing,temu warga,temu kim,sambung rasa,temu netizen,konferensi pers,press conference,temu tokoh,tatap muka,temu blogger,wicara,sapa warga,menyapa warga,jumpa',
  },
  { concept: 'dialog', grade: 'named', forms: 'berdialog,mendialogkan' },
  {
    concept: 'dialog',
    forms:
      'minggu kasih,ngopi kamtibmas,cangkruk kamtibmas,warung kamtibmas,obrolan,komsos,komunikasi sosial,komunikasi dua arah',
  },
  { concept: 'diskusi', grade: 'named', inflect: 'verb', forms: 'diskusi' },
  {
    concept: 'diskusi',
    forms:
      'bedah buku,bedah film,curah pendapat,curah gagasan,brainstorming,sharing,jagongan,jagong,juguran,ngobrol,ngopi bareng/bersama/santai/pagi/sore/malam,duduk bareng,duduk bersama,kupas tuntas,mengupas,bincang,berbincang,perbincangan,nongkrong,tukar pikiran,tukar pendapat,discuss,discusses,discussed,discussion,bertukar pikiran,debat',
  },
  {
    concept: 'diskusi',
    light: true,
    start: true,
    forms: 'forum',
    with: 'bahas,membahas,bicarakan,kupas,mengupas,diskusikan',
  },
  {
    concept: 'rembuk-warga',
    nameable: true,
    forms: 'rembug,rembuk,rembukan,rembugan,rembug warga,cangkrukan,cangkruk,nyangkruk',
  },
  {
    concept: 'rembuk-warga',
    forms:
      'selapanan,kumpulan warga,temu kangen,lesehan,jagong warga,sarasehan warga,paseban,riungan,ngariung,botram,gendu gendu rasa,srawung,jagongan warga,obrolan warga,tudang sipulung,sawala,ngawangkong,guneman,gunem catur,duduk basamo,baiyo batido,ngobrol warga,rembagan,musyawarah tani',
  },
  {
    concept: 'pertemuan-rutin',
    forms:
      'pertemuan,bertemu,berkumpul,ngumpul,ngumpulin,kumpul bulanan,kempalan,pepanggihan,gempungan,kopdar,kopdarwil,kopdarda,gathering,temu anggota,community meeting,temu kader,temu pengurus,kumpulan rt,kumpulan rutin,kumpulan pkk,kumpulan bapak,kumpulan ibu,kumpulan dasawisma,kumpulan rw',
  },
  { concept: 'pertemuan-rutin', light: true, forms: 'rutinan,kumpul' },
  { concept: 'pertemuan-rutin', start: true, forms: 'kumpulan' },
  { concept: 'pertemuan-rutin', forms: 'arisan' },
  { concept: 'audiensi', grade: 'named', inflect: 'verb', forms: 'audiensi' },
  {
    concept: 'audiensi',
    forms: 'beraudensi,audience,hearing,sowan,bertemu bupati,bertemu wali kota,bertemu gubernur',
  },
  {
    concept: 'audiensi',
    forms: 'temui,menemui,menghadap,datangi kantor,mendatangi kantor',
    with: 'bupati,wali,walikota,wawali,wabup,gubernur,wagub,dprd,camat,sekda,kadis,menteri,dirjen',
  },
  { concept: 'seminar', forms: 'kuliah tamu,conference,studium generale,konferensi,semiloka' },
  { concept: 'lokakarya', forms: 'minilokakarya' },
  {
    concept: 'webinar',
    forms: 'zoominar,kulwap,kuliah whatsapp,seminar virtual',
  },
  {
    concept: 'gelar-wicara',
    forms: 'bincang radio,wawancara radio,bincang pagi,bincang sore,obrolan radio',
  },
  // Visiting
  {
    concept: 'widyawisata',
    forms: 'studi komparasi,ngangsu kawruh,jujugan',
  },
  {
    concept: 'widyawisata',
    forms:
      'studi referensi,kaji banding,kaji tiru,study tour,studi wisata,field trip,fieldtrip,kunjungan edukasi,menimba ilmu,timba ilmu,menimba pengalaman,timba pengalaman,jadi rujukan studi,gali ilmu,ngangsu kaweruh,rujukan belajar,rujukan studi,tempat belajar,lokus studi,berguru,cari ilmu,mencari ilmu',
  },
  {
    concept: 'widyawisata',
    forms: 'studi,study',
    with: 'ke,kim,dari,kunjungan',
  },
  {
    concept: 'widyawisata',
    forms: 'belajar,sinau,menimba',
    with: 'ke,menyang',
    without: 'dari',
  },
  {
    concept: 'widyawisata',
    forms: 'outing class,outing kelas,outing klas,kunjungan industri,kunjungan lapang,kunjungan studi',
  },
  { concept: 'studi-banding', grade: 'named', forms: 'studibanding' },
  {
    concept: 'studi-banding',
    forms: 'stuba,benchmark',
  },
  { concept: 'studi-tiru', grade: 'named', forms: 'studitiru' },
  { concept: 'kunjungan-kerja', grade: 'named', forms: 'kunker' },
  {
    concept: 'kunjungan-kerja',
    inflect: 'verb',
    forms: 'kunjung,kunjungan lapangan',
    without: 'penilai,penilaian,juri,verifikasi,verifikator,monitoring,monev,supervisi',
  },
  {
    concept: 'kunjungan-kerja',
    forms: 'datangi,mendatangi,visit,visits,tandang',
    without: 'adukan,mengadukan,pertanyakan,keluhkan,minta,lapor,tolak,menolak,demo,protes,tuntut,menuntut,wadul',
  },
  {
    concept: 'kunjungan-kerja',
    forms:
      'lawatan,bertandang,terima tamu,menerima tamu,kedatangan tamu,terima rombongan,sambut tamu,menyambut tamu,kedatangan rombongan,sambut rombongan,kedatangan mahasiswa,sambut kedatangan,dolan,famtrip,fam trip,singgah di,melawat,mampir',
  },
  {
    concept: 'tukar-kawruh',
    forms: 'bertukar pengalaman,tukar ilmu,berbagi pengalaman,berbagi ilmu',
  },
  {
    concept: 'anjangsana',
    forms: 'bersilaturahmi',
  },
  {
    concept: 'anjangsana',
    nameable: true,
    forms:
      'nganjang,anjangkarya,sambang,sambangi,menyambangi,disambangi,tilik,nilik,halal bihalal,halalbihalal,halal bi halal,ramah tamah,temu alumni,reuni,open house',
  },
  { concept: 'anjangsana', light: true, forms: 'door to door,dor to dor' },
  { concept: 'temu-wicara', start: true, forms: 'temu' },
] as const satisfies readonly FormRow[];
