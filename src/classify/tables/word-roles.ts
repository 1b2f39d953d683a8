import type { WordList } from '../rows.js';

/** Words that bind others and never lead to a concept themselves. */
export const functionWordList: WordList = `gagal,gak,nggak,ga,diharapkan,diminta,didorong,dituntut,wajib,nya,lah,pun,ku,mu,dan,serta,atau,untuk,bagi,antar,se,jadi,menjadi,sesudah,pasca,hingga,sampai,sambil,bareng,yang,ini,itu,para,tak,tidak,bukan,akan,telah,sudah,bisa,dapat,harus,perlu,juga,lebih,makin,semakin,paling,sangat,secara,seluruh,semua,setiap,tiap,berbagai,belum,masih,kembali,lagi,ala,sekaligus,tingkat,wilayah,berbasis,kepada,sebuah,suatu,the,and,for,apa,ayo,mari,kita,kami,dia,mereka,ada,adalah,yuk,per,sang,si,kok,lho,wow,nih,ya,rangka,antaranya,
maupun,tanpa,seperti,bertajuk,bertema,bertemakan,tema,tajuk,terus,tetap,langsung,segera,baru,lama,besar,kecil,banyak,sejumlah,ratusan,puluhan,ribuan,pertama,kedua,ketiga`;

/** Prepositions and the words of place before them: what stands behind them with a place marker is a name. */
export const prepositions: WordList =
  'di,ke,dari,se,warga,kantor,balai,pemerintah,pemdes,masyarakat,aula,pendopo,lapangan';

/** Verbs that state that something happened but not what, beside those of holding, those that govern and passive ones; their active form is derived. */
export const eventVerbs: WordList = `olah,ubah,pelaksanaan,hadirkan,pembukaan,penutupan,dukungan,dorong,kelola,dikelola,pengelolaan,tampil,buat,bikin,pembuatan,wujudkan,optimalkan,optimalisasi,jalin,aktif,gandeng,libatkan,undang,bangun,tingkatkan,perkuat,mencegah,antusias,manfaatkan,ramai,semangat,sambut,ajak,geber,genjot,kunjungi,pantau,tinjau,bahas,serahkan,raih,siap,apresiasi,tekankan,minta,harapkan,berharap,pastikan,targetkan,sebut,soroti,puji,dipuji,ingin,cek,mengecek,pasang,jaga,bawa,antar,kirim,terjunkan,urus,rawat,tata,angkut,kumpulkan,
sisihkan,arak,hibur,jemput,tolong,selamatkan,evakuasi,timbang,kembangkan,lestarikan,hidupkan,kreasikan,ciptakan,gunakan,perjuangkan,kerahkan,turunkan,percepat,kebut,dikebut,rampungkan,rakit,jahit,lukis,tulis,periksa,gelorakan,jembatani,rayakan,bergerak,berlatih,berkarya,berkreasi,berinovasi,bersatu,kompak,serbu,dioperasikan,operasikan`;

/** Words behind which the name of a place, an office or another group stands. */
export const placeMarkers: WordList = `desa,kelurahan,kel,kalurahan,kecamatan,kec,kapanewon,kemantren,distrik,kabupaten,kab,kota,provinsi,prov,kampung,kp,kampong,dusun,dukuh,padukuhan,nagari,gampong,pekon,banjar,rw,rt,jalan,jl,gang,gg,pulau,gunung,sungai,pantai,pemkab,pemkot,pemprov,sd,sdn,mi,smp,smpn,mts,sma,sman,ma,smk,smkn,universitas,univ,stia,stikom,masjid,musala,mushola,gereja,pura,hotel,gedung,perumahan,perum,radio,bumi,pt,cv,rsud,puskesmas,dinas,kementerian,badan,komisi,kemenkum,bagian,kanwil,polsek,koramil,kodim,polres,tk,paud,pondok,pesantren,
ponpes,tpq,klenteng,waduk,pasar,paguyuban,kelompok,komunitas,sanggar,yayasan,gapoktan,poktan,kwt,karang,pokdarwis,bumdes,koperasi,lembaga,lpm,lpmk`;

