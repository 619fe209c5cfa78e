export { NeedReaders } from './components/NeedReaders';
