import type { GoldenRule } from '../golden-rule.js';

const products = (...reaches: readonly number[]) => ({
  products: reaches.map((reach, i) => ({ id: `b${i + 1}`, reach })),
});

export const cases: GoldenRule<'product.reach-above-residents'> = {
  code: 'product.reach-above-residents',
  passes: [
    {
      title: 'every resident, and twice in two products',
      patch: products(1000, 1000),
      registration: { seat: { residents: 1000 } },
    },
  ],
  fails: [
    {
      title: 'sixty thousand views in a village of a thousand residents',
      patch: products(800, 60_000),
      registration: { seat: { residents: 1000 } },
      findings: [{ at: '/products/1/reach', params: {} }],
    },
    {
      title: 'one more than there are residents, by the first product',
      patch: products(1001, 800),
      registration: { seat: { residents: 1000 } },
      findings: [{ at: '/products/0/reach', params: {} }],
    },
  ],
  cannotTell: [
    {
      title: 'no list of products was kept',
      registration: { seat: { residents: 1000 } },
      reason: 'not-given',
      missing: ['/products'],
    },
    {
      title: 'no product states its reach',
      patch: { products: [{ id: 'b1' }] },
      registration: { seat: { residents: 1000 } },
      reason: 'not-given',
      missing: ['/products'],
    },
    {
      title: 'the host gave no registration',
      patch: products(60_000),
      registration: 'none',
      reason: 'no-registration',
      missing: [],
    },
    {
      title: 'nobody knows how many residents there are',
      patch: products(60_000),
      reason: 'registration-incomplete',
      missing: ['/seat/residents'],
    },
  ],
  notApplicable: [
    {
      title: 'there were none',
      patch: { products: [] },
      registration: { seat: { residents: 1000 } },
      reason: 'nothing-to-check',
    },
  ],
};