/** Words for the group itself: its name stands behind them, but as often what it did. */
export const groupMarkers: WordList = 'kim,kikm';

/** Words behind which a person's name stands. */
export const personMarkers: WordList =
  'bapak,pak,ibu,bu,haji,hajjah,h,hj,ustadz,ustad,ustaz,ustadzah,kyai,kiai,kh,gus,ning,dr,drs,prof,ir,mbah,kak,bang,bunda,saudara,almarhum,alm,bupati,gubernur,wagub,wabup,menteri,presiden';

/** At the head of a title these, and the words of occasion, only state when or what for; what was done stands in the next clause. */
export const frontMarkers: WordList =
  'tanpa,jadi,sedang,asyik,pulang,sepulang,ditinggal,dalam,demi,guna,untuk,cegah,mencegah,tingkatkan,dukung,mendukung,wujudkan,dorong,lewat,melalui,sukseskan,perkuat,jalin,antisipasi,gandeng,belajar,tekan,tangkal,optimalkan,manfaatkan,awali,asah,ingin,agar,pada,berkat,meski,bukan,tak,tidak,gali,jaga,peduli,lestarikan,persiapkan,hindari,atasi,karena,akibat,ramaikan,sikapi,genjot,pererat,warnai,wakili,menuju,songsong,semangati';

/** Verbs of holding: what stands before one is who holds, and the first form behind it is what is held. */
export const holders: WordList =
  'gelar,nggelar,adakan,ngadakan,ngadain,adain,selenggarakan,laksanakan,helat,ikut,ikuti,hadiri,lakukan,fasilitasi,inisiasi,rintis,holds,hosts,joins,organizes,attends,nganakake';

/** Other words that the form they govern follows: verbs of opening, giving, leading, and nouns of doing. */
export const governors: WordList =
  'hadir,buka,tutup,beri,berikan,kasih,dikasih,diberi,terima,dampingi,support,dukung,siapkan,persiapkan,matangkan,pimpin,jalankan,gencarkan,galakkan,digalakkan,sukseskan,ramaikan,mulai,awali,isi,kawal,jadikan,dapat,dapatkan,terapkan,programkan,layani,tuan,sediakan,tampilkan,turut,partisipasi,berpartisipasi,lanjutkan';

/** Nouns that the form follows which they speak of: "kegiatan lomba". */
export const governingNouns: WordList =
  'pelaksanaan,pembukaan,penutupan,penyelenggaraan,kegiatan,acara,giat,agenda,jadwal,layanan,pelayanan,program,aktivitas,undangan,rutin,jadi,menjadi';

/** Verbs behind their subject: the first form before one is what was held. */
export const passives: WordList =
  'digelar,diadakan,dilaksanakan,diselenggarakan,dilakukan,dihelat,diikuti,dihadiri,dibuka,ditutup,berlangsung,sukses,berjalan,diisi,dipimpin,dimulai,terlaksana,digencarkan,digalakkan,batal,dibatalkan,ditunda,tertunda,diundur,ditiadakan,dimajukan,dijadwalkan,dipadati,diserbu,dipusatkan,meriah,ricuh,rampung,tuntas,selesai,held,hasilkan,dinilai,difasilitasi,diwarnai,dirayakan,diinisiasi,cancelled,canceled,postponed,dipending,diurungkan,molor,mandek,diliburkan,membludak';

/** Words behind which those stand for whom it was. */
export const forWhom: WordList = 'bagi,untuk,kepada,buat,kanggo,pikeun,for';

/** Words that state a place was open or a service given. */
export const serviceWords: WordList =
  'tangani,menangani,rutin,bulanan,mingguan,tahunan,serentak,perdana,keliling,dibuka,libur,layani,layanan,gratis,bulan,minggu,tahap,jadwal,kegiatan,pelayanan,giat,ke,berikan,semarak,semangat,aksi,gerakan,acara,agenda,program';

/** Words that join two forms. */
export const joiners: WordList =
  'dan,serta,sekaligus,plus,hingga,and,lan,sareng,dirangkai,dirangkaikan,dilanjutkan,dilanjut,disertai';

