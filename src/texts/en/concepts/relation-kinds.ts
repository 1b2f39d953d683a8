import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { RelationKind } from '../../../vocabulary/concepts/relation-kinds.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const relationKindsLabels: SchemeLabels<RelationKind> = /* @__PURE__ */ labelled({
  'hubungan-hierarkis': 'hierarchical relation',
  'badan-induk': 'parent body',
  'bertanggung-jawab-kepada': 'answerable to',
  kemitraan: 'partnership',
  koordinasi: 'coordination',
  pembinaan: 'guidance',
  pengakuan: 'recognition',
  pendaftaran: 'registration',
  pendanaan: 'funding',
  fasilitasi: 'facilitation',
  'kesetaraan-media': 'equal standing with media',
  'keanggotaan-forum': 'membership of a forum',
});

export const relationKinds: SchemeTexts<RelationKind> = /* @__PURE__ */ described(relationKindsLabels, {
  title: 'Relation kinds',
  description:
    'How a KIM stands to another body. Only a parent body and answerability show hierarchy; the other kinds leave both sides equal.',
  concepts: {
    'hubungan-hierarkis': {
      definition: 'The KIM stands under another body, in a form that is not known.',
    },
    'badan-induk': {
      definition: 'The other body owns the KIM or has it as a part of itself.',
    },
    'bertanggung-jawab-kepada': {
      definition: 'The KIM must answer to the other body for what it does.',
      scopeNote: 'Voluntary reports, and reports on how aid was spent, are not meant.',
    },
    kemitraan: {
      definition: 'Cooperation as equals to mutual benefit, resting on openness and trust.',
    },
    koordinasi: {
      definition: 'Informing each other and aligning activities, without command.',
    },
    pembinaan: {
      definition: 'The other body trains, accompanies and strengthens the KIM without ruling it.',
      scopeNote: 'Not hierarchy, even where people say "KIM binaan": whoever is guided still decides for itself.',
    },
    pengakuan: {
      definition: 'The other body confirms a KIM that already exists.',
    },
    pendaftaran: {
      definition: 'The KIM is entered in a register of the other body.',
    },
    pendanaan: {
      definition: 'The other body gives money or goods.',
    },
    fasilitasi: {
      definition: 'The other body makes the work of the KIM easier, for instance with training or a room.',
    },
    'kesetaraan-media': {
      definition: 'The KIM and the media are equals in serving information.',
    },
    'keanggotaan-forum': {
      definition: 'The KIM belongs to a forum of KIMs; the forum does not command its members.',
    },
  },
});
