import type { GovernmentDuty } from '../../../vocabulary/about-kim/government-duties.js';
import type { SchemeLabels, SchemeTexts } from '../../../vocabulary/concept-texts.js';
import { described, labelled } from '../../scheme-parts.js';

/** The labels alone. */
export const governmentDutiesLabels: SchemeLabels<GovernmentDuty> = /* @__PURE__ */ labelled({
  'pedoman-nasional': 'setting the national guide',
  'penetapan-standar': 'setting the standards of KIM',
  'koordinasi-provinsi': 'coordination between agencies',
  pendaftaran: 'registering KIMs',
  pemetaan: 'mapping KIMs',
  'kemitraan-komunikasi': 'communication partnership',
  fasilitasi: 'facilitation',
  'evaluasi-berkala': 'periodic evaluation',
});

export const governmentDuties: SchemeTexts<GovernmentDuty> = /* @__PURE__ */ described(governmentDutiesLabels, {
  title: 'Government duties',
  description: 'What each level of government owes to KIMs. A duty gives no command over a KIM.',
  concepts: {
    'pedoman-nasional': {
      definition: 'Setting the guide on developing and empowering KIMs for officials of all levels.',
    },
    'penetapan-standar': {
      definition: 'Setting standards for KIMs; the decree was still being drafted in October 2025.',
    },
    'koordinasi-provinsi': {
      definition: 'Coordinating the agencies of kabupaten and kota in their communication partnership with KIMs.',
    },
    pendaftaran: {
      definition: 'Registering the KIMs of its area.',
    },
    pemetaan: {
      definition: 'Mapping communities active in information or empowerment, as the basis of partnership.',
    },
    'kemitraan-komunikasi': {
      definition:
        'Partnering with KIMs in communication, based on the mapping; budgeted as sub-activity 2.16.02.2.01.0015, Communication Partnership with Community Information Groups.',
    },
    fasilitasi: {
      definition: 'Playing the facilitation roles, from policy to study visits.',
    },
    'evaluasi-berkala': {
      definition: 'Evaluating KIMs directly and periodically.',
    },
  },
});
