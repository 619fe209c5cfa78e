export { projectsRoutes } from './projects.routes';
