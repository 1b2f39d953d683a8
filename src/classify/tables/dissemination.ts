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
      'socialisasi,health/counseling talk,outreach,sosper,sosperda,psikoedukasi,roadshow,road show,safari/pengenalan kim,goes to school/campus,masuk sekolah/kampus,kenalkan,mengenalkan,perkenalkan,memperkenalkan,dikenalkan,diperkenalkan,gaungkan,seruan,serukan,gelorakan',
  },
  {
    concept: 'sosialisasi',
    forms:
      'dakwah/penerangan hukum,beri pemahaman/penjelasan/penerangan,berikan pemahaman/penjelasan,memberi/memberikan/pemberian pemahaman,binluh,bimluh,luhkum serentak,dikmas lantas,jaksa masuk desa,jaksa menyapa,goes to village,campaign,awareness,socialization',
  },
  { concept: 'sosialisasi', inflect: 'verb', forms: 'kampanye' },
  {
    concept: 'sosialisasi',
    light: true,
    forms: 'dorong warga/masyarakat,ajak warga/masyarakat/pemuda/siswa/pelajar/mahasiswa,mengajak warga/masyarakat',
  },
  {
    concept: 'edukasi-praktik',
    inflect: 'verb',
    forms: 'edukasi',
    with: 'membuat,pembuatan,praktik,praktek,cara,teknik,pengolahan,mengolah,olah,budidaya,menanam,merakit,keterampilan,bercocok,daur,kompos,cuci,gosok,sikat,biogas,memilah,pemilahan,memasak,menjahit,membatik,hidroponik,belajar',
  },
  { concept: 'sosialisasi', inflect: 'verb', forms: 'edukasi' },
  { concept: 'penyuluhan', grade: 'named', forms: 'menyuluh,nyuluh,suluhan' },
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
      'sebarkan informasi/info,sebar informasi/info,sampaikan informasi/pesan,penyebaran berita,berbagi informasi/info/tips,informasikan,salurkan/penyaluran/berikan/memberikan/pemberian/beri/terminal/pelayanan/layanan/meneruskan/teruskan informasi,jadi narasumber/pemateri,menjadi narasumber/pemateri,isi materi,bagikan tips',
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
      'tanya jawab,kuliah umum,coffee morning,public hearing,temu warga/kim/netizen/tokoh/blogger,sambung rasa,konferensi pers,press conference,tatap muka,wicara,sapa/menyapa warga,jumpa',
  },
  { concept: 'dialog', grade: 'named', forms: 'berdialog,mendialogkan' },
  {
    concept: 'dialog',
    forms: 'minggu kasih,ngopi/cangkruk/warung kamtibmas,obrolan,komsos,komunikasi sosial,komunikasi dua arah',
  },
  { concept: 'diskusi', grade: 'named', inflect: 'verb', forms: 'diskusi' },
  {
    concept: 'diskusi',
    forms:
      'bedah buku/film,curah pendapat/gagasan,brainstorming,sharing,jagongan,jagong,juguran,ngobrol,ngopi bareng/bersama/santai/pagi/sore/malam,duduk bareng/bersama,kupas tuntas,mengupas,bincang,berbincang,perbincangan,nongkrong,tukar pikiran/pendapat,discuss,discusses,discussed,discussion,bertukar pikiran,debat',
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
      'selapanan,kumpulan/jagong/sarasehan/jagongan/obrolan/ngobrol warga,temu kangen,lesehan,paseban,riungan,ngariung,botram,gendu gendu rasa,srawung,tudang sipulung,sawala,ngawangkong,guneman,gunem catur,duduk basamo,baiyo batido,rembagan,musyawarah tani',
  },
  {
    concept: 'pertemuan-rutin',
    forms:
      'pertemuan,bertemu,berkumpul,ngumpul,ngumpulin,kumpul bulanan,kempalan,pepanggihan,gempungan,kopdar,kopdarwil,kopdarda,gathering,temu anggota/kader/pengurus,community meeting,kumpulan rt/rutin/pkk/bapak/ibu/dasawisma/rw',
  },
  { concept: 'pertemuan-rutin', light: true, forms: 'rutinan,kumpul' },
  { concept: 'pertemuan-rutin', start: true, forms: 'kumpulan' },
  { concept: 'pertemuan-rutin', forms: 'arisan' },
  { concept: 'audiensi', grade: 'named', inflect: 'verb', forms: 'audiensi' },
  {
    concept: 'audiensi',
    forms: 'beraudensi,audience,hearing,sowan,bertemu bupati/gubernur,bertemu wali kota',
  },
  {
    concept: 'audiensi',
    forms: 'temui,menemui,menghadap,datangi/mendatangi kantor',
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
    forms: 'bincang radio/pagi/sore,wawancara/obrolan radio',
  },
  // Visiting
  {
    concept: 'widyawisata',
    forms: 'studi komparasi,ngangsu kawruh,jujugan',
  },
  {
    concept: 'widyawisata',
    forms:
      'studi referensi/wisata,kaji banding/tiru,study tour,field trip,fieldtrip,kunjungan edukasi,menimba ilmu/pengalaman,timba ilmu/pengalaman,jadi rujukan studi,gali/cari/mencari ilmu,ngangsu kaweruh,rujukan belajar/studi,tempat belajar,lokus studi,berguru',
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
    forms: 'outing class/kelas/klas,kunjungan industri/lapang/studi',
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
      'lawatan,bertandang,terima tamu/rombongan,menerima/menyambut tamu,kedatangan tamu/rombongan/mahasiswa,sambut tamu/rombongan/kedatangan,dolan,famtrip,fam trip,singgah di,melawat,mampir',
  },
  {
    concept: 'tukar-kawruh',
    forms: 'bertukar pengalaman,tukar ilmu,berbagi pengalaman/ilmu',
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
