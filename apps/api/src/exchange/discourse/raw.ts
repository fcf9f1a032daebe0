const QUOTE = /\[quote(?:="?([^"\],]{0,80})[^\]]{0,200})?\]\n?([\s\S]*?)\n?\[\/quote\]/g;

/** What Discourse writes beyond Markdown: quotes as Markdown quotes, pictures kept on its server as their words. */
export function markdownOf(raw: string): string {
  return raw
    .replace(QUOTE, (_all, name: string | undefined, words: string) => {
      const lines = words.trim().replaceAll('\n', '\n> ');
      return `\n> ${name ? `**${name.trim()}:**\n> ` : ''}${lines}`;
    })
    .replace(/!\[([^\]|]{0,200})(?:\|[^\]]{0,50})?\]\(upload:\/\/[^)]{0,200}\)/g, '$1')
    .replace(/\[([^\]|]{0,200})\|attachment\]\(upload:\/\/[^)]{0,200}\)/g, '$1')
    .trim();
}
