import type { StatusRow } from '../rows.js';

/** Words that state whether something took place. What none of them states is taken as held. */
export const statusWords = [
  { status: 'not-held', strength: 'strong', inflect: 'verb', forms: 'batal,tunda,undur,urung' },
  {
    status: 'not-held',
    strength: 'strong',
    forms: `belum/tidak/tak/gak/nggak/ga/gagal/ora/teu /jadi/lagi/bisa/sempat/kunjung/pernah digelar/dilakukan/dilaksanakan/terlaksana/diadakan/diselenggarakan/terselenggara/dihelat/gelar/menggelar/adakan/mengadakan/laksanakan/melaksanakan/selenggarakan/berlangsung/dimulai/buka/beroperasi/tayang/terealisasi,bergeser,bubarkan,called off,cancel,canceled,cancelled,dibatalin,dicancel,dicoret,digeser,dihapus,dihapuskan,dihentikan,dijeda,diliburkan,dimundurkan,dipending,disetop,distop,ditangguhkan,ditiadakannya,gagal total,
ganti/diganti/pindah hari/pekan/minggu/besok/bulan,kandas,libur posyandu/ronda,libur/off/absen/tutup dulu/sementara/selama/bulan/pekan/minggu/hari/karena,mandek,molor,mundur sepekan/seminggu/sehari/sebulan/ke/jadi/dari,off air,pending,penjadwalan/dijadwal/dijadwalkan/jadwal ulang,postponed,posyandu/ini libur,reschedule,terhenti,tiada,tiadakan,tidak/tak /lagi ada,tidak/tak/gak/nggak/ga/ora/teu/kada jadi/sida/sido,tidak/tak/ora /lagi rutin/jalan/mlaku,vakum`,
  },
  {
    status: 'not-held',
    strength: 'strong',
    forms: 'libur',
    with: 'posyandu,senam,ronda,pengajian,arisan,les,bimbel,latihan,kajian,rutin,kegiatan',
    without: 'sekolah,kantor,lebaran,nasional,panjang,isi,saat,akhir,musim,selama',
  },
  // Speaks of the form right behind it only: "tanpa sedekah laut".
  { status: 'not-held', strength: 'light', forms: 'tanpa,nihil,tiada lagi,belum /pernah ada' },
  {
    status: 'planned',
    strength: 'strong',
    forms: `agendakan,akan,arep,bade,bakal,berencana,besok,dalam waktu dekat,engke peuting,hendak,insya allah,insyaallah,isuk,jadwalkan,lusa,mendatang,mengko bengi,minggu/pekan/bulan/hari/senin/selasa/rabu/kamis/jumat/sabtu ini ada,minggu/pekan/bulan/tahun/ahad/senin/selasa/rabu/kamis/jumat/sabtu depan,nanti,ancang ancang,open registration/recruitment,persiapkan diri,rencana,rencanakan,rencananya,
segera/siap/mau gelar/adakan/ada/bikin/bangun/bentuk/selenggarakan/ikuti/ikut/meriahkan/sukseskan/menggelar/digelar/dilaksanakan/diadakan/dibangun/dibentuk/diluncurkan/dimulai/dibuka/hadir/punya/sambut/jadi/wakili,sesuk,siapkan,undangan,upcoming,usulkan pembentukan,wacana,wacanakan,will hold`,
  },
  {
    status: 'planned',
    strength: 'light',
    forms:
      'ajak,mengajak,ajakan,jadwal,targetkan,undang,ayo,yuk,mari,hayu,imbau ikut,segera,bersiap,siap siap,persiapkan,mempersiapkan,matangkan,godok,menggodok,ikutilah',
  },
  {
    status: 'planned',
    strength: 'light',
    start: true,
    forms: 'saksikan,nantikan,buruan,catat',
  },
  // Wherever they stand, the title announces.
  {
    status: 'planned',
    strength: 'label',
    forms:
      'pendaftaran,daftar sekarang,daftarkan diri,ayo/yuk daftar,segera daftar/hadir,hadirilah,coming soon,save the date,jangan lewatkan,catat tanggalnya',
  },
  // Something that befell people, was done to somebody by one, or is only reported of a place.
  {
    status: 'no-activity',
    strength: 'strong',
    forms: `amankan pelaku,ambrol,ambruk,anggarkan,angin kencang,anjlok,arema fc,arrested,bawa lari,bentrok,berduka,bertambah,bicara peran/pentingnya/soal/tentang,bmkg,bocor,bolos,caleg,calon bupati/gubernur/kades,cedera,cekcok,celaka,copet,cuaca,curang,curanmor,cuti bersama,desak,diamankan,diamuk,dibakar,diberhentikan,dibui,dicabuli,didemo,dies,digugat,dihajar,dikritik,dilaporkan ke/gelapkan/atas,dilarang,dinilai tak/tidak/kurang/lamban/gagal,dipecat,diperiksa polisi,dipolisikan,diprotes,dirumahkan,diserang,disorot,
ditahan,ditinggal,ditusuk,ditutup sementara/total,erupsi,floods,gagal lolos/panen/produksi/raih/tanam,ganja,gelapkan,gelar perkara,genangi,gunung meletus,hangus,hanguskan,hanyut,harga naik,hasil hitung cepat,hasil pemilu/pilkada/seleksi,hilang,hujan deras/lebat,imbang,inflasi,ini kata,jasad,jatuh,jebol,jenazah,kabur,kalahkan,kampanye hitam,kecam,kecelakaan,kekerasan seksual,kelangkaan,kemalingan,keracunan,korupsi,kpk,laga,laka,langka,larang,larikan,ledakan,letak selingkuh,libur lebaran/nasional/natal/panjang,luapan,
ludes,lumpuh,macet,magnitudo,maling,mangkir,mangkrak,marak,mati,mayat,melarang,meledak,melonjak,meluap,menang tipis/telak/dramatis/atas,mendesak,menerobos,mengamuk,mengering,menghilang,mengundurkan diri,mengungsi,menimpa,meninggal,meningkat tajam,menumpuk,menuntut,merebak,minim,minta maaf,narkotika,nyelonong,oknum,oplosan,ott,padam,palsu,pecahkan,pencabulan,pencuri,penggelapan,penikaman,penipuan,penyelewengan,pesta miras/narkoba,petahana,phk,positif covid,prakiraan,praperadilan,price,pungli,puting beliung,
putus,raib,rawat inap,retak,roboh,robohkan,terguling,terbengkalai,diimbau,sabu,sabung ayam,selewengkan,selimuti,serangan,sidang kasus/korupsi,struktur organisasi,suap,surga,tak/tidak kunjung,taklukkan,tawuran,tenggelam,terbakar,tergenang,terjangkit,terjatuh,terlantar,terobos,terpapar,terputus,terseret,tertimbun,tertimpa,tertipu,tewas,tilep,timnas,timpa,tipikor,tumbang,tunggu/menunggu perbaikan,tupoksi,tutup dua/tiga/selama/total/permanen/akses/jalan,tutup usia,undian,visi dan misi,visi misi,vonis`,
  },
  {
    status: 'no-activity',
    strength: 'strong',
    inflect: 'verb',
    forms:
      'jambret,rendam,terjang,landa,hantam,guncang,tabrak,curi,begal,rampok,tangkap,ringkus,bekuk,ciduk,gerebek,aniaya,keroyok,bobol,bacok,peras,perkosa,leceh,cemar,lalap,gasak,picu,tembak',
  },
  {
    status: 'no-activity',
    strength: 'light',
    forms: `alasan,analisis,ancam,antrean,asal usul,bagaimana,banjir,bau,begini,berikut,contoh,daftar,debit,deretan,dibiarkan,dibuang,diduga,dijual,dikeluhkan,diminta,disewakan,diskon,dituding,dugaan,efektivitas,fakta,faq,gagal,geger,gempa,gizi buruk,gulung tikar,hamil,harga,heboh,hoaks,hoax,hujan,inilah,innalillahi,jenis,kabar duka,kasus,kata,kebakaran,kecewa,kekeringan,keluhkan,kemarau,kenapa,kesal,kisah,korban,letak,loker,longsor,lowongan,macam,makna,memprotes,mengancam,mengapa,mengeluh,mengeluhkan,mengenang,mengular,minta,
panik,parpol,partai,pasien,pemotor,pengaruh,pengendara,pengertian,penyebab,potensi,profil,promo,protes,resah,resahkan,rusak,sejarah,sopir,sosok,stok,subsidi,suhu,sulit,sumur,tarif,tembus,template,temukan,tentang,tinjauan,ular,undang undang,unggul sementara,viral,wabah,waspada`,
  },
  {
    status: 'no-activity',
    strength: 'state',
    forms:
      'diharapkan,didorong,dituntut,harus,jangan,perlu,butuh,butuhkan,menunggu,nunggu,menanti,menurut,komitmen,harap,ingin,surplus,naik,turun,menurun,meningkat,melambat,terpuruk,seret,tersendat,terganggu,terdampak,terancam,krisis,kekurangan,mahal,sepi,lesu,kesulitan,paslon,ujung tombak,masa depan,serang,menyerang',
  },
  { status: 'no-activity', strength: 'state', forms: 'wajib', without: 'pajak,belajar' },
  // A plan as a document.
  {
    status: 'held',
    strength: 'light',
    forms: 'bahas rencana,rencana kerja/aksi/induk,rencana pembangunan jangka',
  },
  {
    status: 'no-activity',
    strength: 'whole',
    forms:
      'punah,cpns,pppk,kotak kosong,pudar,luntur,terlupakan,fiktif,bodong,cepat kaya,elektabilitas,cabuli,mencabuli,terdakwa,divonis,dipenjara,bunuh,dibunuh,pembunuhan,gantung/serahkan diri,latihan soal,angkat bicara,berujung duka/maut/pengeroyokan/ricuh/tawuran/petaka,salah sasaran,terima kos,buka suara,cair kapan,kapan cair,berikut wilayah terdampak',
  },
  {
    status: 'no-activity',
    strength: 'whole',
    forms: 'vs,tersangka',
    without: 'damai,berdamai,dimediasi,mediasi,sengketa,nobar,restorative,restoratif',
  },
  // Articles, instructions, greetings, offers and notices that begin so tell of nobody's act.
  {
    status: 'no-activity',
    strength: 'strong',
    start: true,
    forms: `alur,apa itu/saja,apakah,bagaimana,bagaimanakah,benarkah,biografi,blangko,cara,cerpen,contoh,daftar harga,definisi,dijual,dirgahayu,download,formulir,hasil pertandingan/survei/tes/ujian,ide,info harga/pemadaman,jadwal buka puasa,jadwal imsakiyah/pemadaman/salat/sholat,jam buka/kerja/layanan/operasional/pelayanan,jasa,jual,jurnal,kapan,kata sambutan,kenapa,keputusan,khasiat,kiat,kumpulan doa/pantun,kunci jawaban,kunjungan wisatawan,larangan,lirik,loker,lowongan,makalah,maklumat,manfaat,mekanisme,menakar,menelusuri,
mengapa,mengintip,menilik,menyoal,mohon maaf,monografi,nama nama,naskah,pagu,panduan,pantun,pedoman,pengertian,pengumuman hasil/jam/kelulusan/libur/lowongan,peraturan,perbup/perda nomor,persyaratan,produksi beras/gabah/jagung/padi/sawit,proposal,prosedur,puisi,ramalan,rekomendasi,resep,rute,selamat,semoga,sewa,siapa,siapakah,sinopsis,skor,skripsi,soal ujian,sop,surat edaran/keputusan,syarat,tahukah,tata cara,teks,teori,terima kasih,tips,trik,turut berdukacita,ucapan,undang undang,unduh,zodiak`,
  },
  // The title is about what these name.
  {
    status: 'no-activity',
    strength: 'head',
    start: true,
    forms: `analisis,angka,antara,arti,asa,asal usul,bahaya,besaran,biaya,budaya,catatan,ciri,dampak,data,destinasi,detik detik,di balik,dilema,dinamika,diskursus,doa buka,efektivitas,fakta,faktor,filosofi,fungsi,gaji,gambaran,gejala,hak,honor,hubungan,hukum,implementasi,indeks,insentif,ironi,jangan biarkan/takut/sampai/asal/panik,jejak,jumlah,kajian,karakteristik,kedudukan,keindahan,ketika,keunikan,kewajiban,kiprah,kisah,konsep,kontribusi,kronologi,langkah lengkap/mudah,laporan realisasi,link,makna,mengenal,misi,misteri,mitos,
nasib,niat,objek/tempat wisata,pasang surut,peluang,pengakuan,pengalihan,pengaruh,pentingnya,perbedaan,perlunya,persentase,persepsi,pesona,polemik,posisi,potret,prospek,rahasia,refleksi,renungan,rincian,riwayat,sejarah,si,sosok,spot,strategi,struktur,susunan,tanda,tantangan,tugas,tujuan,tunjangan,upah,urgensi,visi`,
  },
  { status: 'no-activity', strength: 'head', start: true, forms: 'peran,peranan', without: 'mediator,paralegal' },
  {
    status: 'no-activity',
    strength: 'label',
    start: true,
    forms:
      'pengamat,pakar,survei,opini,artikel,esai,kolom,cerpen,puisi,tips,resep,sejarah,profil,sosok,lowongan,loker,info loker/cuaca,iklan,harga,cuaca,prakiraan cuaca',
  },
  {
    status: 'no-activity',
    strength: 'strong',
    forms: 'serang,menyerang,serbu,menyerbu,masuk,teror,meneror,rusak,merusak',
    with: 'anjing,babi,belalang,beruang,celeng,gajah,hama,kera,kucing,lebah,macan,monyet,penyakit,tawon,tikus,ular,ulat,virus,wabah,wereng',
  },
  {
    status: 'no-activity',
    strength: 'strong',
    forms: 'usung,mengusung,diusung',
    with: 'partai,parpol,calon,cagub,cabup,cawali,paslon,pilkada,pilgub,pilbup,pilwali',
  },
  {
    status: 'no-activity',
    strength: 'whole',
    forms: 'lepas,ngamuk',
    with: 'sapi,kerbau,kambing,monyet,napi,tahanan',
  },
  // A title that begins so, with a colon or brackets, describes what is not true.
  {
    status: 'no-activity',
    strength: 'label',
    forms: 'hoaks,hoax,salah,disinformasi,misinformasi,kabar bohong',
    start: true,
  },
  // Behind these words a cancelled or postponed act did take place after all.
  {
    status: 'held',
    strength: 'strong',
    forms:
      'sempat,akhirnya,tidak batal/ditunda,tak batal/ditunda,batal hadir/hadiri/ikuti/datang/puasa/wudu/wudhu,tetap digelar/dilaksanakan/berlangsung/berjalan,setelah tertunda/ditunda/vakum,usai tertunda/ditunda,setelah lama vakum,kembali digelar/aktif/diadakan,tidak jadi halangan/masalah,tak jadi halangan/masalah',
  },
  // What befell did not keep anybody from the act.
  {
    status: 'held',
    strength: 'label',
    forms: 'tangkap tikus,tak surutkan/menyurutkan/halangi/menghalangi,tidak surutkan/menyurutkan/halangi/menghalangi',
  },
] as const satisfies readonly StatusRow[];
