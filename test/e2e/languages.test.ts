import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { changeAccount, findZoom, logInAs } from '../support/campus-pages.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { scheduleMeeting } from '../support/zoom-pages.js';
import { BIOLOGY, SEMINAR, openElementSettings, openPlace } from '../support/zoom-ways.js';

const LANGUAGES = [
  {
    language: 'English',
    status: 'The chosen profile is active.',
    role: 'You are a host here: schedule and start meetings in Zoom.',
    meetings: 'Next meetings',
    day: 'Wed, May 31, 2090',
  },
  {
    language: 'Deutsch',
    status: 'Das gewählte Profil ist aktiv.',
    role: 'Sie sind hier Host: Planen und starten Sie Meetings in Zoom.',
    meetings: 'Nächste Meetings',
    day: 'Mi., 31. Mai 2090',
  },
  {
    language: 'Français',
    status: 'Le profil choisi est actif.',
    role: 'Vous êtes hôte ici : planifiez et démarrez les réunions dans Zoom.',
    meetings: 'Prochaines réunions',
    day: 'mer. 31 mai 2090',
  },
  {
    language: 'Italiano',
    status: 'Il profilo scelto è attivo.',
    role: 'Qui il suo ruolo è organizzatore: le riunioni si pianificano e si avviano in Zoom.',
    meetings: 'Prossime riunioni',
    day: 'mer 31 mag 2090',
  },
  {
    language: 'Español',
    status: 'El perfil elegido está activo.',
    role: 'Aquí usted es anfitrión: programe e inicie reuniones en Zoom.',
    meetings: 'Próximas reuniones',
    day: 'mié, 31 may 2090',
  },
] as const;

describeInBrowser('the language that a person chooses at campus', () => {
  let demo: Demo;
  let browser: TestBrowser;
  let ada: Page;

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
    ada = await logInAs(browser, demo.campus, 'Ada Albrecht');
    await openPlace(ada, BIOLOGY, SEMINAR);
    await scheduleMeeting(findZoom(ada), 'Cells', '2090-05-31T14:00');
    await findZoom(ada).getByText('Calendar: sent, LMS answered with event').waitFor();
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await demo.stop();
  });

  it.each(LANGUAGES)('OO-U12 $language: status, role and dates are in it', async (words) => {
    await changeAccount(ada, 'Ada Albrecht', { Language: words.language });
    await openElementSettings(ada, BIOLOGY, SEMINAR);
    await ada.locator('zoom-settings').getByText(words.status, { exact: true }).waitFor();
    await openPlace(ada, BIOLOGY, SEMINAR);
    await ada.getByText(words.role, { exact: true }).waitFor();
    const meetings = ada.getByRole('region', { name: words.meetings });
    expect(await meetings.getByRole('listitem').innerText()).toContain(words.day);
  });
});
