import type { Role } from '../graphql/generated/graphql.js';
import type { MessageKey } from '../messages/index.js';

/** What each role is called. */
export const roleTitles: Record<Role, MessageKey> = {
  MEMBER: 'person.noRole',
  MODERATOR: 'post.moderator',
  HOST: 'post.host',
  EDITOR: 'post.editor',
  ADMIN: 'post.admin',
};

type Grant = { role: Role; theme: string | null };
type Theme = { slug: string; name: string };
type Words = (key: MessageKey, values?: Record<string, string>) => string;

/** A role and where it holds, as "Moderator: work-based learning". Only moderators are ever limited to a theme. */
export function grantTitle({ role, theme }: Grant, themes: readonly Theme[], t: Words): string {
  const title = t(roleTitles[role]);
  const name = themes.find(({ slug }) => slug === theme)?.name;
  if (name) return t('person.roleIn', { role: title, theme: name });
  return role === 'MODERATOR' ? t('person.roleEverywhere', { role: title }) : title;
}
