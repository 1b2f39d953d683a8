import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { Technique, TechniqueLinks } from '../../../vocabulary/concepts/techniques.js';
import { techniques as codes } from '../../../vocabulary/generated/lists.js';
import { described, labelledByCode } from '../../scheme-parts.js';

/** The labels alone. */
export const techniquesLabels: SchemeLabels<Technique> = /* @__PURE__ */ labelledByCode(codes, {
  'woro-woro': 'woro-woro',
  'edukasi-praktik': 'edukasi dan praktik',
  literasi: 'program literasi',
  'lomba-cerdas-cermat': 'Lomba Cerdas Cermat Komunikatif',
  usaha: 'usaha produktif',
  monev: 'monitoring dan evaluasi',
  'jemput-bola': 'layanan jemput bola',
  keagamaan: 'kegiatan keagamaan',
  adat: 'kegiatan adat',
  olahraga: 'olahraga bersama',
});

export const techniques: SchemeTexts<Technique, TechniqueLinks> = /* @__PURE__ */ described(techniquesLabels, {
  title: 'Teknik pemberdayaan dan jenis kegiatan',
  description:
    'Lima teknik pemberdayaan masyarakat informatif beserta bentuknya, dan cabang tersendiri untuk kegiatan yang banyak dilaporkan KIM tetapi tidak termasuk lima teknik itu. Bentuk yang disebut lebih dahulu dalam judul menentukan tempatnya.',
  concepts: {
    'diseminasi-informasi': {
      definition: 'Menyebarluaskan informasi kepada warga dan membicarakannya bersama mereka.',
      scopeNote:
        'Mencakup bentuk pertemuan seperti temu wicara dan widyawisata, bukan hanya penyiaran. Pilih bentuk yang lebih rinci bila diketahui.',
      reasons: {
        'adinda/diseminasi':
          'Keduanya bernama diseminasi; teknik ini lebih luas karena mencakup pula pertemuan dan kunjungan belajar.',
        'kim-functions/wahana-informasi':
          'Dengan menyebarluaskan informasi, KIM menjalankan fungsinya sebagai wahana informasi.',
        'kim-missions/memperlancar-arus-informasi':
          'Informasi yang disebarluaskan memperlancar arus antara pemerintah dan warga serta antarwarga.',
      },
    },
    'temu-wicara': {
      definition: 'Pertemuan warga dengan narasumber atau pejabat untuk mendengar penjelasan dan bertanya jawab.',
      reasons: {
        'adinda/diskusi': 'Dalam temu wicara warga bertanya jawab dengan narasumber.',
      },
    },
    lokakarya: {
      definition: 'Pertemuan kerja yang membahas suatu pokok bahasan bersama-sama sampai ada hasil kerjanya.',
      scopeNote: 'Kegiatan yang menamakan diri lokakarya atau workshop dicatat di sini walaupun isinya pelatihan.',
      reasons: { 'adinda/akses': 'Peserta lokakarya memperoleh informasi dan cara kerja baru.' },
    },
    widyawisata: {
      definition:
        'Berkunjung ke tempat atau kelompok lain untuk belajar dari pengalamannya, atau menerima kunjungan seperti itu.',
      scopeNote:
        'Kata "widyawisata" jarang dipakai; laporan biasanya menyebut studi banding, studi tiru, atau kunjungan kerja.',
      reasons: {
        'adinda/akses': 'Kunjungan belajar memberi informasi dari pengalaman kelompok lain.',
        'adinda/networking': 'Kunjungan belajar mempertemukan kelompok dengan kelompok atau lembaga lain.',
      },
    },
    'studi-banding': {
      definition: 'Kunjungan ke kelompok lain untuk membandingkan cara kerjanya dengan cara kerja sendiri.',
    },
    'studi-tiru': {
      definition: 'Kunjungan ke kelompok yang berhasil dengan maksud meniru caranya.',
    },
    'kunjungan-kerja': {
      definition: 'Kunjungan resmi pengurus atau pejabat ke kelompok atau lembaga lain untuk bertukar pengalaman.',
    },
    'tukar-kawruh': {
      definition: 'Pertemuan antarkelompok untuk saling menimba ilmu dan pengalaman.',
    },
    sarasehan: {
      definition: 'Pertemuan santai untuk bertukar pendapat tentang suatu masalah dengan orang yang memahaminya.',
      reasons: {
        'adinda/diskusi': 'Sarasehan adalah pertemuan untuk bertukar pendapat.',
      },
    },
    anjangsana: {
      definition:
        'Kunjungan kekeluargaan ke warga, tokoh, atau kelompok lain untuk mempererat hubungan dan bertukar kabar.',
      reasons: {
        'adinda/networking': 'Kunjungan kekeluargaan mempererat hubungan dengan pihak di luar kelompok.',
      },
    },
    dialog: {
      definition: 'Pembicaraan dua arah antara warga dan pihak lain, misalnya pemerintah, tentang kepentingan bersama.',
      reasons: {
        'adinda/diskusi': 'Dialog adalah pembicaraan dua arah.',
        'kim-functions/mitra-dialog': 'Lewat dialog KIM menjadi mitra bicara pemerintah.',
      },
    },
    diskusi: {
      definition: 'Pertemuan untuk membahas suatu pokok bahasan bersama-sama.',
      reasons: {
        'adinda/diskusi':
          'Bentuk kegiatan dan fungsi ADINDA ini sama-sama berarti membahas informasi bersama; fungsi dapat pula dijalankan lewat bentuk lain.',
        'problem-cycle/menemukan-masalah': 'Masalah bersama ditemukan melalui diskusi anggota kelompok.',
      },
    },
    'diskusi-kelompok-terpumpun': {
      definition: 'Diskusi terarah dengan peserta pilihan tentang satu pokok bahasan.',
    },
    'rembuk-warga': {
      definition:
        'Pertemuan warga di lingkungannya, resmi atau santai, yang dipakai untuk menyampaikan dan membahas informasi.',
      reasons: {
        'adinda/diskusi': 'Warga membahas informasi yang disampaikan dalam pertemuan itu.',
        'problem-cycle/memutuskan-bersama': 'Rembuk adalah cara warga mencapai keputusan bersama.',
        'principles/partisipatif': 'Rembuk melibatkan warga secara langsung.',
      },
    },
    'pertemuan-rutin': {
      definition: 'Pertemuan berkala anggota KIM atau forum KIM untuk bertukar informasi.',
      scopeNote: 'Bila disebut rapat, rakor, atau musyawarah, catatlah sebagai rapat di luar lima teknik.',
      reasons: {
        'adinda/diskusi': 'Anggota bertemu untuk bertukar dan membahas informasi.',
      },
    },
    audiensi: {
      definition: 'Menghadap pejabat atau lembaga untuk menyampaikan keadaan, gagasan, atau permintaan.',
      reasons: {
        'adinda/aspirasi': 'Audiensi membawa keinginan warga atau kelompok kepada yang berwenang.',
        'adinda/networking': 'Audiensi membuka hubungan dengan lembaga yang dikunjungi.',
        'kim-functions/mitra-dialog': 'Dalam audiensi KIM berbicara langsung dengan pembuat kebijakan.',
        'kim-missions/menyalurkan-aspirasi': 'Audiensi menyalurkan aspirasi kepada yang berwenang.',
      },
    },
    sosialisasi: {
      definition: 'Menjelaskan program, aturan, atau hal baru kepada sasaran tertentu agar dikenal dan dipahami.',
      scopeNote:
        'Bila sosialisasi diberikan kepada KIM oleh dinas, bukan oleh KIM kepada warga, fungsi yang dijalankan KIM adalah akses informasi.',
      reasons: {
        'adinda/diseminasi': 'Sosialisasi menyebarkan informasi kepada sasarannya.',
      },
    },
    penyuluhan: {
      definition:
        'Memberi penerangan kepada warga agar tahu, mau, dan mampu menerapkan suatu cara, misalnya di bidang kesehatan atau pertanian.',
      reasons: {
        'adinda/diseminasi': 'Penyuluhan menyampaikan pengetahuan kepada warga.',
      },
    },
    seminar: {
      definition: 'Pertemuan yang menghadirkan pembicara ahli untuk memaparkan suatu pokok bahasan.',
      reasons: { 'adinda/akses': 'Peserta seminar memperoleh informasi dari narasumber.' },
    },
    webinar: {
      definition: 'Seminar yang diadakan lewat internet.',
    },
    'gelar-wicara': {
      definition: 'Perbincangan dengan narasumber di depan penonton atau lewat siaran.',
      reasons: {
        'adinda/diseminasi': 'Perbincangan itu menyebarkan informasi kepada pendengar atau penonton.',
      },
    },
    'pertunjukan-rakyat': {
      definition: 'Seni pertunjukan tradisional yang membawa pesan informasi kepada penonton.',
      scopeNote: 'Lomba pertunjukan rakyat dicatat sebagai lomba.',
      reasons: {
        'adinda/diseminasi': 'Pertunjukan menyampaikan pesan kepada penonton.',
      },
    },
    siaran: {
      definition: 'Menyiarkan informasi lewat radio, televisi, atau siaran langsung internet.',
      reasons: {
        'adinda/diseminasi': 'Siaran menyebarkan informasi kepada pendengar atau penonton.',
        'information-cycle/mendistribusikan': 'Menyiarkan adalah satu cara mendistribusikan informasi.',
      },
    },
    publikasi: {
      definition: 'Menerbitkan informasi dalam bentuk tulisan, gambar, atau video.',
      reasons: {
        'adinda/diseminasi': 'Yang diterbitkan tersebar kepada pembaca atau penonton.',
        'information-cycle/mendistribusikan': 'Menerbitkan adalah satu cara mendistribusikan informasi.',
      },
    },
    liputan: {
      definition: 'Meliput peristiwa atau kegiatan lalu memberitakannya.',
      scopeNote: 'Liputan atas acara pihak lain tetap liputan, apa pun acaranya.',
    },
    'publikasi-daring': {
      definition: 'Menerbitkan informasi di laman, blog, atau media sosial.',
    },
    'penerbitan-cetak': {
      definition: 'Menerbitkan informasi tercetak, misalnya buletin, pamflet, atau majalah dinding.',
    },
    'klarifikasi-informasi': {
      definition: 'Memeriksa kebenaran kabar yang beredar dan menyampaikan keterangan yang benar.',
      reasons: {
        'information-cycle/mengolah': 'Memeriksa kabar adalah bagian dari mengolah informasi.',
        'adinda/diseminasi': 'Keterangan yang benar disampaikan kembali kepada warga.',
      },
    },
    'getok-tular': {
      definition: 'Menyampaikan informasi dari mulut ke mulut.',
      reasons: {
        'adinda/diseminasi': 'Kabar tersebar dari satu orang kepada orang berikutnya.',
      },
    },
    'woro-woro': {
      definition: 'Mengumumkan informasi dengan suara, misalnya lewat pengeras suara masjid atau berkeliling kampung.',
      reasons: {
        'adinda/diseminasi': 'Pengumuman menyebarkan informasi kepada semua yang mendengar.',
      },
    },
    pameran: {
      definition:
        'Memperlihatkan produk, karya, atau kegiatan kepada pengunjung, termasuk membuka stan di acara pihak lain.',
      scopeNote: 'Bila tujuan utamanya berjualan dan disebut bazar, catatlah sebagai bazar.',
      reasons: {
        'adinda/networking': 'Pameran mempertemukan kelompok dengan pengunjung dan calon mitra.',
        'kim-functions/lembaga-bernilai-ekonomi': 'Pameran mengenalkan produk yang bernilai ekonomi.',
      },
    },
    promosi: {
      definition: 'Mengenalkan produk, tempat, atau potensi daerah agar diminati orang.',
      scopeNote: 'Menjual atau memasarkan dicatat sebagai usaha; memperlihatkan barangnya di stan sebagai pameran.',
      reasons: {
        'adinda/diseminasi': 'Promosi menyebarkan informasi tentang produk atau potensi.',
        'kim-functions/lembaga-bernilai-ekonomi': 'Promosi membuat informasi bernilai ekonomi bagi warga.',
      },
    },
    'pendidikan-dan-latihan': {
      definition: 'Menambah pengetahuan dan keterampilan anggota atau warga dengan belajar dan berlatih.',
      reasons: {
        'adinda/akses': 'Peserta memperoleh pengetahuan dan keterampilan dari pihak yang melatih.',
        'kim-functions/peningkatan-literasi': 'Belajar dan berlatih meningkatkan literasi informasi anggota dan warga.',
        'kim-missions/meningkatkan-kemampuan':
          'Misi ini meminta kemampuan mengakses dan mengelola informasi ditingkatkan.',
      },
    },
    pelatihan: {
      definition: 'Berlatih suatu keterampilan di bawah bimbingan pelatih.',
    },
    'bimbingan-teknis': {
      definition: 'Bimbingan langkah demi langkah tentang cara melaksanakan suatu tugas, biasanya oleh dinas.',
    },
    pembinaan: {
      definition: 'Arahan dan pendampingan agar kelompok bekerja lebih baik, biasanya oleh dinas.',
      scopeNote:
        'Pembinaan bukan tanda hubungan atasan dan bawahan. Pertemuan yang hanya memberi penjelasan dicatat sebagai sosialisasi.',
    },
    'pendampingan-usaha': {
      definition:
        'Membimbing pelaku usaha selangkah demi selangkah, misalnya mengurus NIB, QRIS, sertifikat halal, atau toko daring.',
      scopeNote:
        'Pendampingan yang bukan usaha dicatat sebagai pembinaan; menjalankan usaha sendiri sebagai usaha; mendampingi orang bekerja menurut pekerjaannya, misalnya menanam.',
    },
    pembekalan: {
      definition: 'Memberi bekal pengetahuan sebelum seseorang menjalankan tugas atau mengikuti lomba.',
    },
    'peningkatan-kapasitas': {
      definition: 'Rangkaian kegiatan belajar agar kelompok mampu mengelola dirinya dan informasinya.',
      scopeNote:
        'Judul yang hanya menyebut pemberdayaan atau penguatan, tanpa bentuk kegiatannya, dicatat di luar lima teknik.',
    },
    'edukasi-praktik': {
      definition: 'Belajar sambil mempraktikkan, misalnya membuat biogas atau membatik.',
    },
    literasi: {
      definition: 'Kegiatan belajar membaca, memahami, dan memakai informasi, termasuk literasi digital.',
    },
    advokasi: {
      definition: 'Membela hak dan kepentingan warga, di dalam atau di luar pengadilan.',
      scopeNote:
        'Laporan KIM tentang advokasi sangat jarang ditemukan; yang ada berasal dari lembaga tetangga seperti pos bantuan hukum.',
      reasons: {
        'adinda/akses': 'Warga memperoleh pengetahuan tentang hak dan jalan hukumnya.',
        'problem-cycle/mengenali-pemecahan':
          'Advokasi menunjukkan jalan hukum atau kebijakan untuk memecahkan masalah warga.',
      },
    },
    litigasi: {
      definition: 'Membela kepentingan warga melalui proses di pengadilan.',
    },
    paralegal: {
      definition: 'Pendampingan hukum oleh warga terlatih yang bukan advokat.',
      scopeNote: 'Pelatihan atau sosialisasi tentang paralegal juga dicatat di sini.',
    },
    'bantuan-hukum': {
      definition: 'Jasa hukum cuma-cuma bagi warga yang memerlukannya.',
    },
    mediasi: {
      definition: 'Menengahi pihak yang berbeda kepentingan agar mencapai kesepakatan sendiri.',
      scopeNote: 'Hanya untuk perselisihan. Peran KIM sebagai perantara informasi bukan mediasi dalam arti ini.',
      reasons: {
        'adinda/diskusi': 'Pihak yang berselisih berbicara satu sama lain.',
        'adinda/aspirasi': 'Kepentingan para pihak ditampung dan dicarikan jalan keluar.',
        'problem-cycle/memutuskan-bersama': 'Mediasi membuat pihak yang berselisih memutuskan bersama.',
      },
    },
    'mediasi-sengketa': {
      definition: 'Menengahi satu sengketa tertentu antarwarga atau antara warga dan pihak lain.',
    },
    'konsultasi-dan-konseling': {
      definition: 'Menjawab pertanyaan dan mendampingi orang yang mencari nasihat.',
      scopeNote:
        'Sumbernya menyebut "konsultasi maupun konseling" sebagai satu teknik; karena itu teknik berjumlah lima.',
      reasons: {
        'adinda/akses': 'Warga memperoleh nasihat dan penjelasan yang diperlukannya.',
        'problem-cycle/mengenali-pemecahan': 'Nasihat membantu orang mengenali cara memecahkan masalahnya.',
      },
    },
    konsultasi: {
      definition: 'Meminta atau memberi nasihat tentang suatu urusan.',
    },
    konseling: {
      definition: 'Mendampingi seseorang menghadapi masalah pribadinya lewat percakapan.',
    },
    klinik: {
      definition: 'Tempat atau waktu tetap untuk bertanya tentang satu bidang, misalnya klinik internet sehat.',
    },
    'di-luar-lima-teknik': {
      definition: 'Kegiatan yang banyak dilaporkan KIM tetapi tidak termasuk lima teknik pemberdayaan.',
      scopeNote:
        'Sepertiga dari judul kegiatan yang dikumpulkan ada di sini. Kegiatan ini tetap bernilai; sumbernya saja yang tidak menyebutnya sebagai teknik.',
    },
    lomba: {
      definition: 'Mengadakan atau mengikuti perlombaan.',
      scopeNote: 'Menerima penghargaan tanpa berlomba dicatat sebagai penghargaan.',
    },
    'lomba-cerdas-cermat': {
      definition:
        'Lomba antar-KIM yang menilai kecerdasan mencari dan mengolah informasi serta kecakapan menyampaikannya.',
    },
    festival: {
      definition: 'Perayaan atau pekan kegiatan yang diikuti banyak kelompok, misalnya KIMFest.',
      reasons: {
        'adinda/networking': 'Festival mempertemukan KIM dari berbagai daerah.',
      },
    },
    penghargaan: {
      definition: 'Menerima atau memberi penghargaan.',
      reasons: { 'adinda/networking': 'Penghargaan dari luar mengenalkan kelompok kepada pihak lain.' },
    },
    usaha: {
      definition: 'Membuat atau menjual barang dan jasa untuk menambah penghasilan kelompok atau warga.',
      reasons: {
        'adinda/implementasi': 'Dalam usaha, informasi yang diperoleh diterapkan.',
        'kim-functions/lembaga-bernilai-ekonomi': 'Usaha memberi nilai ekonomi bagi kelompok dan warga.',
        'kim-missions/mendayagunakan-informasi': 'Usaha adalah cara mendayagunakan informasi untuk menambah nilai.',
      },
    },
    bazar: {
      definition: 'Pasar sesaat untuk menjual produk warga.',
    },
    pembentukan: {
      definition: 'Mendirikan KIM atau forum KIM, termasuk mencari anggota dan memilih pengurus.',
      reasons: {
        'adinda/networking':
          'Setiap KIM baru menambah jejaring diseminasi informasi, yang menjadi arah pembentukannya.',
        'kim-missions/tumbuh-mandiri': 'Misi pertama menghendaki KIM tumbuh dan berkembang.',
      },
    },
    pengukuhan: {
      definition: 'Pengakuan resmi atas kelompok atau pengurusnya.',
      scopeNote: 'Pengukuhan, pelantikan, dan pengesahan adalah pengakuan, bukan tanda hubungan atasan dan bawahan.',
      reasons: {
        'adinda/networking': 'Pengukuhan menetapkan hubungan kelompok dengan pemerintah yang mengukuhkannya.',
      },
    },
    rapat: {
      definition: 'Pertemuan pengurus atau panitia untuk mengatur kegiatan dan mengambil keputusan.',
      scopeNote: 'Pertemuan anggota untuk bertukar informasi dicatat sebagai pertemuan rutin dalam diseminasi.',
      reasons: {
        'adinda/diskusi': 'Dalam rapat hal-hal dibahas sebelum diputuskan.',
        'problem-cycle/memutuskan-bersama': 'Rapat menghasilkan keputusan bersama.',
      },
    },
    'musyawarah-perencanaan': {
      definition: 'Musyawarah warga dan perangkat untuk menetapkan rencana atau anggaran desa atau kelurahan.',
      scopeNote: 'Rembuk stunting dicatat sebagai rembuk warga, dan rapat pengurus sebagai rapat.',
    },
    'rapat-koordinasi': {
      definition: 'Rapat beberapa kelompok atau lembaga untuk menyelaraskan kegiatan.',
      reasons: {
        'adinda/networking': 'Rapat koordinasi menghubungkan beberapa kelompok atau lembaga.',
        'principles/sinergitas': 'Koordinasi membuat upaya berbagai pihak saling melengkapi.',
      },
    },
    monev: {
      definition: 'Memantau dan menilai jalannya kegiatan atau kelompok.',
      reasons: {
        'adinda/networking': 'Pemantauan dan penilaian menghubungkan kelompok dengan pihak pembinanya.',
        'principles/terukur': 'Prinsip terukur meminta keberhasilan dapat diukur.',
      },
    },
    'kerja-bakti': {
      definition: 'Bekerja bersama tanpa upah untuk kepentingan lingkungan.',
      reasons: {
        'adinda/implementasi': 'Kerja bakti adalah tindakan nyata atas apa yang disepakati.',
        'problem-cycle/melaksanakan-bersama': 'Keputusan dilaksanakan dengan kerja sama.',
      },
    },
    'aksi-sosial': {
      definition: 'Membantu warga yang membutuhkan dengan barang, tenaga, atau dana.',
      reasons: {
        'adinda/implementasi': 'Bantuan adalah tindakan nyata bagi warga.',
      },
    },
    pendataan: {
      definition: 'Mengumpulkan dan mencatat data, misalnya survei, pemetaan, atau hitung cepat.',
      reasons: {
        'adinda/implementasi': 'Pendataan adalah pekerjaan nyata untuk warga.',
        'information-cycle/mengumpulkan': 'Pendataan mengumpulkan informasi langsung dari lapangan.',
      },
    },
    'pencarian-informasi': {
      definition: 'Mendatangi atau menghubungi sumber untuk memperoleh informasi.',
      reasons: {
        'adinda/akses': 'Mencari informasi adalah mengakses informasi.',
        'information-cycle/mengumpulkan': 'Informasi yang dicari menjadi bahan yang dikumpulkan.',
      },
    },
    'kerja-sama': {
      definition: 'Membuat atau menjalankan kesepakatan dengan pihak lain.',
      scopeNote: 'Bila bersama mitra diadakan kegiatan yang ada bentuknya, misalnya pelatihan, catatlah bentuk itu.',
      reasons: {
        'adinda/networking': 'Kerja sama menambah jaringan kelompok.',
        'principles/kemitraan': 'Prinsip kemitraan menghendaki kerja sama yang setara dan saling menguntungkan.',
      },
    },
    'pelestarian-lingkungan': {
      definition: 'Tindakan nyata merawat alam, misalnya menanam pohon atau mengelola sampah.',
      reasons: {
        'adinda/implementasi': 'Merawat alam adalah penerapan nyata di lingkungan.',
      },
    },
    'kawasan-percontohan': {
      definition: 'Mengelola lahan atau kawasan sebagai contoh penerapan suatu cara.',
      reasons: {
        'adinda/implementasi': 'Kawasan percontohan menunjukkan informasi yang sudah diterapkan.',
      },
    },
    'peringatan-hari-besar': {
      definition: 'Memperingati hari penting, misalnya dengan upacara atau jalan sehat.',
      reasons: { 'adinda/implementasi': 'Perayaan dilaksanakan bersama warga.' },
    },
    'penyaluran-aspirasi': {
      definition: 'Menampung keinginan, keluhan, atau laporan warga dan meneruskannya kepada yang berwenang.',
      scopeNote: 'Bila warga menghadap pejabat, pilih audiensi; bila warga berbincang dengan pejabat, pilih dialog.',
      reasons: { 'adinda/aspirasi': 'Keinginan dan keluhan warga diteruskan kepada yang berwenang.' },
    },
    siskamling: {
      definition: 'Warga berjaga atau berkeliling bergiliran untuk keamanan lingkungannya.',
      scopeNote: 'Patroli polisi atau tentara tanpa warga bukan siskamling.',
      reasons: { 'adinda/implementasi': 'Warga sendiri menjaga lingkungannya.' },
    },
    'layanan-kesehatan-warga': {
      definition: 'Memeriksa, menimbang, mengobati, atau memvaksin warga di lingkungannya.',
      scopeNote: 'Penyuluhan kesehatan tanpa pelayanan dicatat sebagai penyuluhan.',
      reasons: { 'adinda/implementasi': 'Warga dilayani secara nyata.' },
    },
    'jemput-bola': {
      definition: 'Petugas mendatangi warga untuk memberi layanan yang biasanya diberikan di kantor.',
      scopeNote: 'Bila yang diberikan pemeriksaan kesehatan, pilih layanan kesehatan warga.',
      reasons: { 'adinda/implementasi': 'Warga dilayani di tempatnya.' },
    },
    peluncuran: {
      definition: 'Memperkenalkan atau membuka sesuatu yang baru untuk dipakai, misalnya situs, program, atau gedung.',
      scopeNote: 'Pembentukan kelompok dicatat sebagai pembentukan.',
      reasons: { 'adinda/implementasi': 'Sesuatu yang direncanakan mulai dipakai.' },
    },
    'tanggap-bencana': {
      definition: 'Menolong warga, mengamankan lingkungan, atau memulihkan keadaan pada saat dan setelah bencana.',
      scopeNote: 'Latihan menghadapi bencana dicatat sebagai simulasi; pembagian bantuan sebagai aksi sosial.',
      reasons: { 'adinda/implementasi': 'Warga ditolong secara nyata.' },
    },
    simulasi: {
      definition: 'Memperagakan keadaan atau kegiatan sebagai latihan, misalnya menghadapi bencana.',
      scopeNote: 'Pelatihan yang memakai simulasi tetap pelatihan.',
      reasons: { 'adinda/implementasi': 'Yang dipelajari diperagakan.' },
    },
    deklarasi: {
      definition: 'Menyatakan tekad bersama di depan umum, misalnya bebas buang air sembarangan.',
      scopeNote:
        'Bila yang dibuka situs, program, atau gedung yang baru, pilih peluncuran; bila yang dibuat kesepakatan dengan pihak lain, pilih kerja sama.',
      reasons: { 'adinda/implementasi': 'Tekad bersama dinyatakan dan mulai dijalankan.' },
    },
    keagamaan: {
      definition: 'Ibadah, pengajian, doa bersama, atau perayaan keagamaan bersama warga.',
      scopeNote: 'Santunan dan pembagian zakat dicatat sebagai aksi sosial.',
      reasons: { 'adinda/implementasi': 'Warga menjalankannya bersama.' },
    },
    adat: {
      definition: 'Upacara atau tradisi adat setempat.',
      scopeNote: 'Kirab dan pesta adat yang menjadi tontonan dicatat sebagai festival.',
      reasons: { 'adinda/implementasi': 'Warga menjalankannya bersama.' },
    },
    olahraga: {
      definition: 'Senam, bersepeda, atau bermain olahraga bersama tanpa perlombaan.',
      scopeNote: 'Pertandingan dan turnamen dicatat sebagai lomba.',
      reasons: { 'adinda/implementasi': 'Warga menjalankannya bersama.' },
    },
    'pembangunan-fisik': {
      definition: 'Membangun atau memasang sarana umum, misalnya jalan, talud, atau air bersih.',
      scopeNote: 'Pekerjaan bersama tanpa upah dicatat sebagai kerja bakti.',
      reasons: { 'adinda/implementasi': 'Yang direncanakan dibangun.' },
    },
  },
});
