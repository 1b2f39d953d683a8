import type { StatusRow } from '../rows.js';

/** Words that state whether something took place. What none of them states is taken as held. */
export const statusWords = [
  { status: 'not-held', strength: 'strong', inflect: 'verb', attested: 'guide', forms: 'batal,tunda,undur,urung' },
  {
    status: 'not-held',
    strength: 'strong',
    attested: 'guide',
    forms: `belum/tidak/tak/gak/nggak/ga/gagal/ora/teu /jadi/lagi/bisa/sempat digelar/dilaksanakan/terlaksana/diadakan/diselenggarakan/terselenggara/dihelat/berlangsung/dimulai/buka/beroperasi/tayang/terealisasi,tidak/tak/gak/nggak/ga/ora/teu/kada jadi/sida/sido,tidak/tak /lagi ada,tidak/tak/ora /lagi rutin/jalan/mlaku,tidak jalan lagi,tiada,ditangguhkan,penjadwalan/dijadwal/dijadwalkan/jadwal ulang,reschedule,tiadakan,ditiadakannya,cancelled,canceled,cancel,dicancel,postponed,
called off,diliburkan,vakum,terhenti,dihentikan,mundur/bergeser/molor sepekan/seminggu/sehari/sebulan/ke/jadi/dari,libur/off/absen/tutup dulu/sementara/selama/bulan/pekan/minggu/hari/karena,libur posyandu/ronda,posyandu/ini libur,off air,mandek,kandas,pending,dipending,dibatalin,digeser,molor,dicoret,bergeser,ganti/diganti/pindah hari/pekan/minggu/besok/bulan,gagal total,disetop,distop`,
  },
  {
    status: 'not-held',
    strength: 'strong',
    attested: 'guide',
    forms: 'libur',
    with: 'posyandu,senam,ronda,pengajian,arisan,les,bimbel,latihan,kajian,rutin,kegiatan',
    without: 'sekolah,kantor,lebaran,nasional,panjang,isi,saat,akhir,musim,selama',
  },
  // Speaks of the form right behind it only: "tanpa sedekah laut".
  { status: 'not-held', strength: 'light', forms: 'tanpa,nihil,tiada lagi' },
  {
    status: 'planned',
    strength: 'strong',
    attested: 'guide',
    forms: `akan,bakal,rencana,rencanakan,berencana,rencananya,hendak,segera/siap/mau gelar/adakan/ada/bikin/bangun/bentuk/selenggarakan/ikuti/ikut/meriahkan/sukseskan/menggelar/digelar/dilaksanakan/diadakan/dibangun/dibentuk/diluncurkan/dimulai/dibuka/hadir/punya/sambut/jadi,siapkan,undangan,besok,lusa,mendatang,minggu/pekan/bulan/tahun/ahad/senin/selasa/rabu/kamis/jumat/sabtu depan,minggu/senin/selasa/rabu/kamis/jumat/sabtu/malam nanti,nanti malam/sore/ada,
minggu/pekan/bulan/hari/senin/selasa/rabu/kamis/jumat/sabtu ini ada,jadwalkan,dijadwalkan,agendakan,diagendakan,wacanakan,upcoming,will hold,bade,arep,wacana,isuk,sesuk,mengko bengi,engke peuting,open registration/recruitment,insyaallah,insya allah,dalam waktu dekat,usulkan pembentukan,persiapkan diri`,
  },
  {
    status: 'planned',
    strength: 'light',
    attested: 'guide',
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
    attested: 'guide',
    forms:
      'pendaftaran,daftar sekarang,daftarkan diri,ayo daftar,segera daftar,yuk daftar,segera hadir,hadirilah,coming soon,save the date,jangan lewatkan,catat tanggalnya',
  },
  // Something that befell people, was done to somebody by one, or is only reported of a place.
  {
    status: 'no-activity',
    strength: 'strong',
    attested: 'guide',
    forms: `tewas,meninggal,tenggelam,hanyut,terseret,hilang,tertimbun,tertimpa,timpa,menimpa,terbakar,hanguskan,hangus,ludes,meluap,luapan,robohkan,roboh,ambruk,ambrol,jebol,terputus,kecelakaan,laka,pencuri,maling,copet,amankan pelaku,diamankan,ditahan,korupsi,pungli,tawuran,bentrok,mayat,jasad,jenazah,pencabulan,dicabuli,penipuan,tertipu,sabu,keracunan,diserang,serangan,mengamuk,ledakan,meledak,bocor,harga naik,melonjak,anjlok,langka,kelangkaan,padam,macet,mangkrak,mengering,gagal panen,
prakiraan,cuaca,bmkg,magnitudo,erupsi,gunung meletus,hujan deras,hujan lebat,angin kencang,puting beliung,berduka,tumbang,mengungsi,putus,menumpuk,digugat,ditutup sementara,marak,bertambah,meningkat tajam,kabur,cekcok,terlantar,timnas,arema fc,petahana,calon bupati,calon kades,calon gubernur,caleg,curanmor,dihajar,ditusuk,narkotika,ganja,suap,dirumahkan,raib,diperiksa polisi,kekerasan seksual,merebak,positif covid,inflasi,phk,hasil hitung cepat,hasil seleksi,hasil pilkada,
hasil pemilu,visi misi,visi dan misi,struktur organisasi,tupoksi,letak selingkuh,menghilang,rawat inap,tak kunjung,tidak kunjung,laga,imbang,kalahkan,taklukkan,terjatuh,jatuh,nyelonong,terobos,menerobos,bawa lari,larikan,gelapkan,penggelapan,selewengkan,penyelewengan,tilep,diberhentikan,dipecat,mengundurkan diri,terjangkit,terpapar,tergenang,genangi,lumpuh,oknum,dibui,ott,kpk,bicara peran/pentingnya/soal/tentang,ini kata,desak,mendesak,menuntut,tunggu/menunggu perbaikan,dinilai tak/tidak/kurang/lamban/gagal,vonis,tipikor,dibakar,kemalingan,oplosan,pesta miras,pesta narkoba,sabung ayam,penikaman,celaka,menang tipis/telak/dramatis/atas,dilaporkan ke/gelapkan/atas,
surga,palsu,undian,praperadilan,minim,cedera,cpns,pppk,bolos,mangkir,mati,curang,ditinggal,diprotes,diamuk,dipolisikan,didemo,dikritik,disorot,kecam,pecahkan,selimuti,gagal tanam,gagal produksi,tutup dua,tutup tiga,tutup selama,tutup total,libur lebaran,libur nasional,libur natal,libur panjang,cuti bersama,minta maaf,tutup usia,retak,ditutup total,sidang korupsi,sidang kasus,gelar perkara,gagal raih,gagal lolos,kampanye hitam,dies,arrested,floods,price`,
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
    forms: `kata,mengeluh,keluhkan,mengeluhkan,dikeluhkan,resah,resahkan,geger,heboh,viral,protes,memprotes,diduga,dugaan,dituding,hoaks,hoax,harga,kasus,stok,banjir,longsor,kebakaran,gempa,kekeringan,korban,wabah,hujan,kemarau,sejarah,asal usul,profil,dijual,disewakan,promo,diskon,loker,lowongan,partai,parpol,ular,dibiarkan,gagal,kecewa,kesal,dibuang,hamil,bau,paslon,unggul sementara,antrean,mengular,panik,pasien,pemotor,pengendara,sopir,suhu,debit,sumur,sulit,tarif,tembus,
subsidi,kabar duka,innalillahi,temukan,rusak,ancam,mengancam,minta,diminta,waspada,gizi buruk,tentang,potensi,mengenang,sosok,kisah,jenis,macam,contoh,alasan,penyebab,kenapa,mengapa,bagaimana,berikut,deretan,inilah,makna,fakta,daftar,pengertian,letak,undang undang,gulung tikar,begini,efektivitas,pengaruh,analisis,tinjauan,template,faq`,
  },
  {
    status: 'no-activity',
    strength: 'state',
    forms:
      'diharapkan,didorong,dituntut,harus,jangan,wajib,harap,ingin,surplus,naik,turun,menurun,meningkat,melambat,terpuruk,seret,tersendat,terganggu,terdampak,terancam,krisis,kekurangan,mahal,sepi,lesu,serang,menyerang',
  },
  // A plan as a document.
  {
    status: 'held',
    strength: 'light',
    attested: 'guide',
    forms: 'bahas rencana,rencana kerja,rencana aksi,rencana induk,rencana pembangunan',
  },
  {
    status: 'no-activity',
    strength: 'whole',
    forms:
      'punah,kotak kosong,pudar,luntur,terlupakan,fiktif,bodong,cepat kaya,elektabilitas,cabuli,mencabuli,terdakwa,divonis,dipenjara,bunuh,dibunuh,pembunuhan,gantung diri,latihan soal,angkat bicara,berujung duka/maut/pengeroyokan/ricuh/tawuran/petaka,salah sasaran,terima kos,menyerahkan diri,serahkan diri,buka suara,cair kapan,kapan cair,berikut wilayah terdampak',
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
    forms: `selamat,dirgahayu,ucapan,turut berduka,turut berdukacita,mohon maaf,syarat,manfaat,khasiat,pengertian,definisi,resep,tips,trik,kiat,cara,tata cara,panduan,pedoman,prosedur,alur,mekanisme,formulir,blangko,contoh,download,unduh,mengapa,kenapa,bagaimana,bagaimanakah,benarkah,rekomendasi,apakah,apa itu,apa saja,siapa,siapakah,kapan,tahukah,daftar harga,jual,dijual,jasa,sewa,lirik,sinopsis,makalah,skripsi,jurnal,teori,ide,teks,kata sambutan,kumpulan pantun,kumpulan doa,sop,maklumat,
rute,info pemadaman,info cuaca,info harga,kunjungan wisatawan,zodiak,ramalan,soal ujian,kunci jawaban,larangan,pagu,produksi padi,produksi beras,produksi gabah,produksi jagung,produksi sawit,lowongan,loker,jadwal pemadaman,jam buka,jam kerja,jam layanan,jam pelayanan,jam operasional,pengumuman libur,pengumuman hasil,pengumuman jam,pengumuman kelulusan,pengumuman lowongan,jadwal sholat,jadwal buka puasa,persyaratan,naskah,proposal,semoga,terima kasih,menakar,menilik,mengintip,menelusuri,menyoal,
jadwal salat,jadwal imsakiyah,peraturan,perda nomor,perbup nomor,keputusan,surat edaran,surat keputusan,undang undang,nama nama,hasil tes,hasil ujian,hasil survei,hasil pertandingan,skor,monografi,biografi,cerpen,puisi,pantun`,
  },
  // The title is about what these name.
  {
    status: 'no-activity',
    strength: 'head',
    start: true,
    forms: `jangan biarkan/takut/sampai/asal/panik,fakta,hukum,niat,si,doa buka,pengalihan,honor,gaji,insentif,tunjangan,upah,makna,arti,link,budaya,kiprah,potret,jejak,pasang surut,ketika,antara,di balik,misteri,mitos,rahasia,ciri,tanda,gejala,rincian,besaran,biaya,kronologi,detik detik,catatan,refleksi,renungan,asa,ironi,dilema,polemik,pengakuan,pentingnya,perlunya,tugas,fungsi,tujuan,dampak,bahaya,urgensi,hubungan,perbedaan,konsep,strategi,kontribusi,analisis,pengaruh,efektivitas,
implementasi,kajian,diskursus,kedudukan,posisi,karakteristik,faktor,gambaran,persepsi,dinamika,prospek,peluang,hak,kewajiban,tantangan,nasib,pesona,keindahan,keunikan,destinasi,objek wisata,tempat wisata,spot,asal usul,sejarah,mengenal,sosok,kisah,riwayat,filosofi,angka,jumlah,persentase,indeks,data,laporan realisasi,struktur,susunan,visi,misi`,
  },
  { status: 'no-activity', strength: 'head', start: true, forms: 'peran,peranan', without: 'mediator,paralegal' },
  {
    status: 'no-activity',
    strength: 'label',
    start: true,
    forms:
      'opini,artikel,esai,kolom,cerpen,puisi,tips,resep,sejarah,profil,sosok,lowongan,loker,info loker,iklan,harga,cuaca,info cuaca,prakiraan cuaca',
  },
  {
    status: 'no-activity',
    strength: 'strong',
    forms: 'serang,menyerang,serbu,menyerbu,masuk,teror,meneror,rusak,merusak',
    with: 'virus,hama,ulat,ular,kera,babi,celeng,kucing,beruang,macan,wabah,penyakit,monyet,tawon,lebah,tikus,wereng,anjing,gajah,belalang',
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
    attested: 'guide',
    forms: 'hoaks,hoax,salah,disinformasi,misinformasi,kabar bohong',
    start: true,
  },
  // Behind these words a cancelled or postponed act did take place after all.
  {
    status: 'held',
    strength: 'strong',
    forms:
      'sempat,akhirnya,tidak batal,tak batal,tidak ditunda,tak ditunda,batal hadir,batal hadiri,batal ikuti,batal datang,tetap digelar,tetap dilaksanakan,tetap berlangsung,tetap berjalan,setelah tertunda,setelah ditunda,usai tertunda,usai ditunda,setelah vakum,setelah lama vakum,kembali digelar,kembali aktif,kembali diadakan,batal puasa,batal wudu,batal wudhu,tidak jadi halangan,tak jadi halangan,tidak jadi masalah,tak jadi masalah',
  },
  // What befell did not keep anybody from the act.
  {
    status: 'held',
    strength: 'label',
    forms:
      'tangkap tikus,tak surutkan,tidak surutkan,tak menyurutkan,tidak menyurutkan,tak halangi,tidak halangi,tak menghalangi,tidak menghalangi',
  },
] as const satisfies readonly StatusRow[];
