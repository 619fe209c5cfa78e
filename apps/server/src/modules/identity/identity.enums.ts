import { languages, membershipRoles, organisationKinds, organisationSizes, platformRoles } from '@kongano/domain';
import { enumOf } from '../../platform/graphql';

export const Language = enumOf('Language', languages, 'English or Swahili.');
export const OrganisationKind = enumOf('OrganisationKind', organisationKinds, 'The four strands of the helix.');
export const OrganisationSize = enumOf('OrganisationSize', organisationSizes, 'By people employed: under 5, 50, 100, or more.');
export const MembershipRole = enumOf('MembershipRole', membershipRoles, 'Owners decide who belongs; members act for the organisation.');
export const PlatformRole = enumOf('PlatformRole', platformRoles, 'What a person does for the platform itself.');
