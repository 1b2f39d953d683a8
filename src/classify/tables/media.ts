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
      'wayangan,pewayangan,makyong,lakon,campursari,jaranan,jaran kepang,kuda kepang,jathilan,barongan,pentas wayang,kuntulan,topeng ireng,reog,kuda lumping,lenong,randai,sandur,kentrung,tayub,sandiwara,teater,drama,dagelan,media rakyat,seni pertunjukan,pertunjukan seni,calung,dongeng,mendongeng,dongengkan,stand up comedy,layar tancap,layar tancep,pemutaran film,putar film',
  },
  {
    concept: 'pertunjukan-rakyat',
    forms: 'tampil,tampilkan',
    with: 'gamelan,karawitan,tari,tarian,penari,musik,angklung,hadrah,band,teater',
  },
  {
    concept: 'pameran',
    forms:
      'eksibisi,exhibition,gelar karya,gelar ugp,pamerkan,pamer,pekan raya,gelar teknologi,pajang,buka lapak,unjuk karya',
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
      'mengudara,on air,live instagram,live ig,live facebook,live youtube,live tiktok,streaming,pengelolaan radio,kelola radio,dialog radio,iklan layanan masyarakat,ilm radio,jingle',
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
      'angkat potensi,press release,pembuatan film,produksi film,produksi video,produksi konten,membuat video,membuat konten,video profil,video potensi,pembuatan berita,penulisan artikel,menulis berita,tulis berita,memberitakan,beritakan,infografis,iklan layanan,jurnalisme warga,kelola konten,pengelolaan konten,pembuatan buku,penulisan buku,film pendek,pembuatan profil',
  },
  { concept: 'publikasi-daring', inflect: 'verb', forms: 'unggah,posting' },
  {
    concept: 'publikasi-daring',
    forms:
      'upload,viralkan,broadcast,pengelolaan website,kelola website,pengelolaan web,kelola web,pengelolaan situs,pengelolaan media sosial,kelola media sosial,pengelolaan medsos,kelola medsos,pengelolaan blog,kelola blog,pengelolaan akun,kelola akun,update website,update blog,update berita,grup whatsapp,grup wa,group whatsapp,wa grup,whatsapp grup,wag,kanal youtube,channel youtube,fanpage,e paper,portal berita,ngeblog,vlog,vlogging,ngonten',
  },
  {
    concept: 'penerbitan-cetak',
    forms:
      'pamplet,pamphlet,liflet,flyer,flayer,bulletin,tabloid,majalah,poster,baliho,spanduk,banner,pemasangan spanduk/banner/baliho,stiker,papan informasi,papan pengumuman,koran warga,koran kampung,newsletter,infografik,booklet',
  },
  {
    concept: 'klarifikasi-informasi',
    forms:
      'menangkal hoaks,tangkal hoax,menangkal hoax,lawan hoaks,melawan hoaks,lawan hoax,perangi hoaks,perangi hoax,memerangi hoaks,penangkalan hoaks,cegah hoax,mencegah hoaks,luruskan informasi,luruskan isu,verifikasi berita,patroli hoaks,patroli siber,tangkis hoaks',
  },
  { concept: 'woro-woro', inflect: 'verb', forms: 'imbau,himbau' },
  {
    concept: 'woro-woro',
    forms:
      'ingatkan,wanti wanti,mewanti wanti,halo halo,umumkan,wawar,siaran keliling,mobil penerangan,mobil keliling,penerangan keliling,kentongan,toa masjid',
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
  {
    concept: 'woro-woro',
    forms: 'pengeras suara',
  },
  {
    concept: 'siaran',
    forms: 'radio amatir',
  },
  {
    concept: 'woro-woro',
    forms: 'mikrofon masjid',
  },
  {
    concept: 'klarifikasi-informasi',
    forms: 'klarifikasi isu',
  },
] as const satisfies readonly FormRow[];
