export { clustersRoutes } from './clusters.routes';
