import { frozen } from '../../../kernel/frozen.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';
import type { RelationKind } from '../../../vocabulary/concepts/relation-kinds.js';

export const relationKinds: SchemeTexts<RelationKind> = /* @__PURE__ */ frozen({
  title: 'Relation kinds',
  description:
    'How a KIM stands to another body. Only a parent body and answerability show hierarchy; the other kinds leave both sides equal.',
  concepts: {
    'hubungan-hierarkis': {
      label: 'hierarchical relation',
      definition: 'The KIM stands under another body, in a form that is not known.',
    },
    'badan-induk': {
      label: 'parent body',
      definition: 'The other body owns the KIM or has it as a part of itself.',
    },
    'bertanggung-jawab-kepada': {
      label: 'answerable to',
      definition: 'The KIM must answer to the other body for what it does.',
      scopeNote: 'Voluntary reports, and reports on how aid was spent, are not meant.',
    },
    kemitraan: {
      label: 'partnership',
      definition: 'Cooperation as equals to mutual benefit, resting on openness and trust.',
    },
    koordinasi: {
      label: 'coordination',
      definition: 'Informing each other and aligning activities, without command.',
    },
    pembinaan: {
      label: 'guidance',
      definition: 'The other body trains, accompanies and strengthens the KIM without ruling it.',
      scopeNote: 'Not hierarchy, even where people say "KIM binaan": whoever is guided still decides for itself.',
    },
    pengakuan: {
      label: 'recognition',
      definition: 'The other body confirms a KIM that already exists.',
    },
    pendaftaran: {
      label: 'registration',
      definition: 'The KIM is entered in a register of the other body.',
    },
    pendanaan: {
      label: 'funding',
      definition: 'The other body gives money or goods.',
    },
    fasilitasi: {
      label: 'facilitation',
      definition: 'The other body makes the work of the KIM easier, for instance with training or a room.',
    },
    'kesetaraan-media': {
      label: 'equal standing with media',
      definition: 'The KIM and the media are equals in serving information.',
    },
    'keanggotaan-forum': {
      label: 'membership of a forum',
      definition: 'The KIM belongs to a forum of KIMs; the forum does not command its members.',
    },
  },
});
