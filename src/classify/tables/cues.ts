import type { CueRow } from '../rows.js';

/** Words that change what an act does, asked for by the table of functions. */
export const cueWords = [
  {
    cue: 'media',
    forms: `jurnalistik,jurnalisme,jurnalis,journalism,journalist,reporter,wartawan,berita,beritakan,menulis,penulisan,tulis,kepenulisan,konten,content creator,video,film,sinematografi,videografi,foto,potret,memotret,fotografi,fotografer,desain,medsos,media/bermedia sosial,sosial media,bermedsos,sosmed,podcast,radio,siaran,penyiaran,penyiar,broadcasting,blog,ngeblog,blogging,vlog,reels,tiktok,youtube,instagram,fotojurnalistik,copywriting,public speaking,publikasi,website,reportase,liputan,buletin,editing,infografis,videos,photography,writing,canva,capcut,influencer`,
  },
  { cue: 'making', inflect: 'verb', forms: 'olah,rajut,masak,produksi,sulap' },
  {
    cue: 'making',
    forms:
      'bikin,ngolah,membatik,mbatik,batik,bakery,roti,keripik,kompos,ecobrick,ecoprint,eco print,shibori,menenun,menganyam,anyaman,kerajinan,meracik,merakit,perakitan,budidaya,bercocok tanam,sablon,gawe,nggawe,nyieun,kreasikan,daur ulang,kriya,hantaran,buket,make',
  },
  { cue: 'making', forms: 'sabun', without: 'tangan,ctps' },
  {
    cue: 'making',
    forms: 'pembuatan,membuat,buat',
    without: 'nib,qris,sertifikat,website,kartu',
  },
  {
    cue: 'planning',
    forms:
      'perencanaan,penyusunan,menyusun,susun,rpjmdes,rkpdes,rpb,rencana aksi/kerja,rancangan,perumusan,merumuskan,pemetaan partisipatif,rtl,masterplan,lokakarya mini,mini lokakarya,minilokakarya,lokmin',
  },
  {
    cue: 'learning',
    forms:
      'belajar,kaji,pengenalan,pelajari,mempelajari,pembelajaran,ngangsu,kawruh,kaweruh,menimba,timba,ilmu,studi,study,edukasi,edukatif,sinau,berguru,adopsi,mengadopsi,tiru,meniru,cari tahu,mencari informasi,referensi,benchmarking,pengalaman',
  },
  { cue: 'complaint', inflect: 'verb', forms: 'curhat,usul,tuntut' },
  {
    cue: 'complaint',
    forms: 'aspirasi,keluhan,keluh kesah,mengeluh,aduan,pengaduan,uneg,unek unek,lapor,pelaporan,masukan,reses',
  },
  {
    cue: 'linking',
    forms: 'kerja/bekerja sama,kerjasama,bekerjasama,kolaborasi,berkolaborasi,bermitra,kemitraan dengan,mou,jejaring',
  },
  {
    cue: 'groups',
    forms: `forum/pekan kim,fk kim/metra,fkkim,kimfest,kim fest/festival/award,lomba pokdarwis/kepariwisataan/desa/kelurahan/kampung,antar pokdarwis/kim/kelompok,kampung tematik,tingkat kabupaten/kota/kecamatan/jawa/jateng/jatim/jabar/bakorwil,nasional,provinsi,perlombaan/festival desa,desa/kelurahan terbaik,antar kampung kb,jambore,kelompencapir,pertura,wakili,mewakili,juara,penilai,proklim,adipura,komunitas/kelompok informasi masyarakat,lcck,cerdik cermat,cerdas cermat komunikatif`,
  },
  // Sport between villages is play of residents.
  { cue: 'groups', forms: 'antar desa', without: 'voli,volly,bola,sepakbola,futsal,turnamen' },
  {
    cue: 'forum',
    forms:
      'forum kim/komunikasi/lintas,fk kim,fkkim,fkim,antar kim/kelompok/desa,kim se,se kabupaten/kota/provinsi/kecamatan,sekecamatan,sekabupaten,lintas kim/komunitas/sektor,antarkelompok,pokdarwis se/jawa,pegiat kim nusantara',
  },
  {
    cue: 'founding',
    forms: 'pembentukan,bentuk,membentuk,dibentuk,pendirian,mendirikan',
    without: 'panitia',
  },
  {
    cue: 'equipment',
    forms:
      'laptop,komputer,pc,printer,internet,wifi,wi fi,kamera,starlink,modem,peralatan,perlengkapan,alat siar,pemancar,sound system,drone,tablet,perangkat',
  },
  {
    cue: 'medium',
    forms:
      'website,web,situs,portal,radio,podcast,aplikasi,media center,kanal youtube,tabloid,buletin,majalah,sistem informasi desa,papan informasi,akun',
  },
  {
    cue: 'performance',
    forms:
      'pertunjukan rakyat,tampilkan,suguhkan,pentas,pagelaran,pergelaran,wayang,ketoprak,ludruk,teater,tari,konser,reog,jaranan,jathilan,campursari,orkes,dangdut',
  },
  {
    cue: 'gathering',
    forms: 'kimfest,kim fest/festival/expo/award,festival/pekan/temu/expo kim,jambore',
  },
  { cue: 'discussion', inflect: 'verb', forms: 'diskusi,dialog,bahas,rembug,rembuk' },
  {
    cue: 'discussion',
    forms: 'fgd,musyawarah,musrenbang,tanya jawab,sarasehan,discuss,discusses,discussion',
  },
  {
    cue: 'outwards',
    forms: 'narasumber,pemateri,pembicara,bagikan/berbagi ilmu,promosikan,sebarluaskan,sosialisasikan',
  },
  {
    cue: 'office',
    forms: 'kementerian,kemenkominfo,komdigi,dinas,diskominfo,kominfo,dinkominfo,dprd,bupati,wali kota,gubernur,camat',
  },
] as const satisfies readonly CueRow[];
