import { defineModule } from '../../platform/module';
import { SessionReader } from '../../platform/session';
import { setUpSignIn } from './sign-in/set-up';

/** People, how they sign in, and the organisations they act for. */
export const identityModule = defineModule({
  name: 'identity',
  entities: [],
  setUp: (platform, services) => {
    const signIn = setUpSignIn(platform);
    services.provide(signIn.sessions, SessionReader);
    return { routes: signIn.routes, jobs: signIn.jobs };
  },
});
