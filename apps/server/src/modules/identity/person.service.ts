import { checkProfileLimits, cleanInput, type Language, type PlatformRole } from '@kongano/domain';
import { notAllowed, notFound } from '../../platform/errors';
import { problem } from '../../platform/graphql';
import { checkIds } from '../../platform/ids';
import type { Call, Outcome, Problem, UseCases } from '../../platform/use-case';
import { onOneLine } from './names';
import { readOrcid } from './orcid';
import { mayGrantRoles } from './organisation.policy';
import { PersonEntity } from './person.entity';
import { hashPassword } from './sign-in/passwords';
import { addPerson, type NewPerson } from './sign-in/sign-up.service';

export interface ViewerOutcome extends Outcome {
  readonly viewerId: string | null;
}

/** Absent leaves as it is, null clears. */
export interface ProfileInput {
  readonly name?: string | null;
  readonly headline?: string | null;
  readonly orcid?: string | null;
  readonly language?: Language | null;
}

/** Somebody who did not sign up. */
export interface LoadedPerson extends NewPerson {
  readonly password: string;
  readonly roles?: readonly PlatformRole[];
}

type Profile = Partial<Pick<PersonEntity, 'name' | 'headline' | 'orcid' | 'language'>>;

/** People's own profile, and what they do for the platform. */
export class PersonService {
  constructor(private readonly useCases: UseCases) {}

  updateProfile(call: Call, input: ProfileInput): Promise<ViewerOutcome> {
    return this.useCases.run(call, 'updateProfile', async (tx) => {
      const { personId } = tx.actor;
      if (personId === null) throw notAllowed();
      const { profile, problems } = readProfile(call, input, tx.now);
      if (problems.length > 0) return { viewerId: personId, problems };
      await tx.manager.update(PersonEntity, { id: personId }, { ...profile, updatedAt: tx.now });
      await tx.record({ verb: 'person.updated', subjectKind: 'PERSON', subjectId: personId, facts: { fields: Object.keys(profile) } });
      return { viewerId: personId, problems: [] };
    });
  }

  /** The outcome names the administrator, not the person: nobody reads another as a viewer. */
  grantPlatformRole(call: Call, personId: string, role: PlatformRole): Promise<ViewerOutcome> {
    return this.useCases.run(call, 'grantPlatformRole', async (tx) => {
      if (!mayGrantRoles(tx.actor)) throw notAllowed();
      checkIds(personId);
      const person = await tx.manager.findOne(PersonEntity, { where: { id: personId }, lock: { mode: 'pessimistic_write' } });
      if (!person) throw notFound();
      const viewerId = tx.actor.personId;
      if (person.roles.includes(role)) return { viewerId, problems: [problem(call, 'ROLE_ALREADY_GRANTED', 'role')] };
      await tx.manager.update(PersonEntity, { id: personId }, { roles: [...person.roles, role], updatedAt: tx.now });
      await tx.record({ verb: 'role.granted', subjectKind: 'PERSON', subjectId: personId, facts: { role } });
      return { viewerId, problems: [] };
    });
  }

  /** People whose addresses need no confirmation: for loading data, out of reach of every caller from outside. Gives their ids, in order. */
  async createPeople(call: Call, people: readonly LoadedPerson[]): Promise<Outcome & { personIds: readonly string[] }> {
    const hashes = await Promise.all(people.map(({ password }) => hashPassword(password)));
    return this.useCases.run(call, 'createPeople', async (tx) => {
      const personIds: string[] = [];
      for (const [at, { password: _, roles = [], ...person }] of people.entries()) {
        const personId = await addPerson(tx, { ...person, roles, passwordHash: hashes[at] ?? '' });
        if (personId === null) return { personIds: [], problems: [problem(call, 'EMAIL_TAKEN', `${at}.email`)] };
        personIds.push(personId);
      }
      return { personIds, problems: [] };
    });
  }
}

function readProfile(call: Call, input: ProfileInput, now: Date): { profile: Profile; problems: Problem[] } {
  const { value, problems: unclean } = cleanInput({ ...input });
  const orcid = value.orcid ? (readOrcid(value.orcid) ?? value.orcid) : null;
  const profile: Profile = {
    ...(typeof value.name === 'string' && { name: onOneLine(value.name) }),
    ...(value.headline !== undefined && { headline: value.headline ? onOneLine(value.headline) : null }),
    ...(value.orcid !== undefined && { orcid }),
    ...(value.language && { language: value.language }),
  };
  if (unclean.length > 0) return { profile, problems: unclean.map(({ code, field }) => problem(call, code, field)) };
  if (profile.name === '') return { profile, problems: [problem(call, 'MISSING_NAME', 'name')] };
  const found = checkProfileLimits(profile, now).map(({ code, field, limit }) => problem(call, code, field, limit ? { limit } : {}));
  const isWrong = found.length === 0 && orcid !== null && readOrcid(orcid) === null;
  return { profile, problems: isWrong ? [problem(call, 'ORCID_WRONG', 'orcid')] : found };
}
