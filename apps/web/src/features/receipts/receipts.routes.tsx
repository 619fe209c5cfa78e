import type { RouteObject } from 'react-router';

const verify = async () => ({ Component: (await import('./pages/VerifyPage')).VerifyPage });

export const receiptsRoutes: RouteObject[] = [
  { path: 'verify', lazy: verify },
  { path: 'verify/:digest', lazy: verify },
];
