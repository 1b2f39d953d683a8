import type { FormRow } from '../rows.js';

/** Outside the five techniques: contests, festivals, awards, and the days a village celebrates. */
export const contestForms = [
  { concept: 'lomba', grade: 'named', inflect: 'verb', forms: 'lomba' },
  {
    concept: 'lomba',
    forms:
      'competition,contest,turnamen,tournament,seleksi,penyisihan,semifinal,final,kejuaraan,kejurda,bertanding,audisi,mtq,pekan olahraga,porseni,porkab,popda,sayembara,cup,olimpiade,adu cepat/kreatif/tangkas,tarik tambang,balap karung,penjurian,juri,grandfinal',
  },
  {
    concept: 'lomba-cerdas-cermat',
    forms: 'lomba cerdas cermat',
  },
  {
    concept: 'festival',
    forms: 'fest',
  },
  {
    concept: 'festival',
    forms: `hajatan,carnaval,carnival,pawai,parade,jambore,gebyar,pentas/pagelaran/pergelaran seni,pensi,panggung gembira/hiburan,konser,hiburan rakyat,pesta,gelar seni/budaya,sedekah bumi/laut,nyadran,sadranan,ruwatan,ruwahan,grebeg,suran,suroan,merti desa/dusun,bersih desa,memetri,takbir keliling,takbiran,ogoh ogoh,cap go meh,imlek,seren taun,hajat/ider bumi,labuhan,larung,maccera,mappadendang,mappanretasi,rokat,petik/ruat laut,gawai,naik dango,rambu solo,bakar batu,meugang,begawi,tumpeng sewu,seblang,alek,baralek,erau,sekaten,nadran,unduh unduh,pekan budaya`,
  },
  { concept: 'penghargaan', inflect: 'verb', forms: 'raih,sabet,juarai,anugerah' },
  {
    concept: 'penghargaan',
    forms:
      'jadi percontohan/rujukan,jadi pilot project,torehkan,penyerahan piala/penghargaan/hadiah,serahkan piala/penghargaan/hadiah,ukir prestasi,harumkan,terima penghargaan,apresiasi kiprah,award,awards,menang,memenangkan,pemenang,nominasi,nominator,nominee,finalis,peraih,nobatkan,mewakili,wakili,maju ke,lolos,melaju,piagam,trofi,tropi,gondol,boyong,memborong,hadiah',
  },
  {
    concept: 'penghargaan',
    forms: 'terpilih',
    without: 'gubernur,bupati,presiden,walikota,wali,kades,kepala,calon,caleg,paslon,anggota,dewan',
  },
  { concept: 'penghargaan', nameable: true, forms: 'jawara' },
  {
    concept: 'peringatan-hari-besar',
    forms:
      'jalan santai,gerak jalan,tirakatan,pengibaran,agustusan,renungan,tumpengan,potong tumpeng,detik detik proklamasi,bagi/pembagian/pasang/pemasangan bendera',
  },
  {
    concept: 'peringatan-hari-besar',
    forms: 'maulid,maulud,isra miraj/mikraj,nuzulul quran,natal,paskah,nyepi,waisak',
  },
] as const satisfies readonly FormRow[];
