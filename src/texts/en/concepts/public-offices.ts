import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { PublicOffice } from '../../../vocabulary/concepts/public-offices.js';

export const publicOffices: SchemeTexts<PublicOffice> = /* @__PURE__ */ frozen({
  title: 'Public offices',
  description:
    'Offices of government or of the community that a person holds outside the KIM. Whether they may be held together with an office in the KIM differs from place to place.',
  concepts: {
    'kepala-desa': {
      label: 'village head',
      definition: 'Heads the government of a desa.',
    },
    lurah: {
      label: 'head of a kelurahan',
      definition: 'Heads a kelurahan, a part of the kabupaten or kota government.',
      scopeNote: 'In Yogyakarta the lurah heads a kalurahan, which is a desa.',
    },
    'perangkat-desa': {
      label: 'village staff',
      definition: 'Works in the office of a desa or kelurahan, for instance as head of a section.',
      scopeNote: 'The head of a dusun has a code of its own; the village head and the lurah are not staff.',
    },
    'kepala-dusun': {
      label: 'head of a dusun',
      definition: 'Heads a dusun or padukuhan as part of the village government.',
    },
    camat: {
      label: 'head of a kecamatan',
      definition: 'Heads a kecamatan.',
    },
    'pegawai-kecamatan': {
      label: 'employee of a kecamatan office',
      definition: 'Works in a kecamatan office, whatever the terms of employment.',
    },
    'kepala-daerah': {
      label: 'head of a region',
      definition: 'Governor, regent or mayor, with their deputies.',
    },
    'kepala-dinas': {
      label: 'head of an agency',
      definition: 'Heads an agency of a province, kabupaten or kota.',
    },
    asn: {
      label: 'civil servant',
      definition: 'A career civil servant, where no more specific office of this list fits.',
      scopeNote:
        'Use the more specific office where there is one: a lurah, camat or head of an agency is usually a civil servant too.',
    },
    pppk: {
      label: 'government employee on contract',
      definition: 'Works for the government under a contract of employment.',
    },
    tni: {
      label: 'member of the armed forces',
      definition: 'On active service in the armed forces.',
    },
    polri: {
      label: 'member of the police',
      definition: 'On active service in the national police.',
    },
    'pejabat-politik': {
      label: 'holder of elected political office',
      definition: 'A member of a legislature or an officer of a political party.',
      scopeNote: 'Not named in any KIM source read; listed so that independence can be checked.',
    },
    'ketua-rt': {
      label: 'head of an RT',
      definition: 'Chosen by the residents of a neighbourhood unit; a community office, not an office of the state.',
    },
    'ketua-rw': {
      label: 'head of an RW',
      definition:
        'Chosen by the residents of a group of neighbourhood units; a community office, not an office of the state.',
    },
    'lembaga-kemasyarakatan-desa': {
      label: 'officer of a village community institution',
      definition: 'An officer of an LKD or LPMK, institutions parallel to a KIM; not an office of the state.',
    },
  },
});
