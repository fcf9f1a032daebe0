import type { Language } from '../i18n/languages.js';
import type { Translate } from '../i18n/translate.js';
import { embedOf } from './hosts.js';

const lone = /<(p|div) dir="auto" class="lone-link">[\s\S]*?<a href="(https?:[^"]+)"[\s\S]*?<\/\1>/g;

/**
 * The HTML of a post with an offer to play under each film that stands on a line of its own. Only a link: nothing is
 * asked of anybody before the reader follows it. Said here and not in what is kept, in the language of whoever reads.
 */
export function withEmbeds(html: string, { t, language }: { t: Translate; language: Language }): string {
  if (!html.includes('class="lone-link"')) return html;
  return html.replace(lone, (block: string, _tag: string, address: string) => {
    const embed = embedOf(address.replaceAll('&amp;', '&'));
    if (!embed) return block;
    const words = t('embed.play', { host: embed.from });
    return `${block}<p class="embed" lang="${language}" dir="auto"><a href="/embed/${embed.host}/${embed.id}">${words}</a></p>`;
  });
}
