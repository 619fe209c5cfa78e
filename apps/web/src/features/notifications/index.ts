export { notificationsRoutes } from './notifications.routes';
export { HomePage } from './pages/HomePage';
