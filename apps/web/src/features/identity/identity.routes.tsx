import type { RouteObject } from 'react-router';

/** Pages about accounts and organisations, each a chunk of its own. */
export const identityRoutes: RouteObject[] = [
  { path: 'sign-in', lazy: async () => ({ Component: (await import('./pages/SignInPage')).SignInPage }) },
  { path: 'sign-up', lazy: async () => ({ Component: (await import('./pages/SignUpPage')).SignUpPage }) },
  { path: 'verify-email', lazy: async () => ({ Component: (await import('./pages/VerifyEmailPage')).VerifyEmailPage }) },
  { path: 'forgot-password', lazy: async () => ({ Component: (await import('./pages/ForgotPasswordPage')).ForgotPasswordPage }) },
  { path: 'reset-password', lazy: async () => ({ Component: (await import('./pages/ResetPasswordPage')).ResetPasswordPage }) },
  { path: 'setup', lazy: async () => ({ Component: (await import('./pages/SetupPage')).SetupPage }) },
  { path: 'invitations/:token', lazy: async () => ({ Component: (await import('./pages/InvitationPage')).InvitationPage }) },
  { path: 'mailbox', lazy: async () => ({ Component: (await import('./pages/MailboxPage')).MailboxPage }) },
  { path: 'welcome', lazy: async () => ({ Component: (await import('./pages/WelcomePage')).WelcomePage }) },
  { path: 'settings', lazy: async () => ({ Component: (await import('./pages/SettingsPage')).SettingsPage }) },
  { path: 'organisations', lazy: async () => ({ Component: (await import('./pages/OrganisationsPage')).OrganisationsPage }) },
  { path: 'organisations/new', lazy: async () => ({ Component: (await import('./pages/NewOrganisationPage')).NewOrganisationPage }) },
  { path: 'organisations/:id', lazy: async () => ({ Component: (await import('./pages/OrganisationPage')).OrganisationPage }) },
  {
    path: 'organisations/:id/edit',
    lazy: async () => ({ Component: (await import('./pages/EditOrganisationPage')).EditOrganisationPage }),
  },
];
