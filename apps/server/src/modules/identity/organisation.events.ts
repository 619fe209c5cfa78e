/** A broker has seen that an organisation is what it says; from now on it acts in public. */
export class OrganisationVerified {
  constructor(readonly organisationId: string) {}
}
