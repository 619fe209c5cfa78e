import { checkOrganisationLimits, cleanInput } from '@kongano/domain';
import { problem } from '../../platform/graphql';
import type { Call, Problem } from '../../platform/use-case';
import { onOneLine } from './names';
import type { OrganisationInput } from './organisation.args';
import type { OrganisationEntity } from './organisation.entity';

export type OrganisationFields = Pick<
  OrganisationEntity,
  'kind' | 'name' | 'summaryEn' | 'summarySw' | 'size' | 'regionCode' | 'council' | 'website' | 'rorId' | 'womenOwned' | 'youthOwned'
>;

/** The fields of an organisation as they are stored, and what is wrong with them. */
export function readOrganisation(call: Call, input: OrganisationInput, now: Date): { fields: OrganisationFields; problems: Problem[] } {
  const { value, problems: unclean } = cleanInput({ ...input });
  const fields = fieldsOf(value);
  const found = unclean.length > 0 ? unclean : checkOrganisationLimits(fields, now);
  return {
    fields,
    problems: found.map((each) => problem(call, each.code, each.field, 'limit' in each && each.limit ? { limit: each.limit } : {})),
  };
}

function fieldsOf(input: OrganisationInput): OrganisationFields {
  return {
    // GraphQL has let only the values of these enums through.
    kind: input.kind as OrganisationFields['kind'],
    size: (input.size ?? null) as OrganisationFields['size'],
    name: onOneLine(input.name),
    summaryEn: input.summaryEn || null,
    summarySw: input.summarySw || null,
    regionCode: input.regionCode || null,
    council: input.council || null,
    website: input.website || null,
    rorId: input.rorId ? withResolver(input.rorId) : null,
    womenOwned: input.womenOwned ?? false,
    youthOwned: input.youthOwned ?? false,
  };
}

const withResolver = (rorId: string): string => (/^0[a-z0-9]{8}$/.test(rorId) ? `https://ror.org/${rorId}` : rorId);
