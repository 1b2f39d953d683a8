import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  ketua: {
    sources: [
      { source: 'margaasih-pengurus' },
      { source: 'sukomanunggal-pembentukan' },
      { source: 'opensid', where: 'jabatan 1' },
    ],
  },
  'wakil-ketua': { sources: [{ source: 'bandung-wakil-ketua' }, { source: 'opensid', where: 'jabatan 2' }] },
  sekretaris: {
    aliases: ['sekretaris jenderal', 'sekjen'],
    sources: [{ source: 'margaasih-pengurus' }, { source: 'opensid', where: 'jabatan 3' }, { source: 'S000' }],
  },
  bendahara: { sources: [{ source: 'margaasih-pengurus' }, { source: 'opensid', where: 'jabatan 4' }] },
  koordinator: { sources: [{ source: 'formulir-kim' }] },
  'seksi-pengumpulan-informasi': {
    aliases: ['bidang pengumpulan informasi', 'seksi pengumpulan', 'bidang pengumpulan'],
    sources: [{ source: 'formulir-kim' }, { source: 'S003' }],
  },
  'seksi-pengolahan-informasi': {
    aliases: ['bidang pengolah informasi', 'bidang pengolahan informasi', 'seksi pengolah'],
    sources: [{ source: 'formulir-kim' }, { source: 'S003' }],
  },
  'seksi-penyebaran-informasi': {
    aliases: ['bidang penyebaran informasi', 'seksi penyebaran', 'seksi diseminasi'],
    sources: [{ source: 'formulir-kim' }, { source: 'S003' }],
  },
  'seksi-publikasi': {
    aliases: ['bidang publikasi'],
    sources: [{ source: 'formulir-kim' }],
  },
  'seksi-lain': {
    aliases: ['bidang lain'],
    sources: [{ source: 'formulir-kim' }],
  },
} as const satisfies ConceptRows;

/**
 * Code of an office within a KIM.
 *
 * @useDeclaredType
 */
export type OfficerRole = keyof typeof rows;

/** Offices within a KIM. */
export const officerRoles: ConceptScheme<OfficerRole, 'officer-roles'> = /* @__PURE__ */ frozen({
  id: 'officer-roles',
  horizon: '2026-11-21',
  concepts: rows,
});
