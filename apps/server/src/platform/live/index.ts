export { type Hint, type Live, lookAgain, openLive } from './live';
