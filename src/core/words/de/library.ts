import type { LibraryWords } from '../words.ts';
import { number } from './forms.ts';

export const words: LibraryWords = {
  openFile: {
    open: 'Datei öffnen',
    title: 'Lektionsdatei öffnen',
    lead: 'Lies oder zeige hier eine eigene Markdown-Datei. Sie bleibt auf diesem Gerät: Nichts wird hochgeladen.',
    choose: 'Datei wählen',
    paste: 'Oder Markdown einfügen',
    show: 'Zeigen',
    drop: 'Zum Öffnen hier ablegen',
    reading: (name: string) => `${name} wird gelesen …`,
    tooLarge: (name: string) => `${name} ist größer als 5 MB.`,
    tooSlow: (name: string) =>
      `${name} zu lesen dauerte länger als fünf Sekunden und wurde abgebrochen.`,
    failed: (name: string) => `${name} ließ sich nicht lesen.`,
    problems: (name: string) => `Befunde in ${name}`,
    pasted: 'eingefuegt.md',
    course: 'Auf diesem Gerät geöffnet',
  },
  offline: {
    open: 'Offline behalten',
    title: 'Diesen Kurs offline behalten',
    lead: 'Alle Lektionen öffnen sich dann in diesem Browser ohne Netz. Neue Fassungen des Kurses werden geladen, sobald Sie online sind.',
    keep: (mb: number) => `Behalten (${number(mb)} MB)`,
    progress: (files: number, ofFiles: number, mb: number, ofMb: number) =>
      `${number(files)} von ${number(ofFiles)} Dateien, ${number(mb)} von ${number(ofMb)} MB`,
    ready: 'Offline bereit',
    remove: 'Von diesem Gerät entfernen',
    failed: {
      full: 'Auf diesem Gerät ist kein Platz dafür, oder es speichert nichts für diese Seite.',
      unreachable: 'Nicht alles ließ sich laden. Versuchen Sie es online noch einmal.',
      changed:
        'Der Kurs wird gerade neu veröffentlicht. Laden Sie diese Seite neu und versuchen Sie es noch einmal.',
    },
  },
};
