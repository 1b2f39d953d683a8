import type { FormRow } from '../rows.js';

/** Outside the five techniques: communal work, aid, health days, care for the environment, livelihood. */
export const communityActionForms = [
  { concept: 'kerja-bakti', grade: 'named', forms: 'kerjabakti' },
  {
    concept: 'kerja-bakti',
    forms: 'goro,krj bakti,kerja bhakti',
  },
  { concept: 'kerja-bakti', inflect: 'verb', forms: 'keruk,benah,sulap,rehab' },
  {
    concept: 'kerja-bakti',
    forms: `gotongroyong,bergotong royong,bersih bersih,bersih kampung,bersih sungai,bersihkan,membersihkan,pembersihan,basuh lantai,cuci karpet,cuci masjid,sambatan,kurvei,korve,jumat bersih,minggu bersih,sabtu bersih,bakti lingkungan,grebek sampah,grebek lumpur,babakti,beberesih,bebersih,bersih makam,besik kubur,opsih,korvey,sabilulungan,gropyokan,gropyok,tangkap tikus,rewang,patungan,urunan,swadaya masyarakat,swadaya warga,warga swadaya,pindahkan,angkat rumah,community clean up,
aksi bersih,resik resik,resik kampung,pengecoran,cor jalan,pengaspalan,pavingisasi,bangun jalan,bedah rumah,bedah warung,rtlh,renovasi,perbaikan,memperbaiki,perbaiki,tmmd,padat karya,karya bakti,ngecat,ngecor,cat ulang,ngabersihan,babersih,bersihan,ngomean,rereongan,papaes lembur,ngecet,ngresiki,ndandani,mambarasihi,gawi sabarataan,gawi sabumi,baharagu,manyapu,meuseuraya,marsiadapari,ngayah,mapalus,tni manunggal,manunggal membangun,bersih masjid,bersih pantai,clean up day,
world cleanup day,karya bhakti,rehabilitasi rumah,pelebaran jalan,peningkatan jalan,pengurukan,urug,betonisasi,rabat beton,perintisan jalan,normalisasi,pengecatan,mengecat,mural,penataan,pasang paving`,
  },
  { concept: 'aksi-sosial', grade: 'named', forms: 'bakti sosial,baksos' },
  { concept: 'aksi-sosial', inflect: 'verb', forms: 'santun,galang,jenguk,distribusi' },
  {
    concept: 'aksi-sosial',
    forms: `bhakti sosial,berbagi takjil,berbagi nasi,berbagi sembako,berbagi kasih,berbagi berkah,jumat berkah,jumat berbagi,bagi takjil,bagi sembako,bagi masker,bagi bagi,bagikan,pembagian,penyerahan,serahkan,penyaluran,salurkan,pencairan,blt,bpnt,bansos,pkh,sedekah,infaq,infak,zakat,terima bantuan,menerima bantuan,dapat bantuan,dapatkan bantuan,beri bantuan,berikan bantuan,pemberian bantuan,kirim bantuan,ngirim bantuan,mengirim bantuan,hibahkan,bantu warga,bantu korban,membantu warga,
bantu petani,penyembelihan,superqurban,qurban,kurban,wakaf,berdonasi,khitanan,khitan massal,sunatan massal,nikah massal,isbat nikah,sidang isbat,wifi gratis,wi fi gratis,internet gratis,donation,donates`,
  },
  { concept: 'aksi-sosial', start: true, forms: 'bantuan,sumbangan' },
  {
    concept: 'pelestarian-lingkungan',
    forms:
      'tanam,menanam,penanaman,ditanam,tanami,reboisasi,menebar benih,tebar benih,tebar bibit,lepas tukik,pelepasan tukik,lepasliarkan,transplantasi,penebaran,restocking,pilah sampah,memilah sampah,tree planting,plants trees,pengelolaan sampah,pemilahan sampah,kelola sampah,pengolahan sampah,olah sampah,daur ulang,biopori,komposter,susur sungai,sedekah sampah,proklim,adiwiyata,adipura,clean up,pelepasan burung,eco enzyme,ecoenzym,maggot',
  },
  {
    concept: 'pelestarian-lingkungan',
    forms: 'safari hijau',
  },
  {
    concept: 'kawasan-percontohan',
    forms: 'kawasan pertanian terpadu',
  },
  {
    concept: 'usaha',
    forms:
      'jualan,memproduksi,diproduksi,buka usaha,panen,memanen,dipanen,budidaya,budi daya,pembudidayaan,membudidayakan,ternak,beternak,peternakan,berjualan,menjual,penjualan,pemasaran,pasarkan,simpan pinjam,pengembangan usaha,berkebun,hidroponik,rumah produksi,usaha kecil,usaha bersama,warung kim,petik sayur,petik kopi,petik cabai,petik teh,petik cengkeh',
  },
  {
    concept: 'usaha',
    start: true,
    forms: 'usaha,produksi,pengolahan',
  },
  {
    concept: 'usaha',
    light: true,
    forms: 'rebranding,branding produk,digitalisasi umkm,digitalisasi produk,pengemasan,inovasi produk',
  },
  {
    concept: 'usaha',
    light: true,
    forms: 'pemanfaatan,manfaatkan',
    with: 'limbah,sampah,perca,bekas,ampas,kulit,sekam,pekarangan,lahan,bonggol,daun,tempurung,jelantah,botol,ban',
  },
  { concept: 'bazar', grade: 'named', forms: 'bazaar' },
  {
    concept: 'bazar',
    forms:
      'pasar tani,pasar minggu,pasar ramadan,pasar ramadhan,pasar takjil,operasi pasar,gerakan pangan murah,gpm,pujasera,sunday market,pasar kaget,pasar sore,pasar tiban,pasar malam,pasar jumat,lapak,job fair,bursa kerja',
  },
] as const satisfies readonly FormRow[];
