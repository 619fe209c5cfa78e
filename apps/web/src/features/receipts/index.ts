export { Confidentiality } from './components/Confidentiality';
export { receiptsRoutes } from './receipts.routes';