/** Words that begin a phrase of place, way, aim or company, in which a form is rarely what was done. */
export const adverbials: WordList =
  'di,ke,dari,pada,dalam,sejak,dengan,oleh,tentang,terkait,soal,mengenai,lewat,melalui,via,bersama,agar,supaya,demi,guna,sebagai,menuju,antara,terhadap,saat,ketika,selama,usai,seusai,setelah,sebelum,jelang,menjelang,at,in,by,of,from,with,on';

/** Words that begin the occasion. */
export const occasions: WordList =
  'jelang,menjelang,usai,seusai,setelah,sebelum,pasca,sambut,menyambut,peringati,memperingati,rangka,meriahkan,memeriahkan,semarakkan,saat,ketika,rayakan,hadapi,menghadapi';

/** Right behind these a form of activity is the occasion, the topic or the person, not what was done. */
export const backdropMarkers: WordList =
  'jelang,menjelang,usai,seusai,setelah,sebelum,pasca,peserta,alumni,hasil,menuju,tentang,terkait,soal,mengenai,guna,untuk,rangka,calon,panitia,sela,bahas,membahas,sambut,menyambut,tim,demi,kader,jadwal,pelaku,petugas,kelompok,komunitas,kampung,sanggar,gedung,pengelola,pengurus,pegiat,penggiat,kasus,modus,berkedok,korban,isu,hoaks,guru,penyuluh,pelatih,atlet';

/** Things and places: a form right behind one only names what it is for. */
export const things: WordList =
  'motor,penggerak,kunci,solusi,lahan,lokasi,arena,proyek,anggaran,dana,biaya,sertifikat,tempat,tenda,alat,tiket,kostum,janji,aturan,harga,tarif,ide,kaos';

/** Words that are no form of activity although one of their words is; they count for no technique, topic or channel. */
export const neutralPhrases: WordList = `sebagai bentuk,salah satu bentuk,bentuk dukungan/kepedulian/nyata,forum koordinasi/komunikasi,badan koordinasi,program studi,peserta didik,balai latihan/pelatihan,penerangan jalan,lampu penerangan,komisi/mediator/mediasi informasi,dinas komunikasi,komunikasi dan informatika,komunikasi informatika,kepala sekolah,taman kanak kanak,kartu tani,bidan desa,kawasan wisata,pemberdayaan masyarakat dan desa,pemberdayaan perempuan,pemberdayaan/pembinaan kesejahteraan keluarga,pendidikan anak usia dini,wisata edukasi,
kampung edukasi/pendidikan,desa wisata edukasi,seni budaya,kelompok tani/belajar,rapat paripurna dprd,tokoh masyarakat,dewan pengurus,pejabat pengelola informasi,pejabat pengelola informasi dan dokumentasi,kelas jauh,rukun warga/tetangga,berita acara,penerima bantuan hukum,pendidikan terakhir,riwayat/tingkat pendidikan,latar belakang pendidikan,pemadaman listrik,panen kritik/kecaman/pujian/hujatan,pembukaan lahan,sambut baik/positif,guru ngaji,undang undang,buka baju/mulut`;

/** Phrases behind which the name of a group stands: "Kelompok Informasi Masyarakat Lentera". */
export const groupPhrases: WordList =
  'kelompok/komunitas informasi masyarakat,forum komunikasi kim,forum/fk kim,fkkim,relawan tik,karang taruna';

/** Common words of titles that lead nowhere: known, so that they are neither respelled nor stated as unknown. */
export const commonWords: WordList =
  'kritik,sesalkan,pembina,peliput,pengawas,diskominfotik,kominfosantik,dishubkominfo,humas,wakil,kaur,kasi,sekdes,sekretaris,bendahara,jajaran,halaman,januari,februari,maret,april,mei,juni,juli,agustus,september,oktober,november,desember,siang,indonesia,negara,diy,bali,timur,barat,tengah,utara,selatan,muda,mandiri,strategis,penting,baik,mingguan';
