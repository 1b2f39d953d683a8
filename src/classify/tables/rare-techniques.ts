import type { FormRow } from '../rows.js';

/** Words for advocacy, mediation, consultation and counselling: rare with KIMs, common with their neighbours. */
export const rareTechniqueForms = [
  { concept: 'advokasi', grade: 'named', inflect: 'verb', forms: 'advokasi' },
  {
    concept: 'advokasi',
    forms: 'gugatan warga,class action,pengawalan kasus',
  },
  {
    concept: 'paralegal',
    forms: 'parletak,parletaksus,keluarga sadar hukum',
  },
  {
    concept: 'litigasi',
    forms: 'nonlitigasi,kasasi,gugatan,gugat,menggugat,persidangan',
  },
  {
    concept: 'bantuan-hukum',
    forms: 'posbakum,posbankumdes,lbh,beri/berikan/pemberian bantuan hukum',
  },
  {
    concept: 'bantuan-hukum',
    forms: 'mendampingi,dampingi,pendampingan',
    with: 'gugat,gugatan,tuntut,menuntut,hukum,pengadilan,ptun,perkara',
  },
  {
    concept: 'mediasi',
    forms: 'mediator,mediator desa',
    with: 'sengketa,konflik,perselisihan,damai',
  },
  {
    concept: 'mediasi',
    grade: 'alias',
    forms: 'sidang/rapat/musyawarah/pertemuan mediasi',
  },
  { concept: 'mediasi', forms: 'peacemaker', without: 'award,juara,penghargaan' },
  { concept: 'mediasi', grade: 'named', inflect: 'verb', forms: 'mediasi' },
  {
    concept: 'mediasi',
    forms:
      'juru damai,hakim perdamaian,restorative justice,keadilan restoratif,menengahi,tengahi,problem solving,islah',
  },
  {
    concept: 'mediasi-sengketa',
    forms:
      'penyelesaian/selesaikan/resolusi konflik,penyelesaian masalah warga,damaikan,berdamai,rukunkan,berakhir/sepakat/sepakati damai,islahkan,jalur/secara kekeluargaan',
  },
  {
    concept: 'mediasi-sengketa',
    forms: 'sengketa,perselisihan,selisih paham,pertikaian,perseteruan',
    with: 'selesaikan,penyelesaian,musyawarah,damai,diselesaikan',
  },
  { concept: 'konsultasi', grade: 'named', inflect: 'verb', forms: 'konsultasi' },
  {
    concept: 'konseling',
    forms:
      'konselor,counselling,counseling,konselling,curhat,curhatan,puspaga,jumat curhat,hotline,trauma healing,pendampingan psikologis/korban',
  },
  { concept: 'klinik', forms: 'clinic,help desk,helpdesk,pojok konsultasi' },
] as const satisfies readonly FormRow[];
