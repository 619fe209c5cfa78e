export { NamesLeft } from './components/NamesLeft';
export { PointedOut } from './components/PointedOut';
export { usePublishQuestion } from './hooks/use-publish-question';
export type { NamedText } from './model/parts-left';
