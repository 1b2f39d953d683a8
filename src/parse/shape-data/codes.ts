// Generated from the schemas; not to be edited. After a change of a schema or of the codes of a scheme write it anew:
//   npx vitest run test/parse/whole-guards-source.test.ts --update
// biome-ignore-all lint: generated
// biome-ignore-all format: generated

export const adinda = "akses diskusi implementasi networking diseminasi aspirasi";
export const adviserRoles = "pembina penasihat pelindung pengarah";
export const ageBands = "usia-di-bawah-18 usia-18-24 usia-25-34 usia-35-44 usia-45-54 usia-55-64 usia-65-ke-atas";
export const aspirationClasses = "permintaan-informasi aspirasi pengaduan >keluhan >pengaduan-tidak-berkadar-pengawasan >pengaduan-berkadar-pengawasan";
export const bodyTypes = "kim forum-kim";
export const channels = "tatap-muka >pertemuan >getok-tular cetak >surat-kabar >buletin >pamflet >majalah-dinding elektronik >radio >>radio-komunitas >>radio-amatir >televisi luar-ruang >papan-pengumuman >spanduk >pengeras-suara tradisional >pertunjukan-rakyat media-baru >situs >>blog >>portal-kim >media-sosial >>facebook >>instagram >>twitter >>tiktok >>youtube >aplikasi-percakapan >>whatsapp";
export const contributionKinds = "dana tenaga tempat peralatan bahan-informasi keahlian jaringan publikasi";
export const countBases = "anggota pengurus peserta orang-terlatih utusan akun-portal";
export const counterpartKinds = "pemerintah >pemerintah-pusat >pemerintah-provinsi >pemerintah-kabupaten-kota >pemerintah-kecamatan >pemerintah-desa-kelurahan media kelompok-media-tradisional komunitas-konten-positif kelompok-strategis kim forum-kim lembaga-kemasyarakatan >pkk >karang-taruna kelompok-tani pokdarwis organisasi-masyarakat organisasi-profesi perguruan-tinggi sekolah dunia-usaha koperasi partai-politik lembaga-bantuan-hukum kelompok-lain";
export const decreeEffects = "mengakui mengangkat membentuk";
export const facilitationRoles = "perumusan-kebijakan bimbingan-teknis pengembangan-model jaringan-komunikasi sarana-prasarana workshop-sarasehan-forum bahan-informasi simulasi-aktivitas studi-banding";
export const formationInitiatives = "warga bersama pemerintah";
export const formationOrigins = "kelompok-baru kelompok-yang-ada";
export const formationSteps = "rekrutmen musyawarah pemilihan-pengurus surat-keputusan anggaran-dasar pendaftaran pembinaan";
export const fundingSources = "iuran-anggota bantuan-pemerintah usaha-sendiri sumbangan-tidak-mengikat dana-desa";
export const governmentLevels = "pusat provinsi kabupaten-kota kecamatan desa-kelurahan";
export const ictAccess = "ada terbatas tidak-ada";
export const informationFlows = "pemerintah-ke-masyarakat masyarakat-ke-pemerintah antar-masyarakat";
export const informationSourceTypes = "media-cetak media-elektronik internet pemerintah-langsung masyarakat";
export const kimStandings = "aktif vakum bubar";
export const memberElements = "pertanian-dan-perikanan >petani >nelayan >peternak >kelompok-tani perdagangan-dan-usaha >pedagang >umkm >wirausaha >karyawan-swasta >buruh >pokdarwis pelajar-dan-mahasiswa >pelajar >mahasiswa kepemudaan >remaja >pemuda >karang-taruna >forum-anak keluarga-dan-perempuan >orang-tua >pkk >kader-kb >ibu-rumah-tangga kesehatan-dan-layanan-sosial >kader-posyandu >kader-jumantik >kader-antinarkoba >kader-jaminan-kesehatan >bidan pendidikan >guru >pgri >forum-guru-paud >kader-paud media-dan-komunikasi >insan-pers >radio-antarpenduduk seni-dan-budaya >seniman kemasyarakatan >orsos >lpmk >pengurus-rt-rw >tokoh-masyarakat >tokoh-adat >pensiunan >pensiunan-asn unsur-lain";
export const membershipClasses = "biasa istimewa";
export const nameForms = "kelompok komunitas";
export const officerRoles = "ketua wakil-ketua sekretaris bendahara koordinator seksi-pengumpulan-informasi seksi-pengolahan-informasi seksi-penyebaran-informasi seksi-publikasi seksi-lain";
export const protectedAttributes = "suku agama ras golongan status gender";
export const publicOffices = "kepala-desa lurah perangkat-desa kepala-dusun camat pegawai-kecamatan kepala-daerah kepala-dinas asn pppk tni polri pejabat-politik ketua-rt ketua-rw lembaga-kemasyarakatan-desa";
export const raterRelations = "self kim-member office resident peer-kim expert";
export const relationKinds = "hubungan-hierarkis >badan-induk >bertanggung-jawab-kepada kemitraan koordinasi pembinaan pengakuan pendaftaran pendanaan fasilitasi kesetaraan-media keanggotaan-forum";
export const seatSettings = "perkotaan perdesaan";
export const seatUnits = "desa kelurahan desa-adat dusun rw dasawisma kecamatan organisasi";
export const sexes = "perempuan laki-laki";
export const shareBands = "tidak-ada sebagian-kecil kurang-dari-separuh separuh-atau-lebih hampir-semua";
export const techniques = "diseminasi-informasi >temu-wicara >lokakarya >widyawisata >>studi-banding >>studi-tiru >>kunjungan-kerja >>tukar-kawruh >sarasehan >anjangsana >dialog >diskusi >>diskusi-kelompok-terpumpun >rembuk-warga >pertemuan-rutin >audiensi >sosialisasi >penyuluhan >seminar >>webinar >gelar-wicara >pertunjukan-rakyat >siaran >publikasi >>liputan >>publikasi-daring >>penerbitan-cetak >klarifikasi-informasi >getok-tular >woro-woro >pameran >promosi pendidikan-dan-latihan >pelatihan >bimbingan-teknis >pembinaan >pendampingan-usaha >pembekalan >peningkatan-kapasitas >edukasi-praktik >literasi advokasi >litigasi >paralegal >bantuan-hukum mediasi >mediasi-sengketa konsultasi-dan-konseling >konsultasi >konseling >klinik di-luar-lima-teknik >lomba >>lomba-cerdas-cermat >festival >penghargaan >usaha >>bazar >pembentukan >pengukuhan >rapat >>musyawarah-perencanaan >>rapat-koordinasi >monev >kerja-bakti >aksi-sosial >pendataan >pencarian-informasi >kerja-sama >pelestarian-lingkungan >kawasan-percontohan >peringatan-hari-besar >penyaluran-aspirasi >siskamling >layanan-kesehatan-warga >jemput-bola >peluncuran >tanggap-bencana >simulasi >deklarasi >keagamaan >adat >olahraga >pembangunan-fisik";
export const topics = "pendidikan >literasi kesehatan >stunting >gizi pangan pertanian kelautan-perikanan ekonomi-produktif >umkm >koperasi pariwisata seni-budaya lingkungan >pengelolaan-sampah >energi pemuda perempuan-dan-keluarga sosial keamanan-ketertiban kebencanaan olahraga teknologi-informasi >literasi-digital pemilihan-umum hukum pembangunan-desa kelembagaan-kim media-komunikasi";
