export { type Config, readConfig, SettingError, secretFor } from './config';
