export { type Hint, type Live, openLive } from './live';
