import type { CueRow } from '../rows.js';

/** Words that change what an act does, asked for by the table of functions. */
export const cueWords = [
  {
    cue: 'media',
    forms: `jurnalistik,jurnalisme,jurnalis,journalism,journalist,reporter,wartawan,berita,beritakan,menulis,penulisan,tulis,kepenulisan,konten,content creator,video,film,sinematografi,videografi,foto,potret,memotret,fotografi,fotografer,desain,medsos,media sosial,sosial media,bermedia sosial,bermedsos,sosmed,podcast,radio,siaran,penyiaran,penyiar,broadcasting,blog,ngeblog,blogging,vlog,reels,tiktok,youtube,instagram,fotojurnalistik,copywriting,public speaking,publikasi,website,reportase,liputan,buletin,
editing,infografis,videos,photography,writing,canva,capcut,influencer`,
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
      'perencanaan,penyusunan,menyusun,susun,rpjmdes,rkpdes,rpb,rencana aksi,rancangan,perumusan,merumuskan,pemetaan partisipatif,rencana kerja,rtl,masterplan,lokakarya mini,mini lokakarya,minilokakarya,lokmin',
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
    forms:
      'kerja sama,kerjasama,bekerja sama,bekerjasama,kolaborasi,berkolaborasi,bermitra,kemitraan dengan,mou,jejaring',
  },
  {
    cue: 'groups',
    forms: `forum kim,fk kim,fkkim,kimfest,kim fest,kim festival,pekan kim,kim award,lomba pokdarwis,antar pokdarwis,lomba kepariwisataan,kampung tematik,tingkat kabupaten,tingkat kota,tingkat kecamatan,tingkat jawa,tingkat jateng,tingkat jatim,tingkat jabar,tingkat bakorwil,nasional,provinsi,lomba desa,lomba kelurahan,lomba kampung,perlombaan desa,desa terbaik,kelurahan terbaik,antar kim,antar kelompok,antar kampung kb,jambore,kelompencapir,fk metra,pertura,wakili,mewakili,
juara,penilai,proklim,adipura,komunitas informasi masyarakat,kelompok informasi masyarakat,lcck,cerdik cermat,cerdas cermat komunikatif,festival desa`,
  },
  // Sport between villages is play of residents.
  { cue: 'groups', forms: 'antar desa', without: 'voli,volly,bola,sepakbola,futsal,turnamen' },
  {
    cue: 'forum',
    forms:
      'forum kim,fk kim,fkkim,fkim,forum komunikasi,antar kim,kim se,se kabupaten,se kota,se provinsi,se kecamatan,sekecamatan,sekabupaten,lintas kim,lintas komunitas,antar kelompok,antarkelompok,antar desa,forum lintas,lintas sektor,pokdarwis se,pokdarwis jawa,pegiat kim nusantara',
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
    forms: 'kimfest,kim fest,kim festival,festival kim,pekan kim,jambore,temu kim,kim expo,expo kim,kim award',
  },
  { cue: 'discussion', inflect: 'verb', forms: 'diskusi,dialog,bahas,rembug,rembuk' },
  {
    cue: 'discussion',
    forms: 'fgd,musyawarah,musrenbang,tanya jawab,sarasehan,discuss,discusses,discussion',
  },
  {
    cue: 'outwards',
    forms: 'narasumber,pemateri,pembicara,bagikan ilmu,berbagi ilmu,promosikan,sebarluaskan,sosialisasikan',
  },
  {
    cue: 'office',
    forms: 'kementerian,kemenkominfo,komdigi,dinas,diskominfo,kominfo,dinkominfo,dprd,bupati,wali kota,gubernur,camat',
  },
] as const satisfies readonly CueRow[];
