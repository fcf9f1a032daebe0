import { expect, test } from 'vitest';
import { linkFor, newAddress } from '../support/account-pages.js';
import { expectAccessible, PHONE, useTheatre } from '../support/browser.js';

const theatre = useTheatre();
const TITLE = 'How small firms take their first apprentice';

/** An afternoon three weeks from now, as a field of date and time takes it. */
const inThreeWeeks = () => `${new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10)}T15:00`;

test('A webinar is planned, and somebody in Cairo without an account takes a seat and asks beforehand, on two devices', async () => {
  const host = await theatre.visitor({ as: 'ingrid' });
  await host.goto('/webinars');
  await host.getByRole('link', { name: 'Plan a webinar' }).click();
  await host.getByLabel('Title', { exact: true }).fill(TITLE);
  await host.getByRole('textbox', { name: 'Description' }).fill('For those who **never** did.');
  await host.locator('[name=start]').fill('2027-03-28T02:30');
  await host.locator('[name=timeZone]').selectOption('Europe/Brussels');
  await host.getByLabel('Add a host by name').fill('Marta');
  await host.getByRole('button', { name: 'Find' }).click();
  await host.getByRole('checkbox', { name: 'Marta' }).check();
  await host.getByLabel('Seats').fill('20');
  await host.getByLabel('Link of the video room').fill('https://meet.example.org/room');
  await host.getByRole('button', { name: 'Publish' }).click();
  await host.getByText('02:30 does not exist').first().waitFor();
  await expectAccessible(host);
  await host.locator('[name=start]').fill('2027-10-31T02:30');
  await host.getByRole('button', { name: 'Publish' }).click();
  await host.getByRole('radio', { name: /^The second/ }).check();
  await host.locator('[name=start]').fill(inThreeWeeks());
  await host.getByRole('button', { name: 'Publish' }).click();
  await host.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  const address = new URL(host.url()).pathname;

  const email = newAddress();
  const phone = await theatre.visitor({ language: 'ar', screen: PHONE });
  await phone.goto(address);
  expect(await phone.locator('time').first().innerText()).not.toContain('Brussels');
  await phone.locator('#register-email').fill('nowhere');
  await phone.locator('#register button').click();
  expect(await phone.evaluate("document.querySelector('#register-email').validity.valid")).toBe(false);
  await phone.locator('#register-email').fill(email);
  await phone.locator('#register-name').fill('سميرة');
  await phone.locator('#register button').click();
  await phone.getByText('افتح بريدك').waitFor();
  expect(phone.url()).not.toContain(email);
  await expectAccessible(phone);

  const link = await linkFor(theatre, email);
  await phone.goto(link);
  await expectAccessible(phone);
  await phone.getByRole('button', { name: 'أؤكد وأشارك' }).click();
  await phone.getByText('أنت مسجَّل.').waitFor();
  await phone.getByRole('link', { name: 'غرفة الفيديو' }).waitFor();
  await phone.getByRole('link', { name: 'اسأل وأجب الآن' }).click();
  await phone.locator('textarea[name=body]').fill('كم ساعة في الأسبوع يحتاج المتدرب؟');
  await phone.getByRole('button', { name: 'أرسل السؤال' }).click();
  await phone.getByText('كم ساعة في الأسبوع').first().waitFor();

  const plain = await theatre.visitor({ language: 'ar', screen: PHONE, javaScript: false });
  await plain.goto(link);
  await expectAccessible(plain);
  await plain.getByRole('button', { name: 'أؤكد وأشارك' }).click();
  await plain.getByRole('link', { name: 'اسأل وأجب الآن' }).click();
  await plain.locator('textarea[name=body]').fill('ومن يدفع ثمن الأدوات؟');
  await plain.getByRole('button', { name: 'أرسل السؤال' }).click();
  await plain.getByText('ومن يدفع').first().waitFor();
  await plain.goto(address);
  await plain.getByRole('button', { name: 'أعيد مقعدي' }).click();
  await plain.getByText('لم تعد مسجَّلاً.').waitFor();

  await host.goto(`${address}/edit`);
  await host.getByText('Cancel the webinar').first().click();
  await host.getByLabel('What happened').fill('The speaker has fallen ill.');
  await host.getByRole('button', { name: 'Cancel the webinar' }).click();
  await host.getByText('This webinar does not take place.').waitFor();
  expect(await (await host.request.get(`${address}.ics`)).text()).toContain('STATUS:CANCELLED');
});
