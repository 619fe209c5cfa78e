export { SavedSearches } from './components/SavedSearches';
export { SearchNews } from './components/SearchNews';
