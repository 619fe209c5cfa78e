const side = (table: 'need' | 'offer', column: string) => (match: string) =>
  `(select s.${column} from ${table} s where s.id = ${match}.${table}_id)`;

/** What a resolver of a match is given to tell who stands on its sides: a `MatchSides`. */
export const sideInputs = {
  needOrganisationId: side('need', 'organisation_id'),
  needAuthorId: side('need', 'author_id'),
  offerOrganisationId: side('offer', 'organisation_id'),
  offerAuthorId: side('offer', 'author_id'),
  isAnonymous: (match: string): string => `'ANONYMOUS' in (${side('need', 'visibility')(match)}, ${side('offer', 'visibility')(match)})`,
};
