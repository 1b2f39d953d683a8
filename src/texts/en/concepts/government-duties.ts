import { frozen } from '../../../kernel/frozen.js';
import type { GovernmentDuty } from '../../../vocabulary/about-kim/government-duties.js';
import type { SchemeTexts } from '../../../vocabulary/concept-texts.js';

export const governmentDuties: SchemeTexts<GovernmentDuty> = /* @__PURE__ */ frozen({
  title: 'Government duties',
  description: 'What each level of government owes to KIMs. A duty gives no command over a KIM.',
  concepts: {
    'pedoman-nasional': {
      label: 'setting the national guide',
      definition: 'Setting the guide on developing and empowering KIMs for officials of all levels.',
    },
    'penetapan-standar': {
      label: 'setting the standards of KIM',
      definition: 'Setting standards for KIMs; the decree was still being drafted in October 2025.',
    },
    'koordinasi-provinsi': {
      label: 'coordination between agencies',
      definition: 'Coordinating the agencies of kabupaten and kota in their communication partnership with KIMs.',
    },
    pendaftaran: {
      label: 'registering KIMs',
      definition: 'Registering the KIMs of its area.',
    },
    pemetaan: {
      label: 'mapping KIMs',
      definition: 'Mapping communities active in information or empowerment, as the basis of partnership.',
    },
    'kemitraan-komunikasi': {
      label: 'communication partnership',
      definition:
        'Partnering with KIMs in communication, based on the mapping; budgeted as sub-activity 2.16.02.2.01.0015, Communication Partnership with Community Information Groups.',
    },
    fasilitasi: {
      label: 'facilitation',
      definition: 'Playing the facilitation roles, from policy to study visits.',
    },
    'evaluasi-berkala': {
      label: 'periodic evaluation',
      definition: 'Evaluating KIMs directly and periodically.',
    },
  },
});
