export { SubjectThread, type SubjectThreadProps } from './components/SubjectThread';
export { ThreadPanel, type ThreadPanelProps } from './components/ThreadPanel';
