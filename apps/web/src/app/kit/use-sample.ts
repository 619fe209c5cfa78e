import { useLanguage } from '../../lib/i18n';

/** Sample words of the kit's page in the language that is on. */
export function useSample(): (english: string, swahili: string) => string {
  const { language } = useLanguage();
  return (english, swahili) => (language === 'sw' ? swahili : english);
}
