import type { BodyRow } from '../rows.js';

/**
 * Bodies and people that act in titles or for whom something is done. Words that look like a form of activity inside
 * such a name ("Bank Sampah Melati", "Rumah Zakat") name who acts, unless the title speaks of the body's service.
 */
export const bodyForms = [
  {
    body: 'kim',
    forms: 'kim,kikm,kelompok/komunitas informasi masyarakat,forum/fk/anggota/pengurus/pegiat/ketua kim,fkkim,fkim',
  },
  {
    body: 'kader',
    forms:
      'kader,kader kesehatan,relawan,relawan tik,pengurus,anggota,pegiat,penggiat,calon anggota,operator,pendamping desa',
  },
  {
    body: 'kelompok',
    forms: `bank sampah,rumah zakat/baca/literasi/pintar/belajar/kreatif/bumn/singgah/mediasi/produksi,dompet dhuafa,lazismu,lazisnu,koperasi desa merah putih,kopdes/koperasi merah putih,kopdes,koperasi,koperasi/dharma wanita,koperasi simpan pinjam,tbm,taman baca/bacaan,pojok baca,kampung literasi/wisata/pendidikan/tangguh/siaga/kb,perpustakaan desa,pokdarwis,kelompok sadar wisata/hukum,desa wisata/berdaya/siaga,karang taruna,pkk,dasawisma,kwt,kelompok wanita tani,kelompok tani,gapoktan,poktan,kadarkum,bumdes,umkm,
majelis taklim,muslimat,fatayat,ansor,banser,aisyiyah,muhammadiyah,nahdlatul ulama,remaja masjid,irmas,sanggar,sanggar seni,radio komunitas,sekaa teruna,posyandu,posbindu,posyantu,posbankum,pos/lembaga bantuan hukum,posbakum,lbh,puspaga,klinik desa/pratama/utama/hewan/bersalin/gigi/kecantikan,sekolah perempuan/lansia/ibu/rakyat,desa tangguh bencana,destana,tagana,fprb,pramuka,pmi,pmii,hmi,ipnu,ippnu,paguyuban,komunitas,kelompok,mahasiswa,kkn,mahasiswa/tim kkn,linmas,pos kamling/ronda,poskamling,pegadaian,lpm,bpd,
panitia,forum anak,genre,fk metra,rapi,orari`,
  },
  {
    body: 'warga',
    forms:
      'warga,masyarakat,penduduk,ibu ibu/hamil/balita,ibu rumah tangga,bapak bapak,emak emak,balita,lansia,remaja,pemuda,pemudi,pemilih pemula,anak,anak anak,siswa,siswi,pelajar,santri,petani,nelayan,peternak,pedagang,pelaku umkm/usaha,difabel,penyandang disabilitas,keluarga,orang tua,wali murid,guru,jemaah,umat,peserta,penonton,pengunjung,publik,netizen',
  },
  {
    body: 'lembaga',
    forms: `dinas,diskominfo,dinkominfo,kominfo,komdigi,kemenkominfo,kementerian,kemenkum,kemendes,kanwil,dinkes,dinsos,disdik,dispora,dispar,bappeda,bpbd,bnn,kpu,bawaslu,dprd,pemkab,pemkot,pemprov,pemdes,pemerintah,bupati,wali kota,walikota,wabup,wawali,gubernur,camat,lurah,kades,kepala/perangkat desa,sekda,puskesmas,polsek,polres,kapolsek,kapolres,koramil,kodim,danramil,babinsa,bhabinkamtibmas,bhabin,tni,polri,satpol pp,damkar,satlantas,satbinmas,lapas,rutan,kejari,kejaksaan,jaksa,pln,pdam,bpjs,pertamina,bumn,baznas,
bank jatim,dosen,universitas,sekolah,rri,redaksi,kelurahan,kecamatan,tim penilai,bps,bkkbn,kemenag,kua`,
  },
] as const satisfies readonly BodyRow[];
