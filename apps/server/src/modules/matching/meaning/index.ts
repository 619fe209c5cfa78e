export { type Meaning, openMeaning } from './open-meaning';
