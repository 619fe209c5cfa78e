/** Providers that give addresses to anybody: who shares one of these shares nothing. */
const free = new Set([
  ...['gmail.com', 'googlemail.com', 'yahoo.com', 'yahoo.co.uk', 'yahoo.fr', 'yahoo.de', 'ymail.com', 'rocketmail.com', 'hotmail.com'],
  ...['hotmail.co.uk', 'hotmail.fr', 'outlook.com', 'live.com', 'live.co.uk', 'msn.com', 'icloud.com', 'me.com', 'mac.com', 'aol.com'],
  ...['protonmail.com', 'proton.me', 'pm.me', 'zoho.com', 'zohomail.com', 'gmx.com', 'gmx.de', 'gmx.net', 'web.de', 'mail.com', 'mail.ru'],
  ...['yandex.com', 'yandex.ru', 'fastmail.com', 'hey.com', 'tutanota.com', 'tuta.com', 'inbox.com', 'hushmail.com', 'qq.com', '163.com'],
  ...['126.com', 'naver.com', 'rediffmail.com', 'mailfence.com', 'posteo.de', 'posteo.net', 'africaonline.co.tz', 'cats-net.com'],
]);

/** Names that nobody can register (RFC 2606 and RFC 6761). */
const reservedTops = new Set(['test', 'example', 'invalid', 'localhost', 'local']);
const reserved = new Set(['example.com', 'example.net', 'example.org']);

export const domainIsFree = (domain: string): boolean => free.has(domain);
export const domainIsReserved = (domain: string): boolean => reserved.has(domain) || reservedTops.has(domain.split('.').at(-1) ?? '');
