import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { ChoreService, sql } from '@guildhall/database';
import { AttachmentChore } from '@guildhall/forum';
import { docm, docx, hugePng, odt, pdf, photo, zip } from '../support/files.js';
import { ask, hide, reply } from '../support/forum.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

/** As clamdscan answers: 1 for what it knows, 0 for everything else. */
const scanner = join(mkdtempSync(join(tmpdir(), 'scanner-')), 'scan.sh');
writeFileSync(scanner, '! grep -q EICAR-TEST "$1"');
afterAll(() => rmSync(dirname(scanner), { recursive: true }));

const world = useWorld({ ATTACHMENT_QUOTA_MB: '1', ATTACHMENT_SCAN: `sh ${scanner}` });
let amina: Visitor;
let luc: Visitor;
let yusuf: Visitor;

beforeAll(async () => {
  [amina, luc, yusuf] = (await Promise.all((['amina', 'luc', 'yusuf'] as const).map((key) => world.as(key)))) as [
    Visitor,
    Visitor,
    Visitor,
  ];
  await upload(luc, await photo(40, 40), 'warm.jpg');
});

interface Sent {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly width: number;
  readonly height: number;
  readonly widths: number[];
}
type Answered = { status: number; attachment: Sent; sentence: string; code: string };

async function upload(visitor: Visitor, data: Buffer, name: string): Promise<Answered> {
  const { status, body } = await visitor.agent
    .post('/attachments')
    .set('accept-language', visitor.language)
    .attach('file', data, name);
  const [error] = body.errors ?? [];
  const sentence = error?.extensions.fields?.[0]?.message ?? error?.message;
  return { status, attachment: body.attachment, sentence, code: error?.extensions.code };
}

const look = async (visitor: Visitor, path: string): Promise<number> => (await visitor.agent.get(path)).status;
const bytesOf = (visitor: Visitor, path: string) =>
  visitor.agent
    .get(path)
    .buffer(true)
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
    });

describe('Pictures', () => {
  test('A photo is turned upright, made small, and nothing in it tells where it was taken', async () => {
    const { status, attachment } = await upload(amina, await photo(), '../../my lab.JPG');
    expect([status, attachment]).toEqual([
      201,
      expect.objectContaining({ kind: 'PICTURE', name: 'my lab.webp', width: 800, height: 1200, widths: [480, 800] }),
    ]);
    for (const width of attachment.widths) {
      const { body } = await bytesOf(amina, `/attachments/${attachment.id}/${width}.webp`);
      const { exif, xmp, icc, format, ...size } = await sharp(body as Buffer).metadata();
      expect([exif, xmp, icc, format, size.width]).toEqual([undefined, undefined, undefined, 'webp', width]);
      expect((body as Buffer).toString('latin1')).not.toMatch(/canary|Exif|GPS/);
    }
    const { question } = await readQuestion(
      (await ask(amina, { markdown: `![The lab](attachment:${attachment.id})` })).id,
    );
    expect(question.html).toContain(`srcset="/attachments/${attachment.id}/480.webp 480w`);
    expect(question.html).toContain('width="800" height="1200" alt="The lab"');
    expect(question.attachments).toEqual([{ id: attachment.id, width: 800 }]);
  });

  test.each(['png', 'webp', 'gif', 'avif'] as const)('%s is taken, whatever its name says', async (format) => {
    const data = await sharp({ create: { width: 60, height: 40, channels: 4, background: '#a64' } })
      .toFormat(format)
      .toBuffer();
    const { attachment } = await upload(amina, data, 'page.html');
    expect(attachment).toMatchObject({ kind: 'PICTURE', name: 'page.webp', width: 60, widths: [60] });
  });

  test('A GIF with a script behind its pixels leaves the script behind', async () => {
    const gif = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
      .gif()
      .toBuffer();
    const { attachment } = await upload(
      amina,
      Buffer.concat([gif, Buffer.from('<script>canary</script>'), docx()]),
      'x.gif',
    );
    const { body, headers } = await bytesOf(amina, `/attachments/${attachment.id}`);
    expect((body as Buffer).toString('latin1')).not.toMatch(/canary|PK/);
    expect(headers).toMatchObject({ 'content-type': 'image/webp', 'x-content-type-options': 'nosniff' });
    expect(headers['content-security-policy']).toContain('sandbox');
  });
});

