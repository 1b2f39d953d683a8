import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { PublicOffice } from '../../../vocabulary/concepts/public-offices.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const publicOfficesLabels: SchemeLabels<PublicOffice> = /* @__PURE__ */ labelled({
  'kepala-desa': 'village head',
  lurah: 'head of a kelurahan',
  'perangkat-desa': 'village staff',
  'kepala-dusun': 'head of a dusun',
  camat: 'head of a kecamatan',
  'pegawai-kecamatan': 'employee of a kecamatan office',
  'kepala-daerah': 'head of a region',
  'kepala-dinas': 'head of an agency',
  asn: 'civil servant',
  pppk: 'government employee on contract',
  tni: 'member of the armed forces',
  polri: 'member of the police',
  'pejabat-politik': 'holder of elected political office',
  'ketua-rt': 'head of an RT',
  'ketua-rw': 'head of an RW',
  'lembaga-kemasyarakatan-desa': 'officer of a village community institution',
});

export const publicOffices: SchemeTexts<PublicOffice> = /* @__PURE__ */ described(publicOfficesLabels, {
  title: 'Public offices',
  description:
    'Offices of government or of the community that a person holds outside the KIM. Whether they may be held together with an office in the KIM differs from place to place.',
  concepts: {
    'kepala-desa': {
      definition: 'Heads the government of a desa.',
    },
    lurah: {
      definition: 'Heads a kelurahan, a part of the kabupaten or kota government.',
      scopeNote: 'In Yogyakarta the lurah heads a kalurahan, which is a desa.',
    },
    'perangkat-desa': {
      definition: 'Works in the office of a desa or kelurahan, for instance as head of a section.',
      scopeNote: 'The head of a dusun has a code of its own; the village head and the lurah are not staff.',
    },
    'kepala-dusun': {
      definition: 'Heads a dusun or padukuhan as part of the village government.',
    },
    camat: {
      definition: 'Heads a kecamatan.',
    },
    'pegawai-kecamatan': {
      definition: 'Works in a kecamatan office, whatever the terms of employment.',
    },
    'kepala-daerah': {
      definition: 'Governor, regent or mayor, with their deputies.',
    },
    'kepala-dinas': {
      definition: 'Heads an agency of a province, kabupaten or kota.',
    },
    asn: {
      definition: 'A career civil servant, where no more specific office of this list fits.',
      scopeNote:
        'Use the more specific office where there is one: a lurah, camat or head of an agency is usually a civil servant too.',
    },
    pppk: {
      definition: 'Works for the government under a contract of employment.',
    },
    tni: {
      definition: 'On active service in the armed forces.',
    },
    polri: {
      definition: 'On active service in the national police.',
    },
    'pejabat-politik': {
      definition: 'A member of a legislature or an officer of a political party.',
      scopeNote: 'Not named in any KIM source read; listed so that independence can be checked.',
    },
    'ketua-rt': {
      definition: 'Chosen by the residents of a neighbourhood unit; a community office, not an office of the state.',
    },
    'ketua-rw': {
      definition:
        'Chosen by the residents of a group of neighbourhood units; a community office, not an office of the state.',
    },
    'lembaga-kemasyarakatan-desa': {
      definition: 'An officer of an LKD or LPMK, institutions parallel to a KIM; not an office of the state.',
    },
  },
});
