export { openSms, type Sms } from './sms';
