import type { FormRow } from '../rows.js';

/** Words for dissemination by performing, showing, publishing and broadcasting. */
export const mediaForms = [
  // Performing and showing
  {
    concept: 'pertunjukan-rakyat',
    forms: 'kethoprak',
  },
  {
    concept: 'pertunjukan-rakyat',
    forms:
      'wayangan,pewayangan,makyong,lakon,campursari,jaranan,jaran kepang,kuda kepang/lumping,jathilan,barongan,pentas wayang,kuntulan,topeng ireng,reog,lenong,randai,sandur,kentrung,tayub,sandiwara,teater,drama,dagelan,media rakyat,seni pertunjukan,pertunjukan seni,calung,dongeng,mendongeng,dongengkan,stand up comedy,layar tancap/tancep,pemutaran/putar film',
  },
  {
    concept: 'pertunjukan-rakyat',
    forms: 'tampil,tampilkan',
    with: 'gamelan,karawitan,tari,tarian,penari,musik,angklung,hadrah,band,teater',
  },
  {
    concept: 'pameran',
    forms: 'eksibisi,exhibition,gelar karya/ugp/teknologi,pamerkan,pamer,pekan raya,pajang,buka lapak,unjuk karya',
  },
  { concept: 'promosi', grade: 'named', inflect: 'verb', forms: 'promosi' },
  // Publishing
  {
    concept: 'siaran',
    grade: 'named',
    forms: 'siarkan,penyiaran,tersiar',
  },
  {
    concept: 'siaran',
    forms:
      'mengudara,on air,live instagram/ig/facebook/youtube/tiktok,streaming,pengelolaan/kelola/dialog/ilm radio,iklan layanan masyarakat,jingle',
  },
  { concept: 'liputan', grade: 'named', inflect: 'verb', forms: 'liput' },
  { concept: 'liputan', light: true, forms: 'dokumentasi' },
  { concept: 'liputan', inflect: 'verb', forms: 'wawancara' },
  {
    concept: 'liputan',
    forms: 'dokumentasikan,pendokumentasian,live report,laporan langsung',
  },
  { concept: 'publikasi', grade: 'named', inflect: 'verb', forms: 'publikasi' },
  { concept: 'publikasi', inflect: 'verb', forms: 'tayang,rilis,ekspos' },
  {
    concept: 'publikasi',
    forms:
      'angkat potensi,press release,pembuatan film/berita/buku/profil,produksi film/video/konten,membuat video/konten,video profil/potensi,penulisan artikel/buku,menulis/tulis berita,memberitakan,beritakan,infografis,iklan layanan,jurnalisme warga,kelola/pengelolaan konten,film pendek',
  },
  { concept: 'publikasi-daring', inflect: 'verb', forms: 'unggah,posting' },
  {
    concept: 'publikasi-daring',
    forms:
      'upload,viralkan,broadcast,pengelolaan website/web/situs/medsos/blog/akun,kelola website/web/medsos/blog/akun,pengelolaan/kelola media sosial,update website/blog/berita,grup whatsapp/wa,group whatsapp,wa/whatsapp grup,wag,kanal/channel youtube,fanpage,e paper,portal berita,ngeblog,vlog,vlogging,ngonten',
  },
  {
    concept: 'penerbitan-cetak',
    forms:
      'pamplet,pamphlet,liflet,flyer,flayer,bulletin,tabloid,majalah,poster,baliho,spanduk,banner,pemasangan spanduk/banner/baliho,stiker,papan informasi/pengumuman,koran warga/kampung,newsletter,infografik,booklet',
  },
  {
    concept: 'klarifikasi-informasi',
    forms:
      'menangkal hoaks/hoax,tangkal/cegah hoax,lawan hoaks/hoax,melawan/memerangi/penangkalan/mencegah/tangkis hoaks,perangi hoaks/hoax,luruskan informasi/isu,verifikasi berita,patroli hoaks/siber',
  },
  { concept: 'woro-woro', inflect: 'verb', forms: 'imbau,himbau' },
  {
    concept: 'woro-woro',
    forms:
      'ingatkan,wanti/mewanti wanti,halo halo,umumkan,wawar,siaran/penerangan keliling,mobil penerangan/keliling,kentongan,toa masjid',
  },
  // Offices issue rules and permits too.
  { concept: 'penerbitan-cetak', forms: 'terbitkan', with: 'buku,edisi,kalender' },
  {
    concept: 'penerbitan-cetak',
    inflect: 'verb',
    forms: 'bagi,sebar,bagi bagi',
    with: 'brosur,pamflet,pamplet,selebaran,leaflet,flyer,stiker,buletin,poster',
  },
  { concept: 'woro-woro', forms: 'woro' },
  { concept: 'woro-woro', light: true, forms: 'pengumuman' },
] as const satisfies readonly FormRow[];
