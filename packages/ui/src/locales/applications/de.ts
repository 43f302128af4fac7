import type { Translated } from '../translated.js';
import type { TEXTS as ENGLISH } from './en.js';

export const TEXTS: Translated<typeof ENGLISH> = {
  path: 'Sie sind hier',
  title: 'Anwendungen von „{{name}}“',
  crumb: 'Anwendungen',
  intro: 'Die Orte, die dieses Profil verwenden.',
  emptyTitle: 'Kein Ort verwendet dieses Profil',
  emptyAdvice: 'Sobald es jemand für ein Kurselement, einen Kurs oder eine Gruppe wählt, erscheint dieser Ort hier.',
  columns: {
    select: 'Auswahl',
    place: 'Ort',
    type: 'Art',
    contextId: 'Kontext-ID',
    lastLaunch: 'Letzter Start',
    state: 'Status',
    calendar: 'Kalender',
  },
  state: { ok: 'In Ordnung', switchedOff: 'Werkzeug ausgeschaltet', orphaned: 'Ort gibt es nicht mehr' },
  selectAll: 'Alle auf dieser Seite auswählen',
  select: '{{name}} auswählen',
  selected_one: '{{count}} ausgewählt',
  selected_other: '{{count}} ausgewählt',
  move: 'In ein anderes Profil verschieben …',
  cleanUp: 'Aufräumen …',
  moved_one: '{{count}} Anwendung ist verschoben.',
  moved_other: '{{count}} Anwendungen sind verschoben.',
  removed_one: '{{count}} Anwendung ist entfernt.',
  removed_other: '{{count}} Anwendungen sind entfernt.',
  nothingToClean: 'Es gibt nichts aufzuräumen: Alle Orte sind noch da.',
  moving: {
    title_one: '{{count}} Anwendung verschieben',
    title_other: '{{count}} Anwendungen verschieben',
    text: 'Ihre IDs bleiben. So finden die Orte ihre Meetings wieder, wenn beide Profile zum selben Zoom-Konto gehören.',
    target: 'Neues Profil',
    choose: 'Bitte wählen',
    noTarget: 'Es gibt kein anderes aktives Profil. Fügen Sie zuerst eines hinzu oder aktivieren Sie eines.',
    confirm: 'Verschieben',
  },
  cleaning: {
    title_one: '{{count}} Anwendung entfernen?',
    title_other: '{{count}} Anwendungen entfernen?',
    text: 'Das LMS kennt diese Orte nicht mehr. Auch ihre Kalendereinträge werden entfernt. Orte, die es gibt, bleiben, wie sie sind.',
    confirm: 'Entfernen',
  },
  entries: {
    title: 'Kalendereinträge',
    link: 'Einträge',
    intro:
      'Die Meetings dieses Orts, die im Kalender des LMS stehen, auch vergangene. Orte mit gemeinsamer Meetingliste haben sie gemeinsam. Die Zeiten gelten in der Zeitzone dieses Browsers.',
    emptyTitle: 'Kein Meeting dieses Orts steht im Kalender',
    emptyAdvice:
      'Sobald jemand in Zoom eines plant, erscheint es hier. Dazu muss in LTI Pro der Kalender eingeschaltet sein.',
    columns: {
      meeting: 'Meeting',
      time: 'Zeit',
      state: 'Status',
      action: 'Aktion',
    },
    state: {
      settled: 'Im Kalender',
      waiting: 'Wartet auf den Kalender',
    },
    remove: 'Entfernen …',
    removeAll: 'Alle entfernen …',
    removed_one: '{{count}} Meeting ist aus dem Kalender entfernt.',
    removed_other: '{{count}} Meetings sind aus dem Kalender entfernt.',
    removal: {
      title: '„{{title}}“ aus dem Kalender entfernen?',
      titleAll_one: '{{count}} Meeting aus dem Kalender entfernen?',
      titleAll_other: 'Alle {{count}} Meetings aus dem Kalender entfernen?',
      text: 'Es verschwindet für alle, die es dort sehen. In Zoom bleibt das Meeting. Sendet Zoom es noch einmal, kommt es zurück.',
      textAll:
        'Sie verschwinden für alle, die sie dort sehen. In Zoom bleiben die Meetings. Was Zoom noch einmal sendet, kommt zurück.',
      confirm: 'Entfernen',
    },
  },
};
