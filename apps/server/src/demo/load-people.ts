import { PersonService } from '../modules/identity';
import { demoContacts, demoEmail, demoPassword } from './demo-people';
import { demoDetails } from './demo-set';
import { callBy, type DemoStage, done, systemCall } from './demo-stage';

/** The people: first the administrator, who gives the others their roles; then everybody says what they do. */
export async function loadPeople(stage: DemoStage): Promise<void> {
  const people = stage.services.get(PersonService);
  const ids = new Map<string, string | null>();
  for (const { role, name, language } of demoDetails.people) {
    const roles = role === 'admin' ? (['ADMINISTRATOR'] as const) : [];
    const person = { name, language, email: demoEmail(role), password: demoPassword, roles };
    ids.set(role, (await done(people.createPerson(systemCall, person))).personId);
  }
  for (const { name, email } of demoContacts())
    await done(people.createPerson(systemCall, { name, email, language: 'sw', password: demoPassword }));
  const admin = await callBy(stage, demoEmail('admin'));
  for (const { role, grant, headline } of demoDetails.people) {
    if (grant) await done(people.grantPlatformRole(admin, ids.get(role) ?? '', grant));
    await done(people.updateProfile(await callBy(stage, demoEmail(role)), { headline }));
  }
}
