export { FrontPage } from './pages/FrontPage';
