import type { WordList } from '../rows.js';

/** Words that bind others and never lead to a concept themselves. */
export const functionWordList: WordList = `nya, lah, pun, ku, mu, dan, serta, atau, di, ke, dari, pada, dalam, untuk, bagi, dengan, oleh, tentang, terkait, soal, mengenai, antara, antar, se, sebagai, jadi, menjadi, agar, supaya, guna, demi, saat, ketika, sebelum, sesudah, setelah, usai, seusai, pasca, jelang, menjelang, hingga, sampai, sejak, selama, sambil, lewat, melalui, bersama, bareng, yang, ini, itu, para, tak, tidak, bukan, akan, telah, sudah, bisa, dapat, harus, perlu, juga, lebih, makin, semakin, paling,
sangat, secara, seluruh, semua, setiap, tiap, berbagai, belum, masih, kembali, lagi, ala, menuju, sekaligus, tingkat, wilayah, berbasis, kepada, terhadap, sebuah, suatu, the, of, and, for, ini, apa, ayo, mari, kita, kami, dia, mereka, ada, adalah, yuk, via, per, sang, si, kok, lho, wow, nih, ya, rangka, antaranya, maupun, tanpa, seperti, bertajuk, bertema, bertemakan, tema, tajuk, terus, tetap, langsung, segera, baru, lama, besar, kecil, banyak, sejumlah, ratusan, puluhan,
ribuan, pertama, kedua, ketiga`;

/** Prepositions and the words of place before them: what stands behind them with a place marker is a name. */
export const prepositions: WordList =
  'di, ke, dari, se, warga, kantor, balai, pemerintah, pemdes, masyarakat, aula, pendopo, lapangan';

/** Verbs of holding, joining or attending, which state that something happened but not what. */
export const eventVerbs: WordList = `gelar, menggelar, digelar, adakan, mengadakan, diadakan, selenggarakan, diselenggarakan, laksanakan, dilaksanakan, pelaksanaan, lakukan, ikut, ikuti, mengikuti, diikuti, hadiri, menghadiri, dihadiri, hadir, hadirkan, buka, membuka, dibuka, pembukaan, tutup, menutup, penutupan, beri, berikan, memberi, memberikan, terima, menerima, dampingi, mendampingi, fasilitasi, memfasilitasi, difasilitasi, dukung, mendukung, dukungan, dorong, mendorong, kelola, mengelola, dikelola,
pengelolaan, tampil, tampilkan, buat, membuat, bikin, pembuatan, wujudkan, gencarkan, optimalkan, optimalisasi, jalin, sukseskan, partisipasi, berpartisipasi, turut, aktif, gandeng, libatkan, undang, mengundang, bangun, tingkatkan, perkuat, memperkuat, mencegah, kawal, antusias, ramaikan, manfaatkan, helat, menghelat, dihelat, ramai, semangat, sambut, menyambut, ajak, isi, mengisi, jalankan, geber, genjot, galakkan, pimpin, memimpin, kunjungi, mengunjungi, pantau, tinjau,
meninjau, bahas, membahas, serahkan, raih, meraih, siap, siapkan, apresiasi, mengapresiasi, tekankan, minta, meminta, harapkan, berharap, pastikan, targetkan, sebut, soroti, puji, dipuji, ingin, dilakukan, diinisiasi, dirayakan, digencarkan, digalakkan, rampung, tuntas, cek, mengecek, pasang, memasang, jaga, menjaga, bawa, membawa, antar, kirim, mengirim, urus, mengurus, rawat, merawat, tata, menata, angkut, mengangkut, kumpulkan, sisihkan, arak, hibur, menghibur, jemput,
menjemput, tolong, menolong, selamatkan, evakuasi, mengevakuasi, timbang, rintis, kembangkan, mengembangkan, lestarikan, hidupkan, kreasikan, ciptakan, hasilkan, gunakan, terapkan, menerapkan, perjuangkan, kerahkan, mengerahkan, turunkan, percepat, mempercepat, kebut, dikebut, rakit, merakit, jahit, lukis, melukis, tulis, periksa, memeriksa, gelorakan, jembatani, menjembatani, rayakan, bergerak, berlatih, berkarya, berkreasi, berinovasi, bersatu, kompak, serbu, dioperasikan,
operasikan`;

