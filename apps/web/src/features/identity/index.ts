export { askServer } from './auth-client';
export { SignOutDialog } from './components/SignOutDialog';
export { type Linked, useLinked } from './hooks/use-linked';
export { type SignOut, useSignOut } from './hooks/use-sign-out';
export { identityRoutes } from './identity.routes';
