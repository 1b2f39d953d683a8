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
    forms: `gotongroyong,bergotong royong,bersih bersih/kampung/sungai/makam/masjid/pantai,bersihkan,membersihkan,pembersihan,basuh lantai,cuci karpet/masjid,sambatan,kurvei,korve,jumat/minggu/sabtu/aksi bersih,bakti lingkungan,grebek sampah/lumpur,babakti,beberesih,bebersih,besik kubur,opsih,korvey,sabilulungan,gropyokan,gropyok,tangkap tikus,rewang,patungan,urunan,swadaya masyarakat/warga,warga swadaya,pindahkan,angkat/rehabilitasi rumah,community clean up,resik resik/kampung,pengecoran,
cor/bangun/pelebaran/peningkatan/perintisan jalan,pengaspalan,pavingisasi,bedah rumah/warung,rtlh,renovasi,perbaikan,memperbaiki,perbaiki,tmmd,padat karya,karya bakti/bhakti,ngecat,ngecor,cat ulang,ngabersihan,babersih,bersihan,ngomean,rereongan,papaes lembur,ngecet,ngresiki,ndandani,mambarasihi,gawi sabarataan/sabumi,baharagu,manyapu,meuseuraya,marsiadapari,ngayah,mapalus,tni manunggal,manunggal membangun,clean up day,world cleanup day,pengurukan,urug,betonisasi,rabat beton,normalisasi,pengecatan,mengecat,mural,
penataan,pasang paving`,
  },
  { concept: 'layanan-kesehatan-warga', forms: 'pembersihan,bersihkan', with: 'virus,corona,covid,disinfektan' },
  { concept: 'aksi-sosial', grade: 'named', forms: 'bakti sosial,baksos' },
  { concept: 'aksi-sosial', inflect: 'verb', forms: 'santun,galang,jenguk,distribusi' },
  {
    concept: 'aksi-sosial',
    forms: `bhakti sosial,berbagi takjil/nasi/sembako/kasih/berkah,jumat berkah/berbagi,bagi takjil/sembako/masker/bagi,bagikan,pembagian,penyerahan,serahkan,penyaluran,salurkan,pencairan,blt,bpnt,bansos,pkh,sedekah,infaq,infak,zakat,terima/menerima/dapat/dapatkan/beri/berikan/pemberian/kirim/ngirim/mengirim bantuan,hibahkan,bantu warga/korban/petani,membantu warga,penyembelihan,superqurban,qurban,kurban,wakaf,berdonasi,khitanan,khitan/sunatan/nikah massal,isbat nikah,sidang isbat,wifi/internet gratis,wi fi gratis,donation,donates`,
  },
  { concept: 'aksi-sosial', start: true, forms: 'bantuan,sumbangan' },
  {
    concept: 'pelestarian-lingkungan',
    forms:
      'tanam,menanam,penanaman,ditanam,tanami,reboisasi,menebar benih,tebar benih/bibit,lepas tukik,pelepasan tukik/burung,lepasliarkan,transplantasi,penebaran,restocking,pilah/memilah/pengelolaan/pemilahan/kelola/pengolahan/olah/sedekah sampah,tree planting,plants trees,daur ulang,biopori,komposter,susur sungai,proklim,adiwiyata,adipura,clean up,eco enzyme,ecoenzym,maggot',
  },
  {
    concept: 'usaha',
    forms:
      'jualan,memproduksi,diproduksi,buka/pengembangan usaha,panen,memanen,dipanen,budidaya,budi daya,pembudidayaan,membudidayakan,ternak,beternak,peternakan,berjualan,menjual,penjualan,pemasaran,pasarkan,simpan pinjam,berkebun,hidroponik,rumah produksi,usaha kecil/bersama,warung kim,petik sayur/kopi/cabai/teh/cengkeh',
  },
  {
    concept: 'usaha',
    start: true,
    forms: 'usaha,produksi,pengolahan',
  },
  {
    concept: 'usaha',
    light: true,
    forms: 'rebranding,branding/inovasi produk,digitalisasi umkm/produk,pengemasan',
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
      'pasar tani/minggu/ramadan/ramadhan/takjil/kaget/sore/tiban/malam/jumat,operasi pasar,gerakan pangan murah,gpm,pujasera,sunday market,lapak,job fair,bursa kerja',
  },
] as const satisfies readonly FormRow[];
