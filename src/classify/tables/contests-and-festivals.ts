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
    forms: `hajatan,carnaval,carnival,pawai,parade,jambore,gebyar,pentas seni,pensi,panggung gembira,panggung hiburan,konser,hiburan rakyat,pesta,gelar seni,gelar budaya,pagelaran seni,pergelaran seni,sedekah bumi,sedekah laut,nyadran,sadranan,ruwatan,ruwahan,grebeg,suran,suroan,merti desa,merti dusun,bersih desa,memetri,takbir keliling,takbiran,ogoh ogoh,cap go meh,imlek,seren taun,hajat bumi,labuhan,larung,maccera,mappadendang,mappanretasi,rokat,petik laut,gawai,naik dango,rambu solo,
bakar batu,meugang,begawi,ider bumi,tumpeng sewu,seblang,alek,baralek,erau,sekaten,nadran,ruat laut,unduh unduh,pekan budaya`,
  },
  { concept: 'penghargaan', inflect: 'verb', forms: 'raih,sabet,juarai' },
  {
    concept: 'penghargaan',
    forms:
      'jadi percontohan,jadi pilot project,jadi rujukan,torehkan,penyerahan piala,serahkan piala,ukir prestasi,harumkan,serahkan penghargaan,terima penghargaan,apresiasi kiprah,penyerahan penghargaan,award,awards,penganugerahan,menang,memenangkan,pemenang,nominasi,nominator,nominee,finalis,peraih,nobatkan,mewakili,wakili,maju ke,lolos,melaju,piagam,trofi,tropi,gondol,boyong,memborong,penyerahan hadiah,serahkan hadiah,hadiah',
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
      'jalan santai,gerak jalan,tirakatan,pengibaran,agustusan,renungan,tumpengan,potong tumpeng,detik detik proklamasi,bagi bendera,pembagian bendera,pasang bendera,pemasangan bendera',
  },
  {
    concept: 'peringatan-hari-besar',
    forms: 'maulid,maulud,isra miraj,isra mikraj,nuzulul quran,natal,paskah,nyepi,waisak',
  },
] as const satisfies readonly FormRow[];
