export { loadDemonstration } from './demo-loader';
export { demoNotes } from './demo-people';
