import type { Letter } from '../../../platform/mail';
import { letter, type Reader } from '../sign-in/letters';

export interface MadeToken extends Reader {
  /** Its name. */
  readonly token: string;
  readonly canWrite: boolean;
  readonly expiresAt: Date;
}

export function tokenLetter({ email, name, language, token, canWrite, expiresAt }: MadeToken, link: string): Letter {
  const until = expiresAt.toLocaleDateString(language === 'sw' ? 'sw-TZ' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Africa/Dar_es_Salaam',
  });
  return letter(email, language, {
    en: [
      `A new access token: ${token}`,
      `Hello ${name},`,
      `an access token with the name “${token}” was made for your account. With it a program can ${canWrite ? 'read and change what you can' : 'read what you can see'} until ${until}.`,
      'Was it not you? Revoke it here and change your password:',
      link,
    ],
    sw: [
      `Tokeni mpya ya ufikiaji: ${token}`,
      `Habari ${name},`,
      `tokeni ya ufikiaji yenye jina “${token}” imetengenezwa kwa akaunti yako. Kwa hiyo programu inaweza ${canWrite ? 'kusoma na kubadilisha unavyoweza wewe' : 'kusoma unavyoviona'} hadi ${until}.`,
      'Kama si wewe, ifute hapa kisha ubadilishe nywila yako:',
      link,
    ],
  });
}
