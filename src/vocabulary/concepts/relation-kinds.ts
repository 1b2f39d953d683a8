import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  'hubungan-hierarkis': { sources: [{ source: 'S000' }, { source: 'S003', where: 'paragraf 2' }] },
  'badan-induk': { broader: 'hubungan-hierarkis', sources: [{ source: 'S000' }, { source: 'kolaka-pembentukan' }] },
  'bertanggung-jawab-kepada': {
    broader: 'hubungan-hierarkis',
    sources: [{ source: 'S000' }, { source: 'kulon-progo-1473' }],
  },
  kemitraan: {
    aliases: ['mitra', 'kerja sama'],
    sources: [{ source: 'S003', where: 'prinsip 7' }, { source: 'S000' }],
  },
  koordinasi: { sources: [{ source: 'asabri-blitar' }, { source: 'S001' }] },
  pembinaan: {
    aliases: ['binaan'],
    sources: [{ source: 'natmed-kaltim' }, { source: 'sukomanunggal-pembentukan' }],
  },
  pengakuan: {
    aliases: ['pengukuhan', 'pelantikan', 'pengesahan'],
    sources: [{ source: 'sleman-trihanggo' }],
  },
  pendaftaran: { sources: [{ source: 'S001' }, { source: 'sukomanunggal-pembentukan' }] },
  pendanaan: { sources: [{ source: 'banjarbaru-pembiayaan' }, { source: 'wonosobo-dana-desa' }] },
  fasilitasi: { sources: [{ source: 'S003' }] },
  'kesetaraan-media': {
    term: 'kesetaraan dengan media',
    sources: [{ source: 'S000' }],
  },
  'keanggotaan-forum': { sources: [{ source: 'S000' }, { source: 'bantul-forum' }] },
} as const satisfies ConceptRows;

/**
 * Code of a kind of relation.
 *
 * @useDeclaredType
 */
export type RelationKind = keyof typeof rows;

/**
 * How a KIM stands to another body. The rows under `hubungan-hierarkis` are the markers of hierarchy; recognition, guidance,
 * registration, funding and partnership are normal and never hierarchy. Loose speech of officials ("extension of the
 * hand", "mouthpiece") is deliberately no alias of anything here: it is common and states nothing about the legal relation.
 */
export const relationKinds: ConceptScheme<RelationKind, 'relation-kinds'> = /* @__PURE__ */ frozen({
  id: 'relation-kinds',
  horizon: '2026-11-21',
  concepts: rows,
});
