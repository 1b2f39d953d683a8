import * as z from 'zod/mini';
import type { FundingShare, Income, MembershipPolicy } from '../../model/funding.js';
import { fundingSources } from '../../vocabulary/concepts/funding-sources.js';
import { shareBands } from '../../vocabulary/concepts/share-bands.js';
import { protectedAttributes } from '../../vocabulary/protected-attributes.js';
import type { Mutable } from '../mutable.js';
import { codeOf, codesOf, id, type ModelSchema, rupiah, yesOrNo } from './blocks.js';

export const fundingShareSchema: ModelSchema<FundingShare> = z.toZod<Mutable<FundingShare>>()(
  z.object({ source: codeOf(fundingSources), share: z.optional(codeOf(shareBands)) }),
);

export const incomeSchema: ModelSchema<Income> = z.toZod<Mutable<Income>>()(
  z.object({ id, source: codeOf(fundingSources), amount: rupiah }),
);

export const membershipPolicySchema: ModelSchema<MembershipPolicy> = z.toZod<Mutable<MembershipPolicy>>()(
  z.object({ open: z.optional(yesOrNo), restrictedBy: z.optional(codesOf(protectedAttributes)) }),
);
