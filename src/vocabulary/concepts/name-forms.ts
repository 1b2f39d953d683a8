import { frozen } from '../../kernel/frozen.js';
import type { ConceptRows, ConceptScheme } from '../concept.js';

const rows = {
  kelompok: {
    term: 'Kelompok Informasi Masyarakat',
    sources: [
      { source: 'permen-8-2010', where: 'Pasal 1 angka 2' },
      { source: 'karah-permen-2019', where: 'Pasal 16 ayat (2) huruf a' },
      { source: 'S002' },
    ],
  },
  komunitas: {
    term: 'Komunitas Informasi Masyarakat',
    sources: [
      { source: 'bimakab' },
      { source: 'republika-kim-id-2022' },
      { source: 'permen-4-2024' },
      { source: 'antara-komunitas-705978' },
    ],
  },
} as const satisfies ConceptRows;

/**
 * Code of a name form.
 *
 * @useDeclaredType
 */
export type NameForm = keyof typeof rows;

/**
 * Kelompok or Komunitas: what the K of KIM stands for. The rules use the latter since the regulation of 2024; neither form
 * is ever retired, because groups keep their names.
 */
export const nameForms: ConceptScheme<NameForm, 'name-forms'> = /* @__PURE__ */ frozen({
  id: 'name-forms',
  horizon: '2026-11-21',
  concepts: rows,
});
