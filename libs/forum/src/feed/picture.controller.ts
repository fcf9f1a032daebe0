import { Controller, Get, Headers, NotFoundException, Param, Res } from '@nestjs/common';
import { catalogue, type Language, languages } from '@guildhall/kernel';
import type { Response } from 'express';
import { ThemeQueries } from '../theme/theme.queries.js';
import { ThreadQueries } from '../thread/thread.queries.js';
import { ThreadState } from '../thread/thread.view.js';
import { everybody } from './feed.queries.js';
import { PicturePainter, type Subject } from './picture.painter.js';

const messages = catalogue({
  en: { answered: 'Answered', open: 'Can you help?' },
  fr: { answered: 'Résolu', open: 'Pouvez-vous aider ?' },
  ar: { answered: 'تمت الإجابة', open: 'هل يمكنك المساعدة؟' },
});
const isInterface = (language: string): language is Language => (languages as readonly string[]).includes(language);
const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The picture of a thread, as everybody may see it: for what people share elsewhere. */
@Controller('pictures')
export class PictureController {
  constructor(
    private readonly threads: ThreadQueries,
    private readonly themes: ThemeQueries,
    private readonly painter: PicturePainter,
  ) {}

  @Get('threads/:name')
  async thread(
    @Param('name') name: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const id = /^([1-9]\d{0,17})\.png$/.exec(name)?.[1];
    const subject = id === undefined ? null : await this.subject(id);
    if (!subject) throw new NotFoundException();
    const etag = `"${this.painter.tagOf(subject)}"`;
    response.set({ etag, 'cache-control': 'public, max-age=300' });
    if (known === etag) return void response.status(304).end();
    const picture = await this.painter.paint(subject);
    response.set({ 'content-type': 'image/png', 'cross-origin-resource-policy': 'cross-origin' }).end(picture);
  }

  private async subject(id: string): Promise<Subject | null> {
    const thread = await this.threads.find(everybody, id);
    const theme = thread && (await this.themes.find(thread.theme));
    if (!thread || !theme) return null;
    const language = isInterface(thread.language) ? thread.language : 'en';
    const answered = thread.state === ThreadState.ANSWERED;
    return {
      title: thread.title,
      theme: theme.slug,
      themeName: theme.name[language] ?? theme.slug,
      state: (answered ? messages.answered() : messages.open())(language),
      answered,
      isRightToLeft: rightToLeft.test(thread.title),
    };
  }
}