/** Words behind which the name of a place, an office or another group stands. */
export const placeMarkers: WordList = `desa, kelurahan, kel, kalurahan, kecamatan, kec, kapanewon, kemantren, distrik, kabupaten, kab, kota, provinsi, prov, kampung, kp, kampong, dusun, dukuh, padukuhan, nagari, gampong, pekon, banjar, rw, rt, jalan, jl, gang, gg, pulau, gunung, sungai, pantai, pemkab, pemkot, pemprov, sd, sdn, mi, smp, smpn, mts, sma, sman, ma, smk, smkn, universitas, univ, stia, stikom, masjid, musala, mushola, gereja, pura, hotel, gedung, perumahan, perum, radio, bumi, pt, cv, rsud, puskesmas,
dinas, kementerian, badan, komisi, kemenkum, bagian, kanwil, polsek, koramil, kodim, polres, tk, paud, pondok, pesantren, ponpes, tpq, klenteng, waduk, pasar, paguyuban, kelompok, komunitas, sanggar, yayasan, gapoktan, poktan, kwt, karang, pokdarwis, bumdes, koperasi, lembaga, lpm, lpmk`;

/** Words for the group itself: its name stands behind them, but as often what it did. */
export const groupMarkers: WordList = 'kim, kikm';

/** Words behind which a person's name stands. */
export const personMarkers: WordList = `bapak, pak, ibu, bu, haji, hajjah, h, hj, ustadz, ustad, ustaz, ustadzah, kyai, kiai, kh, gus, ning, dr, drs, prof, ir, mbah, kak, bang, bunda, saudara, almarhum, alm, bupati, gubernur, wagub, wabup, menteri, presiden`;

/** At the head of a title these only state when or what for; what was done stands in the next clause. */
export const frontMarkers: WordList = `jelang, menjelang, usai, seusai, setelah, sebelum, pasca, sambut, menyambut, peringati, memperingati, dalam, demi, guna, untuk, cegah, mencegah, tingkatkan, dukung, mendukung, wujudkan, dorong, lewat, melalui, meriahkan, semarakkan, sukseskan, perkuat, jalin, antisipasi, gandeng, belajar, tekan, hadapi, tangkal, optimalkan, manfaatkan, rayakan, awali, asah, ingin, agar, saat, ketika, pada, berkat, meski, bukan, tak, tidak, gali, jaga, peduli, lestarikan, persiapkan, hindari,
atasi, karena, akibat, ramaikan, sikapi, genjot, pererat, warnai, wakili, menuju, songsong, semangati`;

/** Verbs of holding: what stands before one is who holds, and the first form behind it is what is held. */
export const holders: WordList = `gelar, menggelar, nggelar, adakan, ngadakan, ngadain, adain, selenggarakan, laksanakan, helat, menghelat, ikut, ikuti, mengikuti, hadiri, menghadiri, lakukan, fasilitasi, memfasilitasi, inisiasi, menginisiasi, rintis, merintis, holds, hosts, joins, organizes, attends, nganakake`;

/** Other words that the form they govern follows: verbs of opening, giving, leading, and nouns of doing. */
export const governors: WordList = `hadir, buka, membuka, tutup, menutup, beri, berikan, memberi, memberikan, terima, menerima, dampingi, mendampingi, support, dukung, mendukung, siapkan, persiapkan, matangkan, pimpin, memimpin, jalankan, gencarkan, galakkan, digalakkan, sukseskan, ramaikan, mulai, memulai, awali, mengawali, isi, mengisi, kawal, mengawal, jadikan, dapat, mendapat, dapatkan, terapkan, programkan, layani, melayani, tuan, sediakan, tampilkan, turut, partisipasi, berpartisipasi, lanjutkan, lewat`;

/** Nouns that the form follows which they speak of: "kegiatan lomba". */
export const governingNouns: WordList = `pelaksanaan, pembukaan, penutupan, penyelenggaraan, kegiatan, acara, giat, agenda, jadwal, layanan, pelayanan, program, aktivitas, undangan, rutin, jadi, menjadi`;

/** Verbs behind their subject: the first form before one is what was held. */
export const passives: WordList = `digelar, diadakan, dilaksanakan, diselenggarakan, dilakukan, dihelat, diikuti, dihadiri, dibuka, ditutup, berlangsung, sukses, berjalan, diisi, dipimpin, dimulai, terlaksana, digencarkan, digalakkan, batal, dibatalkan, ditunda, tertunda, diundur, ditiadakan, dimajukan, dijadwalkan, dipadati, diserbu, dipusatkan, meriah, ricuh, rampung, tuntas, selesai, held, hasilkan, dinilai, difasilitasi, diwarnai, dirayakan, diinisiasi, cancelled, canceled, postponed, dipending,
diurungkan, molor, mandek, diliburkan, membludak`;

/** Words behind which those stand for whom it was. */
export const forWhom: WordList = 'bagi, untuk, kepada, buat, kanggo, pikeun, for';

