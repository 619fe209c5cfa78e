export { SdgField } from './components/SdgField';
export { SdgList } from './components/SdgList';
export { TermPicker } from './components/TermPicker';
export { TermsPicker } from './components/TermsPicker';
export { useTerm } from './hooks/use-term';
export { type TermValue, termTitle } from './term-title';
