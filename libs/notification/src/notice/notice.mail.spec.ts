import { describe, expect, it } from 'vitest';
import { languages } from '@guildhall/kernel';
import { noticeMail } from './notice.mail.js';

describe('The mail about a notice', () => {
  it.each(languages)('says it in the language of its reader: %s', (language) => {
    const title = (spoken: string) => `It happened (${spoken})`;
    const mail = noticeMail({ email: 'marta@school.example', language }, title, 'https://guildhall.example/threads/7');
    expect(mail.subject).toBe(`It happened (${language})`);
    expect(mail.body.split('\n')).toContain('https://guildhall.example/threads/7');
    expect(mail).toMatchObject({ recipient: 'marta@school.example', language });
  });
});