/** Words that state a place was open or a service given. */
export const serviceWords: WordList =
  'tangani, menangani, rutin, bulanan, mingguan, tahunan, serentak, perdana, keliling, dibuka, libur, layani, layanan, gratis, bulan, minggu, tahap, jadwal, kegiatan, pelayanan, giat, ke, berikan, semarak, semangat, aksi, gerakan, acara, agenda, program';

/** Words that join two forms. */
export const joiners: WordList =
  'dan, serta, sekaligus, plus, hingga, and, lan, sareng, dirangkai, dirangkaikan, dilanjutkan, dilanjut, disertai';

/** Words that begin a phrase of place, way, aim or company, in which a form is rarely what was done. */
export const adverbials: WordList = `di, ke, dari, pada, dalam, sejak, dengan, oleh, tentang, terkait, soal, mengenai, lewat, melalui, via, bersama, agar, supaya, demi, guna, sebagai, menuju, antara, terhadap, saat, ketika, selama, usai, seusai, setelah, sebelum, jelang, menjelang, at, in, by, of, from, with, on`;

/** Words that begin the occasion. */
export const occasions: WordList = `jelang, menjelang, usai, seusai, setelah, sebelum, pasca, sambut, menyambut, peringati, memperingati, rangka, meriahkan, memeriahkan, semarakkan, saat, ketika, rayakan, hadapi, menghadapi`;

/** Right behind these a form of activity is the occasion, the topic or the person, not what was done. */
export const backdropMarkers: WordList = `jelang, menjelang, usai, seusai, setelah, sebelum, pasca, peserta, alumni, hasil, menuju, tentang, terkait, soal, mengenai, guna, untuk, rangka, calon, panitia, sela, bahas, membahas, sambut, menyambut, tim, demi, kader, jadwal, pelaku, petugas, kelompok, komunitas, kampung, sanggar, gedung, pengelola, pengurus, pegiat, penggiat, lahan, lokasi, arena, proyek, anggaran, dana, biaya, sertifikat, kasus, modus, berkedok, korban, isu, hoaks, guru, penyuluh, pelatih, atlet`;

/** Words that are no form of activity although one of their words is; they count for no technique, topic or channel. */
export const neutralPhrases: WordList = `sebagai bentuk, salah satu bentuk, bentuk dukungan, bentuk kepedulian, bentuk nyata, forum koordinasi, badan koordinasi, forum komunikasi, rumah sakit, program studi, pusat data, bank data, peserta didik, balai latihan kerja, balai latihan, balai pelatihan, karang taruna, penerangan jalan, lampu penerangan, komisi informasi, dinas komunikasi, komunikasi dan informatika, komunikasi informatika, kepala sekolah, taman kanak kanak, kartu tani, bidan desa, siap siaga,
kawasan wisata, tenaga kerja, sumber daya manusia, pemberdayaan masyarakat dan desa, pemberdayaan perempuan, pemberdayaan kesejahteraan keluarga, pembinaan kesejahteraan keluarga, karya ilmiah, hasil karya, lembaga pemberdayaan, pendidikan anak usia dini, wisata edukasi, kampung edukasi, desa wisata edukasi, seni budaya, kelompok tani, kelompok belajar, rapat paripurna dprd, tokoh masyarakat, dewan pengurus, data center, pejabat pengelola informasi,
pejabat pengelola informasi dan dokumentasi, kampung pendidikan, kelas jauh, rukun warga, rukun tetangga, berita acara, mediator informasi, mediasi informasi, penerima bantuan hukum, pendidikan terakhir, riwayat pendidikan, latar belakang pendidikan, tingkat pendidikan, pemadaman listrik, panen kritik, panen kecaman, panen pujian, panen hujatan, pembukaan lahan, undang undang, buka baju, buka suara, buka mulut`;

/** Phrases behind which the name of a group stands: "Kelompok Informasi Masyarakat Lentera". */
export const groupPhrases: WordList =
  'kelompok informasi masyarakat, komunitas informasi masyarakat, forum komunikasi kim, forum kim, fk kim, fkkim, relawan tik, karang taruna';

/** Common words of titles that lead nowhere: known, so that they are neither respelled nor stated as unknown. */
export const commonWords: WordList = `pembina, peliput, pengawas, diskominfotik, kominfosantik, dishubkominfo, humas, wakil, kaur, kasi, sekdes, sekretaris, bendahara, jajaran, halaman, januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember, siang, indonesia, negara, diy, bali, timur, barat, tengah, utara, selatan, muda, mandiri, strategis, penting, baik, mingguan`;