describe('What lies, swells or breaks is refused within a second, with a sentence', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  test.each<[string, () => Buffer | Promise<Buffer>, string, RegExp]>([
    ['a picture of 50,000 × 50,000 pixels', () => hugePng(50_000), 'a.png', /too large/],
    ['a picture of 12,000 × 12,000 pixels of nothing', () => hugePng(12_000, 2_000), 'a.png', /too large/],
    ['a picture that ends in the middle', async () => (await photo()).subarray(0, 3_000), 'a.jpg', /damaged/],
    ['a PNG with too few rows in it', () => hugePng(2_000, 3), 'a.png', /damaged/],
    ['an SVG called PNG', () => svg, 'a.png', /kind of file/],
    ['HTML called text', () => Buffer.from('\ufeff <!DOCTYPE html><script>1</script>'), 'a.txt', /kind of file/],
    ['a program called CSV', () => Buffer.from('MZ\x90\0\x03\0\0\0'), 'a.csv', /kind of file/],
    ['text called PDF', () => Buffer.from('hello'), 'a.pdf', /kind of file/],
    ['a PDF that ends in the middle', () => Buffer.from('%PDF-1.4\n1 0 obj'), 'a.pdf', /damaged/],
    ['a document with macros', docm, 'a.docm', /macros/],
    ['a document with macros called docx', docm, 'a.docx', /macros/],
    ['a docx with a macro hidden in it', () => docx({ 'word/vbaProject.bin': 'Sub' }), 'a.docx', /macros/],
    ['an odt with a macro in it', () => odt({ 'Basic/Standard/Module1.xml': 'Sub' }), 'a.odt', /macros/],
    ['a docx that ends in the middle', () => docx().subarray(0, -30), 'a.docx', /damaged/],
    ['an archive', () => zip({ 'a.exe': 'MZ' }), 'a.zip', /kind of file/],
    ['nothing', () => Buffer.alloc(0), 'a.png', /empty/],
    ['more than 10 MB', () => Buffer.alloc(10.5 * 1024 * 1024, 65), 'a.txt', /larger than 10 MB/],
    ['what the virus scanner knows', () => Buffer.from('EICAR-TEST'), 'a.txt', /virus/],
  ])('%s', async (_, make, name, sentence) => {
    const data = await make();
    const took: number[] = [];
    // It can be done within a second, also when another test has the machine at the moment.
    while (took.length < 3 && !(Math.min(...took) < 1_000)) {
      const started = performance.now();
      const answered = await upload(amina, data, name);
      took.push(performance.now() - started);
      expect(answered).toMatchObject({ status: 422, code: 'BAD_INPUT', sentence: expect.stringMatching(sentence) });
    }
    expect(Math.min(...took)).toBeLessThan(1_000);
  });

  test('and nothing of it stays on the disk', () => {
    expect(readdirSync(join(world.settings.attachmentsDir, 'arriving'))).toEqual([]);
  });
});

describe('Files', () => {
  test.each([
    ['application/pdf', pdf(), 'plan.pdf', 'plan.pdf'],
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      docx(),
      'خطة العمل.docx',
      'خطة العمل.docx',
    ],
    ['application/vnd.oasis.opendocument.text', odt(), 'x.exe', 'x.odt'],
    ['text/csv', Buffer.from('a;b\n1;2'), 'list.csv', 'list.csv'],
    ['text/plain', Buffer.from('Notes'), '..\\<b>.txt', 'b.txt'],
  ])('%s is a download and nothing else', async (type, data, name, kept) => {
    const { attachment } = await upload(amina, data, name);
    expect(attachment).toMatchObject({ kind: 'FILE', width: null });
    expect(attachment.name.endsWith(kept)).toBe(true);
    const { headers, body } = await bytesOf(amina, `/attachments/${attachment.id}`);
    expect(body).toEqual(data);
    expect(headers['content-type']).toContain(type);
    expect(headers['content-disposition']).toMatch(/^attachment; filename/);
    expect(headers['content-security-policy']).toContain("default-src 'none'; sandbox");
    const part = await amina.agent.get(`/attachments/${attachment.id}`).set('range', 'bytes=0-1');
    expect([part.status, part.headers['content-length']]).toEqual([206, '2']);
  });
});

