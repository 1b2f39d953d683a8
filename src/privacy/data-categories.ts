import type { DataCategoryCode } from '../fields/field.js';
import { frozen } from '../kernel/frozen.js';
import type { Bilingual, Citation } from '../vocabulary/concept.js';

/**
 * Class of a field under UU 27/2022: `general` and `specific` are the law's two classes of personal data (Art. 4);
 * `public` is what is said of a body and not of a person.
 */
export type FieldClass = 'public' | 'general' | 'specific';

/** One kind of data, its class, and what becomes of it in the public view. */
export interface DataCategory {
  readonly class: FieldClass;
  /**
   * `pseudonym`: kept, through the caller's function where there is one. `on-request`: kept when the caller says that
   * somebody has read it.
   */
  readonly inPublic: 'kept' | 'pseudonym' | 'on-request' | 'dropped';
  readonly label: Bilingual;
  /** Why it has this class, and why it is or is not public. */
  readonly reason: Bilingual;
  readonly source: Citation;
}

const rows = {
  'about-the-body': {
    class: 'public',
    inPublic: 'kept',
    label: { id: 'tentang lembaga', en: 'about the body' },
    reason: {
      id: 'Keterangan tentang KIM, kegiatannya, atau lembaga lain; bukan tentang orang perseorangan.',
      en: 'Says something of the KIM, its work or another body, and not of a person.',
    },
    source: { source: 'uu-27-2022', where: 'Pasal 1' },
  },
  'person-id': {
    class: 'general',
    inPublic: 'pseudonym',
    label: { id: 'tanda pengenal samaran', en: 'pseudonymous id' },
    reason: {
      id: 'Tanda ini dapat dihubungkan dengan orang oleh yang memegang daftarnya, maka termasuk data pribadi; tanpa tanda ini catatan tidak dapat dipertemukan.',
      en: 'Whoever holds the list can lead it back to a person, so it is personal data; without it records cannot be joined.',
    },
    source: { source: 'uu-27-2022', where: 'Pasal 4 ayat (3)' },
  },
  'role-in-the-group': {
    class: 'general',
    inPublic: 'kept',
    label: { id: 'tugas di KIM', en: 'role in the group' },
    reason: {
      id: 'Susunan pengurus adalah keterangan tentang lembaga; tanpa nama, tugas tidak menunjuk orangnya.',
      en: 'Which offices are filled is a fact about the institution; without a name the role does not point at the person.',
    },
    source: { source: 'uu-27-2022', where: 'Pasal 4 ayat (3)' },
  },
  'about-a-person': {
    class: 'general',
    inPublic: 'dropped',
    label: { id: 'tentang orang', en: 'about a person' },
    reason: {
      id: 'Nama dan jenis kelamin disebut undang-undang; keterangan lain dapat mengenali orang bila digabungkan.',
      en: 'Name and sex are named by the law; other facts can identify a person once they are combined.',
    },
    source: { source: 'uu-27-2022', where: 'Pasal 4 ayat (3)' },
  },
  'age-of-a-person': {
    class: 'specific',
    inPublic: 'dropped',
    label: { id: 'umur orang', en: "a person's age" },
    reason: {
      id: 'Kelompok umur menunjukkan siapa yang masih anak, dan data anak bersifat spesifik.',
      en: "The age band says who is a child, and children's data are specific.",
    },
    source: { source: 'uu-27-2022', where: 'Pasal 4 ayat (2)' },
  },
  'ages-in-the-group': {
    class: 'public',
    inPublic: 'kept',
    label: { id: 'kelompok umur dalam kelompok', en: 'age bands in the group' },
    reason: {
      id: 'Keterangan tentang seluruh kelompok. Bila menyebut anak, keterangan ini tidak ikut dipublikasikan.',
      en: 'Says something of the group as a whole. Where it speaks of children, it is left out of the public view.',
    },
    source: { source: 'uu-27-2022', where: 'Pasal 4 ayat (2)' },
  },
  title: {
    class: 'general',
    inPublic: 'on-request',
    label: { id: 'judul kegiatan', en: 'title of an activity' },
    reason: {
      id: 'Judul biasanya diumumkan, tetapi dapat menyebut nama orang; ikut dipublikasikan hanya bila sudah dibaca.',
      en: 'A title is mostly announced anyway, but may name a person; it is published only once somebody has read it.',
    },
    source: { source: 'kim-domain' },
  },
  'free-text': {
    class: 'general',
    inPublic: 'dropped',
    label: { id: 'tulisan bebas', en: 'free text' },
    reason: {
      id: 'Tulisan bebas dapat memuat nama orang, dan tidak ada yang memeriksanya.',
      en: 'Free text may hold the name of a person, and nobody has checked it.',
    },
    source: { source: 'kim-domain' },
  },
} as const satisfies Readonly<Record<DataCategoryCode, DataCategory>>;

/**
 * The kinds of data a submission holds. The class comes from the law; what is public is a choice of this library, on the
 * principle that of a person nothing is published but a pseudonymous id and the role in the group.
 *
 * @example
 * ```ts
 * dataCategories['age-of-a-person'].class; // 'specific'
 * dataCategories['free-text'].inPublic; // 'dropped'
 * ```
 */
export const dataCategories: Readonly<Record<DataCategoryCode, DataCategory>> = /* @__PURE__ */ frozen(rows);
