export { type Config, type EmbeddingSettings, readConfig, SettingError, secretFor } from './config';
