import { lookers } from './pages.ts';
import { lookAtPages } from './steps/look-at-pages.ts';

lookAtPages(lookers.filter((looker) => looker !== 'anonymous' && looker !== 'firm'));
