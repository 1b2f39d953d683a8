import { assertType, describe, expectTypeOf, it } from 'vitest';
import type { ConceptRows, LinksOf, TopCode } from '../../src/vocabulary/concept.js';
import type { SchemeTexts } from '../../src/vocabulary/concept-texts.js';
import type { AdindaFunction } from '../../src/vocabulary/concepts/adinda.js';
import type { ChannelFamily } from '../../src/vocabulary/concepts/channels.js';
import type { TechniqueTop } from '../../src/vocabulary/concepts/techniques.js';

const base = { sources: [{ source: 'S000' }] } as const;
const text = { label: 'teks', definition: 'Teks.' } as const;

describe('the tops of a scheme are a type', () => {
  it('read off its rows', () => {
    expectTypeOf<ChannelFamily>().toEqualTypeOf<
      'tatap-muka' | 'cetak' | 'elektronik' | 'luar-ruang' | 'tradisional' | 'media-baru'
    >();
    expectTypeOf<TechniqueTop>().toEqualTypeOf<
      | 'diseminasi-informasi'
      | 'pendidikan-dan-latihan'
      | 'advokasi'
      | 'mediasi'
      | 'konsultasi-dan-konseling'
      | 'di-luar-lima-teknik'
    >();
    const rows = { a: base, b: { ...base, broader: 'a' } } as const satisfies ConceptRows;
    expectTypeOf<TopCode<typeof rows>>().toEqualTypeOf<'a'>();
  });
});

describe('facets are types of their own', () => {
  it('a function is no technique and no channel family', () => {
    expectTypeOf<AdindaFunction>().not.toExtend<TechniqueTop>();
    expectTypeOf<ChannelFamily>().not.toExtend<AdindaFunction>();
  });
});

describe('what the compiler refuses in a row', () => {
  type Rows = ConceptRows<{ adinda: AdindaFunction }>;
  const link = { kind: 'contributesTo', scheme: 'adinda', code: 'akses' } as const;

  it('takes a complete row', () => {
    assertType<Rows>({ a: { ...base, links: [link] } });
  });

  it('no source, an unknown source', () => {
    // @ts-expect-error at least one source
    assertType<Rows>({ a: { ...base, sources: [] } });
    // @ts-expect-error no such source
    assertType<Rows>({ a: { ...base, sources: [{ source: 'S999' }] } });
  });

  it('a pointer to a code or a scheme that does not exist', () => {
    // @ts-expect-error no such code in adinda
    assertType<Rows>({ a: { ...base, links: [{ ...link, code: 'networkin' }] } });
    // @ts-expect-error no such scheme among the targets of the file
    assertType<Rows>({ a: { ...base, links: [{ ...link, scheme: 'channels', code: 'radio' }] } });
  });
});

describe('what the compiler refuses in the texts of a scheme', () => {
  const rows = {
    a: { ...base, links: [{ kind: 'contributesTo', scheme: 'adinda', code: 'akses' }] },
    b: base,
  } as const satisfies ConceptRows<{ adinda: AdindaFunction }>;
  type Texts = SchemeTexts<keyof typeof rows, LinksOf<typeof rows>>;
  const head = { title: 'Judul', description: 'Uraian.' } as const;
  const a = { ...text, reasons: { 'adinda/akses': 'Sebab.' } } as const;

  it('takes complete texts', () => {
    assertType<Texts>({ ...head, concepts: { a, b: text } });
  });

  it('a code without texts, a text without a definition, a link without its reason', () => {
    // @ts-expect-error b has no texts
    assertType<Texts>({ ...head, concepts: { a } });
    // @ts-expect-error b has no definition
    assertType<Texts>({ ...head, concepts: { a, b: { label: 'teks' } } });
    // @ts-expect-error the reason is missing
    assertType<Texts>({ ...head, concepts: { a: text, b: text } });
  });
});
