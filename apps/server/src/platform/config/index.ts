export { type Config, type EmbeddingSettings, readConfig, SettingError, type SmsSettings, secretFor } from './config';
