import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { Settings } from '@guildhall/kernel';
import type { Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FeedQueries, type Place } from './feed.queries.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What search engines read to find every public page: an index, and parts that are streamed. */
@Controller()
export class SitemapController {
  constructor(
    private readonly feeds: FeedQueries,
    private readonly settings: Settings,
  ) {}

  @Get('sitemap.xml')
  async index(@Res() response: Response): Promise<void> {
    const parts = await this.feeds.parts();
    const entry = (name: string, changed?: Date) =>
      `<sitemap><loc>${this.settings.publicUrl}/sitemap/${name}.xml</loc>${changed ? lastmod(changed) : ''}</sitemap>`;
    const entries = [entry('places'), ...parts.map(({ id, changed }) => entry(`threads-${id}`, changed))];
    typed(response).end(`${HEAD}<sitemapindex ${SCHEMA}>${entries.join('\n')}</sitemapindex>\n`);
  }

  @Get('sitemap/places.xml')
  async places(@Res() response: Response): Promise<void> {
    const paths = await this.feeds.paths();
    const entries = paths.map((path) => `<url><loc>${this.settings.publicUrl}${escaped(encodeURI(path))}</loc></url>`);
    typed(response).end(`${HEAD}<urlset ${SCHEMA}>${entries.join('\n')}</urlset>\n`);
  }

  @Get('sitemap/:name')
  async part(@Param('name') name: string, @Res() response: Response): Promise<void> {
    const number = /^threads-(\d{1,6})\.xml$/.exec(name)?.[1];
    if (number === undefined) throw new NotFoundException();
    typed(response);
    await pipeline(Readable.from(this.lines(Number(number))), response);
  }

  private async *lines(part: number): AsyncGenerator<string> {
    yield `${HEAD}<urlset ${SCHEMA}>\n`;
    for await (const places of this.feeds.part(part)) yield places.map((place) => this.url(place)).join('');
    yield '</urlset>\n';
  }

  private url({ id, changed }: Place): string {
    return `<url><loc>${this.settings.publicUrl}/threads/${id}</loc>${lastmod(changed)}</url>\n`;
  }
}

const lastmod = (changed: Date): string => `<lastmod>${changed.toISOString()}</lastmod>`;
const typed = (response: Response): Response =>
  response.set({ 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' });
