import { Injectable } from '@nestjs/common';
import { type Actor, badInput, forbidden, inputMessages, languages, moderates, requirePerson } from '@guildhall/kernel';
import { Database, Limits, sql } from '@guildhall/database';
import { ThemeQueries } from '../theme/theme.queries.js';
import { templateMessages } from './template.messages.js';
import type { AskTemplate, EditAskTemplateInput } from './template.view.js';

/** Beginnings for questions, one for each theme and language, kept by its moderators. */
@Injectable()
export class TemplateService {
  constructor(
    private readonly database: Database,
    private readonly themes: ThemeQueries,
    private readonly limits: Limits,
  ) {}

  /** Of each theme, in every language of the interface. */
  async of(themes: readonly string[]): Promise<ReadonlyMap<string, readonly AskTemplate[]>> {
    const rows = await this.database.rows<{ theme: string; language: string; markdown: string }>(
      sql`select theme, language, markdown from ask_template where theme = any(${themes})`,
    );
    const inLanguage = (theme: string) =>
      languages.map((language) => {
        const own = rows.find((row) => row.theme === theme && row.language === language);
        return { language, markdown: own?.markdown ?? templateMessages.usual()(language), isUsual: !own };
      });
    return new Map(themes.map((theme) => [theme, inLanguage(theme)]));
  }

  async edit(actor: Actor, { theme, language, markdown }: EditAskTemplateInput): Promise<readonly AskTemplate[]> {
    const person = requirePerson(actor);
    if (!(await this.themes.find(theme))) throw badInput({ field: 'input.theme', say: inputMessages.theme() });
    if (!moderates(actor, theme)) throw forbidden();
    await this.limits.spend('writesByPerson', person);
    await this.database.transaction(async (tx) => {
      if (markdown === '')
        await tx.rows(sql`delete from ask_template where theme = ${theme} and language = ${language}`);
      else
        await tx.rows(sql`insert into ask_template (theme, language, markdown, edited_by)
          values (${theme}, ${language}, ${markdown}, ${person}) on conflict (theme, language)
          do update set markdown = excluded.markdown, edited_by = excluded.edited_by, edited_at = now()`);
      const payload = { theme, language };
      tx.publish({ type: 'forum.ask-template-edited', payload, streams: [`theme:${theme}`], actorId: person });
    });
    return (await this.of([theme])).get(theme) ?? [];
  }
}
