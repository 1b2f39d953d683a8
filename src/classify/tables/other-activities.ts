import type { FormRow } from '../rows.js';

/**
 * What groups report of life around them outside the five techniques: openings, worship and custom, sport, health days,
 * safety, disasters, building.
 */
export const otherActivityForms = [
  {
    concept: 'peluncuran',
    grade: 'named',
    forms: 'luncurkan,terluncurkan',
    without: 'awan,lava,rudal',
  },
  {
    concept: 'peluncuran',
    forms:
      'resmikan,lonching,dilaunching,grand/soft opening,kick off,kickoff,canangkan,peletakan batu,groundbreaking,ground breaking,launches',
  },
  {
    concept: 'deklarasi',
    grade: 'named',
    forms: 'deklarasikan',
  },
  {
    concept: 'deklarasi',
    forms: 'ikrar,berikrar,komitmen bersama',
  },
  {
    concept: 'di-luar-lima-teknik',
    forms:
      'wisuda,pelepasan,serah terima,purna tugas/bakti,perpisahan,penyambutan,gladi bersih/resik/kotor,persiapan,mempersiapkan,cek kesiapan,nobar,nonton bareng,mancing bersama/mania,outing,rekreasi,kemah,perkemahan,camping,car free day,cfd,studi alam,lelang,undian,pilkades,pilkel,pemilihan kepala desa,pencoblosan,pemungutan/penghitungan suara,rekapitulasi,apel,posko,makan bersama/bareng,bakar ikan,ngaliwet,liwetan,uji coba',
    without: 'petik,buah,kebun',
  },
  {
    concept: 'olahraga',
    forms:
      'zumba,yoga,aerobik,fun bike/run,funbike,bersepeda,latihan voli/bola/silat/karate,latihan pencak silat,olahraga pagi,main bola,touring',
  },
  {
    concept: 'keagamaan',
    forms: `ngaji,ngaos,pangaosan,mengaji,istigosah,istighotsah,tahlilan,yasinan,sholawat,shalawat,bersholawat,hadrah,doa lintas agama,sholat,salat,shalat,tarawih,tadarus,khataman,khotmil/khatmil quran,ziarah,tabur bunga,buka puasa/bersama,bukber,sahur,safari ramadan/ramadhan/jumat/subuh,misa,kebaktian,galungan,odalan,piodalan,ngaben,melasti,takziah,tabligh/tablig akbar,muhasabah,mujahadah,dzikir,zikir,manasik,pemberangkatan/pelepasan haji,nyekar,haul,munggahan,papajar,persembahyangan,sembahyang,ibadah,dakwah,habsyi,maulidan,
basalawat,burdah,burdahan,manaqib,wirid,yasin,subuh berjamaah,gema takbir,khatam,baayun`,
  },
  {
    concept: 'adat',
    forms:
      'tradisi,ngabungbang,kenduren,bancakan,wilujengan,mitoni,tingkeban,ruwat bumi,bersih dusun,wiwitan,mapag sri,ngarot,hajat lembur,seba,nyepuh,jamasan,sedekah dusun/kampung/gunung,batagak,begawe,gawe beleq,patita,haroa,baritan,tolak bala,metri,apitan',
  },
  {
    concept: 'layanan-kesehatan-warga',
    forms:
      'ckg,pemeriksaan gratis,pengobatan,layanan kesehatan/kb,pelayanan kesehatan/kb,deteksi dini,fogging,pengasapan,pemberantasan sarang nyamuk,psn,jumantik,rapid test,swab,skrining,screening,pemberian makanan,makanan tambahan,pmt,pin polio,sub pin,penimbangan,timbang balita,bulan vitamin,vitamin a,operasi katarak,dapur sehat,dashat,sunat,health/medical check,check up',
  },
  {
    concept: 'layanan-kesehatan-warga',
    forms: 'pemeriksaan,periksa,cek',
    with: 'kesehatan,jentik,mata,gigi,kehamilan,darah,tensi,ibu,lansia,balita,gula',
    without: 'kesiapan,lokasi,kasus,polisi',
  },
  {
    concept: 'layanan-kesehatan-warga',
    light: true,
    forms: 'vaksin',
    with: 'gratis,massal,rabies,polio,dosis,booster,pmk,jadwal,warga',
  },
  {
    concept: 'jemput-bola',
    forms: 'jemput bola,samsat/sim keliling,pelayanan publik keliling,pelayanan/layanan terpadu,layani warga',
  },
  {
    concept: 'jemput-bola',
    forms: 'layani,layanan,pelayanan,rekam,perekaman,cetak,jemput,datangi,mendatangi',
    with: 'adminduk,ktp,kia,akta,samsat',
    without: 'adukan,mengadukan,pertanyakan,keluhkan,protes,demo',
  },
  {
    concept: 'siskamling',
    forms: 'meronda,patroli malam,satkamling,jaga kampung,jimpitan,poskamling aktif',
  },
  {
    concept: 'di-luar-lima-teknik',
    forms: 'patroli,yustisi,razia,penertiban,tertibkan,pengamanan,amankan jalannya,pam,atur lalu lintas,operasi zebra',
  },
  {
    concept: 'tanggap-bencana',
    forms:
      'mengevakuasi,dievakuasi,tangani longsor/banjir,droping/dropping air,distribusi/distribusikan/salurkan/bantuan air bersih,pencarian korban,dapur umum,penyemprotan,semprot,menyemprot',
  },
  {
    concept: 'tanggap-bencana',
    forms: 'pencarian,mencari,cari',
    with: 'hilang,hanyut,tenggelam,longsor',
    without: 'kerja,polisi,informasi',
  },
  { concept: 'tanggap-bencana', forms: 'padamkan,pemadaman', without: 'listrik,lampu,pln' },
  {
    concept: 'simulasi',
    grade: 'named',
    forms: 'simulasikan',
  },
  {
    concept: 'simulasi',
    forms: 'latihan evakuasi/kebakaran,gladi posko',
  },
  {
    concept: 'pembangunan-fisik',
    start: true,
    forms: 'pembangunan,pengadaan,penyediaan,pemasangan,rehabilitasi',
  },
  {
    concept: 'pembangunan-fisik',
    forms:
      'buka taman baca/bacaan,buka pojok baca,buka perpustakaan,bikin/buat gapura,dirikan tenda,pengeboran sumur,sumur bor',
  },
  {
    concept: 'pembangunan-fisik',
    inflect: 'verb',
    forms:
      'bangun jembatan/talud/gapura/balai/masjid/mushola/musala/pos/mck/posko/embung/taman/gedung/irigasi/drainase/jaringan/rumah/tanggul/kolam/sumur/lapangan/poskamling/sekolah/paving/pustaka,pasang lampu/cctv/wifi',
  },
  {
    concept: 'pembangunan-fisik',
    forms: 'bangun,membangun,pembuatan,pengembangan,rancang,merancang',
    with: 'website,web,situs,portal,aplikasi,radio',
    without: 'pelatihan,bimtek,sosialisasi,workshop,komunikasi,pendampingan,latih',
  },
  {
    concept: 'di-luar-lima-teknik',
    start: true,
    forms: 'pelayanan,mudik,pembayaran',
  },
  {
    concept: 'peringatan-hari-besar',
    start: true,
    forms: 'peringatan,memperingati,perayaan,peringati',
  },
] as const satisfies readonly FormRow[];
