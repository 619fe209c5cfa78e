import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';

export type Confirmed =
  | { readonly kind: 'confirmed'; readonly personId: string; readonly nextPath: string }
  | { readonly kind: 'used' }
  | { readonly kind: 'over' };

/** Confirms the address of a sign-up by the token of its letter. */
export type Confirm = (token: unknown) => Promise<Confirmed>;

/** Puts our confirmation in the place of better-auth's: the link makes the person and signs them in, so that a slow phone needs one page less. */
export const confirmation = (confirm: Confirm) => ({
  id: 'kongano-confirmation',
  endpoints: {
    verifyEmail: createAuthEndpoint('/verify-email', { method: 'GET' }, async (context) => {
      const confirmed = await confirm(context.query?.token);
      if (confirmed.kind !== 'confirmed') throw context.redirect(`/sign-in?link=${confirmed.kind}`);
      const { internalAdapter } = context.context;
      const [user, session] = await Promise.all([
        internalAdapter.findUserById(confirmed.personId),
        internalAdapter.createSession(confirmed.personId),
      ]);
      if (!user) throw context.redirect('/sign-in?link=over');
      await setSessionCookie(context, { session, user });
      throw context.redirect(confirmed.nextPath);
    }),
  },
});
