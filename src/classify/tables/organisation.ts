import type { FormRow } from '../rows.js';

/** Outside the five techniques: founding, office, meetings of business, checking, gathering data, agreements. */
export const organisationForms = [
  {
    concept: 'pembentukan',
    grade: 'named',
    forms: 'membentuk,bentuk,dibentuk,terbentuk',
  },
  { concept: 'pembentukan', inflect: 'verb', forms: 'rekrut,inisiasi,dirikan' },
  {
    concept: 'pembentukan',
    forms:
      'berdiri,pendirian,reorganisasi,restrukturisasi,regenerasi,rekruitment,open recruitment,pemilihan ketua/rt/rw,penyusunan/susunan pengurus,pengurus/kepengurusan/ketua baru,merintis,perintisan,penetapan,tetapkan,pembubaran,pergantian,penjaringan,bentukan,lahirkan,dirintis,hidupkan,punya/miliki/memiliki kim',
  },
  { concept: 'pembentukan', light: true, forms: 'aktivasi,aktifkan,pengaktifan' },
  { concept: 'pengukuhan', grade: 'named', inflect: 'verb', forms: 'kukuh,lantik' },
  {
    concept: 'pengukuhan',
    forms:
      'serah terima jabatan,pisah/lepas sambut,dilegalisasi,sertijab,sumpah jabatan,pengambilan sumpah,serahkan/terima/pembagian sk,penyematan',
  },
  { concept: 'pengukuhan', forms: 'sahkan', without: 'dpr,uu,undang,ruu,apbn,apbd' },
  // Most often said of what has a form of its own.
  { concept: 'rapat', light: true, forms: 'bahas,membahas,ngebahas,dibahas,pembahasan' },
  {
    concept: 'rapat',
    forms:
      'rat,rakerda,rakernas,rakerdes,bermusyawarah,permusyawarahan,musda,mubes,munas,muswil,muscab,temu karya,briefing,breafing,meeting,village meeting,lokmin,pleno,sidang,kongres,penyusunan,rpt,sangkep,sangkepan,paruman,merancang,perumusan,merumuskan,uji publik,lpj,laporan pertanggungjawaban,rapim,ratas,rtl,tindak lanjut,perencanaan',
  },
  {
    concept: 'musyawarah-perencanaan',
    forms:
      'muskel,muskelsus,muskal,musdus,musrenbangkal,musrembang,musrenbangcam,musrenbangcab,musyawarah kalurahan/rt/pembangunan,penyusunan rkpdes/rpjmdes/apbdes,penetapan apbdes',
  },
  {
    concept: 'penyaluran-aspirasi',
    inflect: 'verb',
    forms:
      'serap,jaring,tampung,salur,jembatan,sampai,terus,terima,gali,dengar,suara,sambung,tindaklanjut,tindak lanjut',
    with: 'aspirasi,keluhan,usulan,aduan,pengaduan,uneg,unek,laporan,curhat,curhatan,tuntutan,masukan',
    without: 'informasi,bantuan,blt,bansos',
  },
  {
    concept: 'penyaluran-aspirasi',
    forms: `unjuk/berunjuk rasa,aksi protes/damai,demonstrasi,berdemo,petisi,penggalangan/galang tanda tangan,wadul,tagih,geruduk,menggeruduk,ngeluruk,pertanyakan bantuan/dana,jaring asmara/pendapat,pos pengaduan/aduan,layanan aduan,posko pengaduan/aduan,buka pengaduan/aduan,layani aduan/pengaduan,pelayanan pengaduan,kotak saran/aduan,aduan warga,usulkan,adukan,mengadukan`,
  },
  {
    concept: 'penyaluran-aspirasi',
    forms: 'mengadu,ngadu',
    without: 'nasib,ayam,domba',
  },
  {
    concept: 'penyaluran-aspirasi',
    forms: 'tolak,menolak,penolakan',
    with: 'aksi,demo,kantor,dprd,balai,tangan,geruduk,datangi',
  },
  {
    concept: 'penyaluran-aspirasi',
    forms: 'lapor,laporkan,melapor',
    without: 'polisi,polsek,polres,kpk,kejari,bawaslu,korupsi,hilang,menghilang,dugaan,diduga',
  },
  {
    concept: 'penyaluran-aspirasi',
    forms: 'tuntut,menuntut,desak,mendesak,curhat',
    with: 'dewan,dprd,dpr,bupati,wali,walikota,gubernur,camat,kantor,pemkab,pemkot,presiden,menteri',
    without: 'jumat,kapolres,kapolsek',
  },
  {
    concept: 'penyaluran-aspirasi',
    forms: 'minta bupati/walikota/gubernur/dprd/pemkab/pemkot/pemerintah/dewan/presiden,minta wali kota',
  },
  {
    concept: 'rapat-koordinasi',
    grade: 'named',
    forms: 'rakor,koordinasi,berkoordinasi,mengoordinasikan,mengkoordinasikan',
  },
  {
    concept: 'rapat-koordinasi',
    forms:
      'rakorcam,rakorda,rakorwil,rakornis,rakornas,rakernis,rakordes,rakortek,konsolidasi,sinkronisasi,temu koordinasi,forum perangkat daerah,lintas sektor,linsek,kordinasi,koordinas',
  },
  {
    concept: 'monev',
    grade: 'named',
    forms: 'monitoring,monev,evaluasi,mengevaluasi,dievaluasi',
  },
  { concept: 'monev', inflect: 'verb', forms: 'tinjau,verifikasi,audit' },
  {
    concept: 'monev',
    forms:
      'monetoring,memonitor,menilai,visitasi,inspeksi,sidak,pemeriksaan,pengawasan,awasi,mengawasi,akreditasi,klarifikasi/turun lapangan,cek lokasi/kondisi,survei lokasi,turba,blusukan',
  },
  // "Dinilai rendah" is an opinion.
  {
    concept: 'monev',
    forms: 'dinilai',
    without: 'tinggi,rendah,kurang,belum,tidak,lamban,lambat,buruk,gagal,mahal,penting,perlu',
  },
  // Most often said beside the act itself: "Komsos dengan warga, pantau wilayah".
  { concept: 'monev', light: true, forms: 'pemantauan,memantau,pantau,dipantau' },
  { concept: 'pendataan', grade: 'named', forms: 'mendata,didata,terdata' },
  {
    concept: 'pendataan',
    forms:
      'data ulang,memetakan,petakan,inventarisasi,registrasi,daftarkan,regsosek,coklit,pemutakhiran,verval,identifikasi,pencatatan,perekaman,jajak pendapat,update data,validasi,kuesioner,penelitian,riset,mapping',
  },
  {
    concept: 'pencarian-informasi',
    forms: 'cari/gali informasi',
  },
  { concept: 'pendataan', light: true, forms: 'pendaftaran' },
  { concept: 'kerja-sama', grade: 'named', forms: 'kerja sama,kerjasama' },
  // Most often said of an act that has a form of its own.
  { concept: 'kerja-sama', light: true, inflect: 'verb', forms: 'kolaborasi,sinergi,gandeng' },
  {
    concept: 'kerja-sama',
    light: true,
    forms:
      'kemitraan,bermitra,jadi/menjadi mitra,sinergitas,bekerja sama,bekerjasama,jalin kerja sama,jalin kerjasama,partnership,partners with,collaborates',
  },
  {
    concept: 'kerja-sama',
    forms:
      'penandatanganan,teken,tandatangani,menandatangani,nota kesepakatan,perjanjian kerja,tanda tangan,memorandum',
  },
] as const satisfies readonly FormRow[];
