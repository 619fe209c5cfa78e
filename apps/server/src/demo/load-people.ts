import { demoPassword, PersonService } from '../modules/identity';
import { type DemoRole, demoDetails } from './demo-details';
import { demoContacts, demoEmail } from './demo-people';
import { callBy, type DemoStage, done, systemCall } from './demo-stage';

/** The people: the administrator gives the others their roles, and everybody says what they do. */
export async function loadPeople(stage: DemoStage): Promise<void> {
  const people = stage.services.get(PersonService);
  const { personIds } = await done(people.createPeople(systemCall, [...accounts(), ...contacts()]));
  const admin = await callBy(stage, demoEmail('admin'));
  for (const [at, { role, grant, headline }] of demoDetails.people.entries()) {
    if (grant) await done(people.grantPlatformRole(admin, personIds[at] ?? '', grant));
    await done(people.updateProfile(await callBy(stage, demoEmail(role)), { headline }));
  }
}

/** Nobody is there yet to give the administrator the role. */
const rolesOf = (role: DemoRole) => (role === 'admin' ? (['ADMINISTRATOR'] as const) : []);

const accounts = () =>
  demoDetails.people.map(({ role, name, language }) => ({
    name,
    language,
    email: demoEmail(role),
    password: demoPassword,
    roles: rolesOf(role),
  }));

const contacts = () => demoContacts().map(({ name, email }) => ({ name, email, language: 'sw' as const, password: demoPassword }));