describe('Who may see it', () => {
  test('Until it is used, its sender; then whoever may see the post, and at once nobody else when that is hidden', async () => {
    const { attachment } = await upload(luc, await photo(60, 60), 'a.jpg');
    const doors = [`/attachments/${attachment.id}`, `/attachments/${attachment.id}/60.webp`];
    const guest = world.guest();
    for (const door of doors)
      expect([await look(luc, door), await look(guest, door), await look(yusuf, door)]).toEqual([200, 404, 404]);
    const thread = await ask(amina);
    const post = await reply(luc, thread.id, `Look: ![the lab](attachment:${attachment.id})`);
    for (const door of doors) expect(await look(guest, door)).toBe(200);
    await hide(yusuf, 'POST', post.id);
    for (const door of doors)
      expect([
        await look(guest, door),
        await look(amina, door),
        await look(luc, door),
        await look(yusuf, door),
      ]).toEqual([404, 404, 200, 200]);
    await luc
      .get(`mutation ($t: TargetInput!) { restore(target: $t, reason: "A mistake of mine.") { __typename } }`, {
        t: { type: 'POST', id: post.id },
      })
      .catch(() => null);
    expect(await amina.get('mutation ($id: ID!) { discardAttachment(id: $id) }', { id: attachment.id })).toEqual({
      discardAttachment: false,
    });
  });

  test('Somebody else’s is not taken over by naming it', async () => {
    const { attachment } = await upload(luc, await photo(60, 60), 'a.jpg');
    const { id } = await ask(amina, { markdown: `Mine now: ![stolen](attachment:${attachment.id})` });
    expect((await readQuestion(id)).question).toEqual({
      html: '<p dir="auto">Mine now: stolen</p>\n',
      attachments: [],
    });
    expect(await look(world.guest(), `/attachments/${attachment.id}`)).toBe(404);
  });

  test('A guest sends nothing, and nor does another site', async () => {
    expect(await upload(world.guest(), await photo(20, 20), 'a.jpg')).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
    const foreign = await amina.agent
      .post('/attachments')
      .set('origin', 'https://evil.example')
      .attach('file', pdf(), 'a.pdf');
    expect(foreign.status).toBe(403);
    expect((await amina.agent.post('/attachments').send({ file: 'x' })).status).toBe(422);
    expect(await look(amina, '/attachments/..%2f..%2fetc%2fpasswd')).toBe(404);
  });
});

describe('How much', () => {
  test('Ten to a post', async () => {
    const ids = Array.from({ length: 11 }, (_, n) => `[x](attachment:${String(n).padStart(32, '0')})`);
    const refused = await amina.refused('query ($m: String!) { preview(markdown: $m) }', { m: ids.join('\n') });
    expect(refused).toMatchObject({ code: 'BAD_INPUT', fields: [{ message: expect.stringMatching(/at most 10/) }] });
  });

  test('A person’s files fill their share and no more; what was sent and not used can be let go', async () => {
    const jonas = await world.as('jonas', 'fr');
    const text = Buffer.alloc(700_000, 'a');
    const first = await upload(jonas, text, 'a.txt');
    expect(first.status).toBe(201);
    expect(await upload(jonas, text, 'b.txt')).toMatchObject({ status: 422, sentence: expect.stringMatching(/1 Mo/) });
    await jonas.get('mutation ($id: ID!) { discardAttachment(id: $id) }', { id: first.attachment.id });
    expect(await look(jonas, `/attachments/${first.attachment.id}`)).toBe(404);
    expect((await upload(jonas, text, 'b.txt')).status).toBe(201);
  });

  test('What nobody used is gone after a day; what a post or a draft shows stays', async () => {
    const [used, drafted, unused] = (await Promise.all(
      ['a', 'b', 'c'].map(async (name) => (await upload(luc, await photo(30, 30), `${name}.jpg`)).attachment.id),
    )) as [string, string, string];
    await ask(luc, { markdown: `![](attachment:${used})` });
    await luc.get('mutation ($input: DraftInput!) { saveDraft(input: $input) { __typename } }', {
      input: { theme: '', title: '', markdown: `![](attachment:${drafted})`, language: 'en' },
    });
    await world.database.rows(
      sql`update attachment set created_at = now() - interval '25 hours' where id = any(${[used, drafted, unused]})`,
    );
    const folder = (id: string) => join(world.settings.attachmentsDir, id.slice(0, 2), id);
    const long = Date.now() / 1000 - 25 * 3_600;
    for (const id of [used, drafted, unused]) utimesSync(folder(id), long, long);
    const chore = world.app.get(AttachmentChore, { strict: false });
    await world.app.get(ChoreService, { strict: false }).run(chore);
    await world.app.get(ChoreService, { strict: false }).run(chore);
    expect([used, drafted, unused].map(folder).map(existsSync)).toEqual([true, true, false]);
    expect(await look(luc, `/attachments/${unused}`)).toBe(404);
  });
});

async function readQuestion(id: string): Promise<{ question: { html: string; attachments: unknown[] } }> {
  const { thread } = await world
    .guest()
    .get<{ thread: { question: { html: string; attachments: unknown[] } } }>(
      'query ($id: ID!) { thread(id: $id) { question { html attachments { id width } } } }',
      { id },
    );
  return thread;
}
