import type { BodyRow } from '../rows.js';

/**
 * Bodies and people that act in titles or for whom something is done. Words that look like a form of activity inside
 * such a name ("Bank Sampah Melati", "Rumah Zakat") name who acts, unless the title speaks of the body's service.
 */
export const bodyForms = [
  {
    body: 'kim',
    forms:
      'kim,kikm,kelompok informasi masyarakat,komunitas informasi masyarakat,forum kim,fk kim,fkkim,fkim,anggota kim,pengurus kim,pegiat kim,ketua kim',
  },
  {
    body: 'kader',
    forms:
      'kader,kader kesehatan,relawan,relawan tik,pengurus,anggota,pegiat,penggiat,calon anggota,operator,pendamping desa',
  },
  {
    body: 'kelompok',
    forms: `bank sampah,rumah zakat,dompet dhuafa,lazismu,lazisnu,koperasi desa merah putih,kopdes merah putih,koperasi merah putih,kopdes,koperasi,koperasi wanita,koperasi simpan pinjam,tbm,taman baca,taman bacaan,rumah baca,rumah literasi,pojok baca,rumah pintar,rumah belajar,rumah kreatif,rumah bumn,rumah singgah,rumah mediasi,kampung literasi,perpustakaan desa,pokdarwis,kelompok sadar wisata,desa wisata,kampung wisata,
karang taruna,pkk,dharma wanita,dasawisma,kwt,kelompok wanita tani,kelompok tani,gapoktan,poktan,kelompok sadar hukum,kadarkum,bumdes,umkm,majelis taklim,muslimat,fatayat,ansor,banser,aisyiyah,muhammadiyah,nahdlatul ulama,remaja masjid,irmas,sanggar,sanggar seni,radio komunitas,sekaa teruna,posyandu,posbindu,posyantu,posbankum,pos bantuan hukum,posbakum,lbh,lembaga bantuan hukum,puspaga,klinik desa,klinik pratama,klinik utama,klinik hewan,klinik bersalin,klinik gigi,
klinik kecantikan,rumah produksi,sekolah perempuan,sekolah lansia,sekolah ibu,sekolah rakyat,kampung pendidikan,kampung tangguh,kampung siaga,kampung kb,desa berdaya,desa siaga,desa tangguh bencana,destana,tagana,fprb,pramuka,pmi,pmii,hmi,ipnu,ippnu,paguyuban,komunitas,kelompok,mahasiswa,kkn,mahasiswa kkn,tim kkn,linmas,pos kamling,poskamling,pos ronda,pegadaian,lpm,bpd,panitia,forum anak,genre,fk metra,rapi,orari`,
  },
  {
    body: 'warga',
    forms:
      'warga,masyarakat,penduduk,ibu ibu,ibu rumah tangga,bapak bapak,emak emak,ibu hamil,ibu balita,balita,lansia,remaja,pemuda,pemudi,pemilih pemula,anak,anak anak,siswa,siswi,pelajar,santri,petani,nelayan,peternak,pedagang,pelaku umkm,pelaku usaha,difabel,penyandang disabilitas,keluarga,orang tua,wali murid,guru,jemaah,umat,peserta,penonton,pengunjung,publik,netizen',
  },
  {
    body: 'lembaga',
    forms: `dinas,diskominfo,dinkominfo,kominfo,komdigi,kemenkominfo,kementerian,kemenkum,kemendes,kanwil,dinkes,dinsos,disdik,dispora,dispar,bappeda,bpbd,bnn,kpu,bawaslu,dprd,pemkab,pemkot,pemprov,pemdes,pemerintah,bupati,wali kota,walikota,wabup,wawali,gubernur,camat,lurah,kades,kepala desa,sekda,puskesmas,polsek,polres,kapolsek,kapolres,koramil,kodim,danramil,babinsa,bhabinkamtibmas,bhabin,tni,polri,satpol pp,damkar,satlantas,satbinmas,lapas,rutan,kejari,kejaksaan,jaksa,pln,pdam,bpjs,
pertamina,bumn,baznas,bank jatim,dosen,universitas,sekolah,rri,redaksi,kelurahan,kecamatan,perangkat desa,tim penilai,bps,bkkbn,kemenag,kua`,
  },
] as const satisfies readonly BodyRow[];
