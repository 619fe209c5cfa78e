export { SavedSearches } from './components/SavedSearches';
